package io.github.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Query files are found wherever they are packed. */
class QueryCatalogueTest {
  private static final Path EXAMPLE =
      Path.of("src/test/resources/cases/query-files/valid/01-example.rq");

  @Test
  void bundledQueriesAreOrderedAndDistinct() throws IOException {
    List<String> names =
        QueryCatalogue.bundled().queries().stream().map(CannedQuery::name).toList();
    assertTrue(names.size() >= 12, names.toString());
    assertEquals("plans", names.get(0));
    assertEquals(names.size(), names.stream().distinct().count());
  }

  @Test
  void readsFromJar(@TempDir Path temporary) throws IOException {
    Path jar = temporary.resolve("名 with space.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry("packed/"));
      out.closeEntry();
      out.putNextEntry(new JarEntry("packed/01-example.rq"));
      out.write(Files.readAllBytes(EXAMPLE));
      out.closeEntry();
      out.putNextEntry(new JarEntry("packed/README.md"));
      out.write("not a query".getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      QueryCatalogue catalogue = QueryCatalogue.ofClasspath(loader, "packed");
      assertEquals(1, catalogue.queries().size());
      assertTrue(catalogue.find("example").isPresent());
    }
  }

  @Test
  void missingDirectoryIsAnError() {
    ClassLoader loader = QueryCatalogueTest.class.getClassLoader();
    assertThrows(IOException.class, () -> QueryCatalogue.ofClasspath(loader, "no-such-directory"));
  }

  @Test
  void nameUsedTwiceIsAFault(@TempDir Path temporary) throws IOException {
    Files.copy(EXAMPLE, temporary.resolve("01-example.rq"));
    Files.copy(EXAMPLE, temporary.resolve("02-example.rq"));
    InvalidQueriesException e =
        assertThrows(InvalidQueriesException.class, () -> QueryCatalogue.ofDirectory(temporary));
    assertEquals("02-example.rq", e.faults().get(0).file());
  }
}
