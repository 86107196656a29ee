package io.github.plangraph.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes flattened JSON-LD 1.1 as a stream. Jena's own writer builds the document in memory and
 * promises no order.
 */
final class JsonLd {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final OutputStream out;

  JsonLd(OutputStream out) {
    this.out = out;
  }

  void write(DatasetGraph dataset) throws IOException {
    OutputStreamWriter utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = JSON.createGenerator(utf8)) {
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      for (Map.Entry<String, String> prefix : Prefixes.map().entrySet()) {
        json.writeStringField(prefix.getKey(), prefix.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("@graph");
      for (Node graph : GraphWriter.graphs(dataset)) {
        List<Triple> triples =
            GraphWriter.sorted(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
        if (Quad.isDefaultGraph(graph)) {
          nodes(triples, json);
        } else {
          json.writeStartObject();
          json.writeStringField("@id", graph.getURI());
          json.writeArrayFieldStart("@graph");
          nodes(triples, json);
          json.writeEndArray();
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void nodes(List<Triple> triples, JsonGenerator json) throws IOException {
    int at = 0;
    while (at < triples.size()) {
      Node subject = triples.get(at).getSubject();
      json.writeStartObject();
      json.writeStringField("@id", subject.getURI());
      while (at < triples.size() && triples.get(at).getSubject().equals(subject)) {
        at = property(triples, at, json);
      }
      json.writeEndObject();
    }
  }

  /** Writes the values of one property of one node, and says where the next begins. */
  private static int property(List<Triple> triples, int from, JsonGenerator json)
      throws IOException {
    Node subject = triples.get(from).getSubject();
    Node predicate = triples.get(from).getPredicate();
    boolean type = predicate.equals(RDF.Nodes.type);
    json.writeArrayFieldStart(type ? "@type" : name(predicate.getURI()));
    int at = from;
    while (at < triples.size()
        && triples.get(at).getSubject().equals(subject)
        && triples.get(at).getPredicate().equals(predicate)) {
      Node object = triples.get(at++).getObject();
      if (type) {
        json.writeString(name(object.getURI()));
      } else {
        value(object, json);
      }
    }
    json.writeEndArray();
    return at;
  }

  private static void value(Node object, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (object.isURI()) {
      json.writeStringField("@id", object.getURI());
    } else {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        json.writeStringField("@type", name(object.getLiteralDatatypeURI()));
      }
    }
    json.writeEndObject();
  }

  private static String name(String iri) {
    return Prefixes.shorten(iri).orElse(iri);
  }
}
