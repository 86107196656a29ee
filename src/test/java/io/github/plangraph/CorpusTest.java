package io.github.plangraph;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of builds have in common: a corpus, and where it is built. */
abstract class CorpusTest {
  @TempDir Path directory;
  SmallCorpus corpus;
  Path output;

  @BeforeEach
  void corpus() throws IOException {
    corpus = new SmallCorpus(directory);
    output = directory.resolve("graph");
  }
}
