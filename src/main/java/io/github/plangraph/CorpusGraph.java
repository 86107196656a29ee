package io.github.plangraph;

import io.github.plangraph.DocumentCache.Entry;
import io.github.plangraph.rdf.Conclusion;
import io.github.plangraph.rdf.DocumentSummary;
import io.github.plangraph.rdf.QuadCounts;
import io.github.plangraph.rdf.SortedQuads;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts the graphs of documents, what they have in common, the vocabularies and the description of
 * it all together, graph by graph in the order of their IRIs, into a store and a file at once.
 *
 * <p>The file is a gzip member for each graph, one behind the other, which is one file to every
 * reader (RFC 1952, section 2.2); so the graph of a document is packed once, when it is read.
 */
final class CorpusGraph {

  private final Pipeline pipeline;
  private final DocumentCache cache;
  private final Conclusion conclusion;

  /** Keys of the cache by IRI of document, without copies. */
  private final SortedMap<String, String> documents = new TreeMap<>();

  private final QuadCounts counts = new QuadCounts();

  /**
   * Of these documents.
   *
   * @param keys of the cache
   * @throws IOException if an entry cannot be read
   */
  CorpusGraph(Pipeline pipeline, DocumentCache cache, Collection<String> keys) throws IOException {
    this.pipeline = pipeline;
    this.cache = cache;
    SortedMap<String, DocumentSummary> heads = new TreeMap<>();
    for (String key : keys) {
      heads.put(key, entry(key).summary().head());
    }
    conclusion = pipeline.conclusion(heads.values());
    for (Map.Entry<String, DocumentSummary> head : heads.entrySet()) {
      if (conclusion.editions().original(head.getValue()).isEmpty()) {
        documents.merge(head.getValue().document(), head.getKey(), (a, b) -> first(a, b, heads));
      }
    }
    for (String key : documents.values()) {
      conclusion.add(entry(key).summary());
    }
  }

  /** Of two documents of one text and one name, as one file in two encodings, either will do. */
  private static String first(String a, String b, Map<String, DocumentSummary> heads) {
    return name(a, heads).compareTo(name(b, heads)) <= 0 ? a : b;
  }

  private static String name(String key, Map<String, DocumentSummary> heads) {
    DocumentSummary head = heads.get(key);
    return head == null ? key : head.name() + "\0" + head.mediaType() + "\0" + key;
  }

  private Entry entry(String key) throws IOException {
    return cache
        .find(key)
        .orElseThrow(() -> new IOException("缓存被改动 / the cache was changed: " + key));
  }

  /** What the documents have in common. */
  Conclusion conclusion() {
    return conclusion;
  }

  /** How many quads were written. */
  long quads() {
    return counts.quads();
  }

  /**
   * Writes it all.
   *
   * @param file takes gzipped N-Quads
   * @throws IOException if the file or an entry fails
   */
  void write(Consumer<Quad> store, OutputStream file) throws IOException {
    Set<String> graphs = conclusion.copies();
    graphs.addAll(documents.keySet());
    for (String graph : graphs) {
      document(graph, store, file);
    }
    SortedMap<String, Set<Quad>> others = new TreeMap<>();
    Consumer<Quad> gather =
        quad ->
            others.computeIfAbsent(quad.getGraph().getURI(), g -> new LinkedHashSet<>()).add(quad);
    pipeline.corrections(gather);
    pipeline.vocabularies(gather);
    others.values().forEach(quads -> quads.forEach(counts::count));
    conclusion.write(counts::count);
    List<Quad> description = new ArrayList<>();
    pipeline.describe(counts, description::add);
    description.forEach(gather);
    conclusion.write(quad -> others.computeIfAbsent(quad.getGraph().getURI(), g -> Set.of()));
    for (Set<Quad> quads : others.values()) {
      if (quads.isEmpty()) {
        conclude(store, file);
      } else {
        quads.forEach(store);
        file.write(Entry.packed(quads));
      }
    }
    description.forEach(counts::count);
  }

  private void document(String graph, Consumer<Quad> store, OutputStream file) throws IOException {
    String key = documents.get(graph);
    if (key == null) {
      List<Quad> copy = new ArrayList<>();
      conclusion.writeCopy(graph, copy::add);
      add(copy, store, file);
      return;
    }
    Entry entry = entry(key);
    if (conclusion.editions().inPart(entry.summary())) {
      List<Quad> whole = new ArrayList<>();
      entry.forEach(whole::add);
      add(conclusion.editions().own(entry.summary(), whole), store, file);
    } else {
      counts.add(entry.summary().counts());
      entry.forEach(store);
      file.write(entry.quads());
    }
  }

  private void add(Collection<Quad> quads, Consumer<Quad> store, OutputStream file)
      throws IOException {
    quads.forEach(counts::count);
    quads.forEach(store);
    file.write(Entry.packed(quads));
  }

  /** The graph of what documents have in common grows with them and is not held in memory. */
  private void conclude(Consumer<Quad> store, OutputStream file) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(file, 1 << 16);
    try (SortedQuads quads = new SortedQuads(gzip)) {
      conclusion.write(quads.andThen(store));
    }
    gzip.finish();
  }
}
