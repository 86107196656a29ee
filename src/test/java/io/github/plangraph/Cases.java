package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases as directories: {@code src/test/resources/cases/<topic>/<name>/input.*} and {@code
 * expected.*}. Run with {@code -Dcases.accept=true} to write what came out as expected, then read
 * the difference.
 *
 * @param name of the directory
 * @param input its input
 * @param expected its expectation
 */
public record Cases(String name, Path input, Path expected) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ROOT = Path.of("src/test/resources/cases");

  /** The cases of a topic, by name; none is an error. */
  public static List<Cases> of(String topic) {
    try (Stream<Path> directories = Files.list(ROOT.resolve(topic))) {
      List<Cases> cases = directories.filter(Files::isDirectory).sorted().map(Cases::read).toList();
      assertFalse(cases.isEmpty(), "no cases in " + topic);
      return cases;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Cases read(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> inputs =
          files.filter(f -> String.valueOf(f.getFileName()).startsWith("input.")).toList();
      assertEquals(1, inputs.size(), "one input in " + directory);
      String name = String.valueOf(directory.getFileName());
      return new Cases(name, inputs.get(0), directory.resolve("expected.txt"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What the rules alone print of the input, line by line. */
  List<JsonNode> facts() {
    Cli extract = Cli.run("extract", "--model", "none", input);
    assertEquals(0, extract.code(), extract.err());
    List<JsonNode> facts = new ArrayList<>();
    for (String line : extract.lines()) {
      try {
        facts.add(JSON.readTree(line));
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(line, e);
      }
    }
    return facts;
  }

  /** Compares what came out with what is expected. */
  public void check(String actual) {
    check(expected, actual);
  }

  /** Compares a text with a file. */
  public static void check(Path expected, String actual) {
    try {
      if (Boolean.getBoolean("cases.accept")) {
        Files.writeString(expected, actual, StandardCharsets.UTF_8);
      }
      assertEquals(Files.readString(expected, StandardCharsets.UTF_8), actual, expected.toString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
