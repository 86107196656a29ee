package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What README shows is what happens. In its blocks marked {@code console}, a line that begins with
 * {@code $} is run by the shell, with the Java that runs this test, and the lines after it are its
 * whole output. A {@code curl -s} asks a server started for this test in place of the one at port
 * 3030. Run with {@code -Dcases.accept=true} to write what came out, then read the difference.
 */
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)(?<=\n```console\n).*?(?=```\n)");
  private static final Pattern CURL = Pattern.compile("curl -s '(http://localhost:3030[^']*)'");

  @Test
  void commandsGiveWhatReadmeShows() throws IOException, InterruptedException {
    String readme = Files.readString(README, StandardCharsets.UTF_8);
    emptied(Path.of("target/readme"));
    StringBuilder actual = new StringBuilder();
    int blocks = 0;
    try (Jar.Server server = Jar.Server.start()) {
      Matcher block = BLOCK.matcher(readme);
      while (block.find()) {
        block.appendReplacement(actual, Matcher.quoteReplacement(played(block.group(), server)));
        blocks++;
      }
      block.appendTail(actual);
    }
    assertTrue(blocks >= 5, "blocks in README: " + blocks);
    Cases.check(README, actual.toString());
  }

  /** A store that is there already would be built upon, and print less. */
  private static void emptied(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> old;
    try (Stream<Path> walk = Files.walk(folder)) {
      old = walk.sorted(Comparator.reverseOrder()).filter(p -> !p.equals(folder)).toList();
    }
    for (Path path : old) {
      Files.delete(path);
    }
  }

  /** The block with its commands and what they print now. */
  private static String played(String block, Jar.Server server)
      throws IOException, InterruptedException {
    StringBuilder session = new StringBuilder();
    for (String line : block.lines().toList()) {
      if (line.startsWith("$ ")) {
        session.append(line).append('\n').append(ended(output(line.substring(2), server)));
      }
    }
    return session.toString();
  }

  private static String ended(String output) {
    return output.isEmpty() || output.endsWith("\n") ? output : output + "\n";
  }

  private static String output(String command, Jar.Server server)
      throws IOException, InterruptedException {
    Matcher curl = CURL.matcher(command);
    if (curl.matches()) {
      URI uri = URI.create(curl.group(1).replace("http://localhost:3030", server.url()));
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
          .body()
          .replace(server.url(), "http://localhost:3030");
    }
    ProcessBuilder shell = new ProcessBuilder("bash", "-c", command);
    String path = Jar.javaFolder() + File.pathSeparator + System.getenv("PATH");
    shell.environment().put("PATH", path);
    Cli run = Jar.finish(shell);
    return run.err() + run.out();
  }

  /** The line of facts that README explains is one that the program prints. */
  @Test
  void theFactShownIsPrinted() throws IOException {
    String readme = Files.readString(README, StandardCharsets.UTF_8);
    Matcher shown = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL).matcher(readme);
    assertTrue(shown.find());
    Cli extract = Cli.run("extract", Cli.SEED);
    assertTrue(extract.lines().contains(shown.group(1)), shown.group(1));
  }

  @Test
  void continuousIntegrationRunsTheTestCommandOfReadme() throws IOException {
    String readme = Files.readString(README, StandardCharsets.UTF_8);
    assertTrue(readme.contains("\nmvn -B verify\n"));
    assertTrue(Files.readString(Path.of(".ci/run")).contains("\nmvn -B verify\n"));
  }

  @Test
  void linksLeadToFiles() throws IOException {
    String readme = Files.readString(README, StandardCharsets.UTF_8);
    Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme);
    int links = 0;
    for (; link.find(); links++) {
      String target = link.group(1);
      assertTrue(target.startsWith("https://") || Files.exists(Path.of(target)), target);
    }
    assertFalse(links == 0);
    assertEquals(-1, readme.indexOf("](/"), "no path of this machine");
  }
}
