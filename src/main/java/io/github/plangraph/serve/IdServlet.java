package io.github.plangraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /id/…}: names a thing, which is no document; 303 to a page or to data about it. */
final class IdServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Site site;

  IdServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = ResourceServlet.path(request);
    Optional<Form> form =
        Accept.choose(request.getHeader("Accept"), List.of(Form.values()), Form::mediaType);
    if (!ResourceServlet.LOCAL.matcher(path).matches()
        || !new ResourceGraph(site.dataset()).knows(site.base() + path)) {
      Problem.of(404, "没有此资源", "there is no such thing").send(request, response);
      return;
    }
    if (form.isEmpty()) {
      Problem.of(406, "没有所要的格式", "no format that is asked for").send(request, response);
      return;
    }
    response.setHeader("Vary", "Accept");
    response.setHeader("Location", form.get().location(path));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }

  private enum Form {
    TURTLE("text/turtle", "/data/", ".ttl"),
    PAGE("text/html", "/page/", ""),
    JSON_LD("application/ld+json", "/data/", ".jsonld");

    private final String mediaType;
    private final String prefix;
    private final String suffix;

    Form(String mediaType, String prefix, String suffix) {
      this.mediaType = mediaType;
      this.prefix = prefix;
      this.suffix = suffix;
    }

    String mediaType() {
      return mediaType;
    }

    String location(String path) {
      return prefix + path + suffix;
    }
  }
}
