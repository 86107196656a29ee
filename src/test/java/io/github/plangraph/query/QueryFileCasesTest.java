package io.github.plangraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is a directory of query files; {@code expected.txt} has file and place of each fault.
 */
class QueryFileCasesTest {

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> children = Files.list(Path.of("src/test/resources/cases/query-files"))) {
      return children.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void faultsAreNamed(Path directory) throws IOException {
    List<String> expected = Files.readAllLines(directory.resolve("expected.txt"));
    List<QueryFault> faults = faults(directory);
    assertEquals(expected, faults.stream().map(f -> f.file() + ": " + f.place()).toList());
    for (QueryFault fault : faults) {
      assertFalse(fault.reason().zh().codePoints().noneMatch(c -> c >= 0x4e00), fault.toString());
    }
  }

  private static List<QueryFault> faults(Path directory) throws IOException {
    try {
      assertTrue(QueryCatalogue.ofDirectory(directory).find("example").isPresent());
      return List.of();
    } catch (InvalidQueriesException e) {
      return e.faults();
    }
  }
}
