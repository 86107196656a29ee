package io.github.plangraph.query;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** The hand-made graph of {@code graph/small.trig}. */
public final class SmallGraph {
  private SmallGraph() {}

  /** In memory. */
  public static Dataset inMemory() {
    Dataset dataset = DatasetFactory.createTxnMem();
    load(dataset);
    return dataset;
  }

  /** Into a dataset. */
  public static void load(Dataset dataset) {
    String file = SmallGraph.class.getResource("/graph/small.trig").toString();
    Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, file));
  }
}
