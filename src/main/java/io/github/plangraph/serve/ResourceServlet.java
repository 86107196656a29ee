package io.github.plangraph.serve;

import io.github.plangraph.query.Html;
import io.github.plangraph.query.Label;
import io.github.plangraph.query.Results;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;

/** {@code /page/…} and {@code /data/….ttl|jsonld}: what the graph says of a thing. */
final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** IRIs of the data are ASCII. */
  static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9/._~-]{1,300}");

  private final transient Site site;

  ResourceServlet(Site site) {
    this.site = site;
  }

  static String path(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    boolean page = request.getServletPath().equals("/page");
    boolean jsonld = path.endsWith(".jsonld");
    boolean turtle = path.endsWith(".ttl");
    String local = page || !(jsonld || turtle) ? path : path.substring(0, path.lastIndexOf('.'));
    String iri = site.base() + local;
    List<Triple> triples =
        LOCAL.matcher(local).matches() && (page || jsonld || turtle)
            ? new ResourceGraph(site.dataset()).about(iri)
            : List.of();
    if (triples.isEmpty()) {
      Problem.of(404, "没有此资源", "there is no such thing").send(request, response);
    } else if (page) {
      response.addHeader(
          "Link", "</data/" + local + ".ttl>; rel=\"alternate\"; type=\"text/turtle\"");
      Answer.html(response, page(iri, local, triples));
    } else {
      data(response, triples, jsonld);
    }
  }

  private static void data(HttpServletResponse response, List<Triple> triples, boolean jsonld)
      throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, graph, jsonld ? RDFFormat.JSONLD_PLAIN : RDFFormat.TURTLE_PRETTY);
    String type = jsonld ? "application/ld+json" : "text/turtle;charset=utf-8";
    Answer.bytes(response, type, out.toByteArray());
  }

  private String page(String iri, String local, List<Triple> triples) {
    ResourceGraph graph = new ResourceGraph(site.dataset());
    Node thing = NodeFactory.createURI(iri);
    StringBuilder body = new StringBuilder("<p><code>" + Html.escape(iri) + "</code> · ");
    body.append("<a href=\"/data/").append(local).append(".ttl\">Turtle</a> · ");
    body.append("<a href=\"/data/").append(local).append(".jsonld\">JSON-LD</a></p>\n");
    body.append(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"属性 Properties\">\n");
    body.append("<table>\n<tbody>\n");
    for (Triple triple : triples) {
      boolean out = triple.getSubject().equals(thing);
      body.append("<tr><th scope=\"row\">").append(out ? "" : "← ");
      body.append(cell(graph, triple.getPredicate())).append("</th><td>");
      body.append(cell(graph, out ? triple.getObject() : triple.getSubject()));
      body.append("</td></tr>\n");
    }
    body.append("</tbody>\n</table>\n</div>\n");
    String title = graph.label(thing).orElse(local);
    return HtmlPage.of(new Label(title, local), body.toString());
  }

  private String cell(ResourceGraph graph, Node node) {
    if (node.isLiteral()) {
      return Html.escape(Results.text(node));
    }
    String shown = Html.escape(graph.label(node).orElse(node.toString()));
    Optional<String> link = node.isURI() ? site.link(node.getURI()) : Optional.empty();
    return link.map(href -> "<a href=\"" + Html.escape(href) + "\">" + shown + "</a>")
        .orElse(shown);
  }
}
