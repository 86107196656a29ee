package io.github.plangraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar, run as users run it, by the Java that runs the tests. */
final class Jar {
  static final Path FILE = Path.of("target/plangraph.jar");

  private static final int PATIENCE_SECONDS = 180;

  private Jar() {}

  /** The folder of the {@code java} to be used. */
  static Path javaFolder() {
    return Path.of(System.getProperty("java.home"), "bin");
  }

  /** Runs a command to its end. */
  static Cli run(String... args) {
    List<String> command = new ArrayList<>();
    command.add(javaFolder().resolve("java").toString());
    command.addAll(List.of("-jar", FILE.toString()));
    command.addAll(List.of(args));
    return finish(new ProcessBuilder(command));
  }

  /**
   * Starts a process and waits for its end; its output goes through files, so that it never waits.
   */
  static Cli finish(ProcessBuilder builder) {
    try {
      Path out = Files.createTempFile("plangraph", ".out");
      Path err = Files.createTempFile("plangraph", ".err");
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + builder.command());
      }
      Cli cli = new Cli(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return cli;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A server that was started from the jar on a free port. */
  static final class Server implements AutoCloseable {
    private final Process process;
    private final Path err;
    private final String url;

    private Server(Process process, Path err, String url) {
      this.process = process;
      this.err = err;
      this.url = url;
    }

    /** Starts and waits until it says where it serves. */
    static Server start(String... more) throws IOException {
      Path err = Files.createTempFile("plangraph", ".err");
      List<String> command = new ArrayList<>();
      command.add(javaFolder().resolve("java").toString());
      command.addAll(List.of("-jar", FILE.toString(), "serve", "--port", "0"));
      command.addAll(List.of(more));
      Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
      StringBuilder said = new StringBuilder();
      InputStream out = process.getInputStream();
      for (int c = out.read(); c >= 0; c = out.read()) {
        said.append((char) c);
        int at = said.indexOf("http://localhost:");
        if (c == '\n' && at >= 0) {
          String url = said.substring(at).strip();
          return new Server(process, err, url.substring(0, url.length() - 1));
        }
      }
      throw new IOException(said + Files.readString(err, StandardCharsets.UTF_8));
    }

    /** Without a final slash. */
    String url() {
      return url;
    }

    /** Asks it to stop (SIGTERM) and gives the exit code and what it wrote to standard error. */
    Cli stop() throws IOException, InterruptedException {
      process.destroy();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("does not stop");
      }
      return new Cli(process.exitValue(), "", Files.readString(err));
    }

    @Override
    public void close() throws IOException {
      process.destroyForcibly();
      Files.deleteIfExists(err);
    }
  }
}
