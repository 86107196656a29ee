package io.github.plangraph.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and sums up what they say: milliseconds, characters a second, bytes allocated
 * for a character, and how many times as long as HanLP's segmentation each takes. The ratio holds
 * on any machine, the rest on this one.
 */
public final class Benchmarks {

  private static final String REFERENCE = "a1Segmentation";

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param args a regular expression of the names
   */
  public static void main(String[] args) throws RunnerException, IOException {
    Options options =
        new OptionsBuilder()
            .include(args[0])
            .forks(1)
            // One collector in the thread of the work: on an idle machine, time is CPU time.
            .jvmArgs("-Xmx2g", "-XX:+UseSerialGC")
            .addProfiler(GCProfiler.class)
            .build();
    print(new Runner(options).run(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private static void print(Collection<RunResult> results, PrintStream out) throws IOException {
    int bundled = Files.readString(Corpus.PLANS).length();
    TreeMap<String, RunResult> byName = new TreeMap<>();
    for (RunResult result : results) {
      String count = result.getParams().getParam("documents");
      String name = result.getPrimaryResult().getLabel();
      byName.put(count == null ? name : name + " %5s".formatted(count), result);
    }
    RunResult reference = byName.get(REFERENCE);
    out.printf("%n%-32s %12s %12s %10s %8s%n", "", "ms", "chars/s", "B/char", "ratio");
    byName.forEach(
        (name, result) -> {
          String count = result.getParams().getParam("documents");
          int chars = count == null ? bundled : Integer.parseInt(count) * Corpus.EXCERPT;
          double millis = result.getPrimaryResult().getScore();
          Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
          out.printf(
              Locale.ROOT,
              "%-32s %12.1f %12.0f %10.0f %8.1f%n",
              name,
              millis,
              chars / millis * 1000,
              allocated == null ? Double.NaN : allocated.getScore() / chars,
              reference == null ? Double.NaN : millis / reference.getPrimaryResult().getScore());
        });
  }
}
