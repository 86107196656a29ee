package io.github.plangraph.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.plangraph.TrainedAgain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed model is what the committed annotations give, to the byte. */
@Tag("training")
class CommittedModelTest {

  private static final String RESOURCE = "/io/github/plangraph/extract/committed.model";

  @Test
  void isReproduced(@TempDir Path folder) throws IOException {
    Path model = folder.resolve("committed.model");
    TrainedAgain.train(model);
    assertArrayEquals(resource(RESOURCE), Files.readAllBytes(model));
    assertEquals(
        new String(resource(RESOURCE + ".tsv"), java.nio.charset.StandardCharsets.UTF_8),
        Files.readString(folder.resolve("committed.model.tsv")));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = CommittedModelTest.class.getResourceAsStream(name)) {
      assertNotNull(in, name);
      return in.readAllBytes();
    }
  }
}
