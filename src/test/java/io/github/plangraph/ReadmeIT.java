package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** README's commands do what it says, run by the jar that the build made. */
class ReadmeIT {

  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Path OUT = Path.of("target/readme");

  /** In README's order, for later commands use what earlier ones wrote. */
  @TestFactory
  List<DynamicTest> commands() throws IOException {
    Files.createDirectories(OUT);
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      commands.addAll(block.group(1).lines().toList());
    }
    assertFalse(commands.isEmpty());
    return commands.stream().map(c -> DynamicTest.dynamicTest(c, () -> run(c))).toList();
  }

  private static void run(String command) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    assertEquals("java", words.set(0, java));
    Path out = Files.createTempFile(OUT, "out", ".txt");
    Path err = Files.createTempFile(OUT, "err", ".txt");
    Process process =
        new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "does not end: " + command);
    assertEquals("", Files.readString(err, StandardCharsets.UTF_8), command);
    assertEquals(0, process.exitValue(), command);
  }

  /** The line of facts that README shows is one that the program prints. */
  @Test
  void theFactShownIsPrinted() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher shown = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL).matcher(readme);
    assertTrue(shown.find());
    Cli extract = Cli.run("extract", Cli.SEED);
    assertTrue(extract.out().lines().anyMatch(shown.group(1)::equals), shown.group(1));
  }
}
