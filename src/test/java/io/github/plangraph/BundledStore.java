package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

/** What {@code build} makes of the bundled plans, made once for all tests. */
final class BundledStore {
  private static final Path FOLDER = build();

  private BundledStore() {}

  /** The output folder; not to be written to. */
  static Path folder() {
    return FOLDER;
  }

  private static Path build() {
    Path folder = Path.of("target/bundled-store");
    Cli build = Cli.run("build", "-o", folder);
    assertEquals(0, build.code(), build.err() + build.out());
    return folder;
  }
}
