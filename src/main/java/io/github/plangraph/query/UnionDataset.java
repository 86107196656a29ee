package io.github.plangraph.query;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A dataset whose default graph is the union of its named graphs, for a query of any engine.
 *
 * <p>TDB2 does this by itself when told in the dataset's context. Other datasets are shown through
 * this view; the marker interface keeps Jena from looking behind it.
 */
public final class UnionDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {

  private UnionDataset(DatasetGraph base) {
    super(base);
  }

  /** The view; a TDB2 dataset is returned itself, with its context set. */
  public static DatasetGraph of(DatasetGraph base) {
    if (TDBInternal.isTDB2(base)) {
      base.getContext().set(TDB2.symUnionDefaultGraph, true);
      return base;
    }
    return base instanceof UnionDataset ? base : new UnionDataset(base);
  }

  /** The union; for TDB2 too, whose own default graph is the union only inside a query. */
  public static Graph graph(DatasetGraph dataset) {
    return dataset.getUnionGraph();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createUnionGraph(getR());
  }

  @Override
  public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
    if (!Quad.isDefaultGraph(g)) {
      return getR().find(g, s, p, o);
    }
    Iterator<Quad> union = getR().find(Quad.unionGraph, s, p, o);
    return Iter.map(union, quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public boolean contains(Node g, Node s, Node p, Node o) {
    return getR().contains(Quad.isDefaultGraph(g) ? Quad.unionGraph : g, s, p, o);
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }
}
