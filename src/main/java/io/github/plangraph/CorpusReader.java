package io.github.plangraph;

import io.github.plangraph.BuildReport.Row;
import io.github.plangraph.BuildReport.State;
import io.github.plangraph.DocumentCache.Entry;
import io.github.plangraph.document.UnreadableDocumentException;
import io.github.plangraph.validate.Finding;
import io.github.plangraph.validate.ValidationReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Reads documents side by side into a cache, unless they are there already. At any time no more are
 * in memory than there are threads, and a large one counts as several.
 */
final class CorpusReader {

  /** A document takes the room of one, and of one more for each such share of the memory. */
  private static final int SHARE = 128;

  private final Pipeline pipeline;
  private final PartValidation validation;
  private final DocumentCache cache;
  private final Fingerprint fingerprint;
  private final int jobs;
  private final Semaphore room;
  private final Progress progress;

  CorpusReader(
      Pipeline pipeline,
      PartValidation validation,
      DocumentCache cache,
      Fingerprint fingerprint,
      int jobs,
      Progress progress) {
    this.pipeline = pipeline;
    this.validation = validation;
    this.cache = cache;
    this.fingerprint = fingerprint;
    this.jobs = jobs;
    this.progress = progress;
    room = new Semaphore(jobs);
  }

  /** Hands out documents one at a time, and tells what it could not open. */
  interface Documents {
    void forEach(Consumer<Source> sink, Consumer<Failure> refusals);
  }

  /**
   * What became of the documents.
   *
   * @param rows of the report
   * @param keys of those that are in the cache now, each once
   * @param failures what could not be read, in order
   * @param findings what does not conform; documents with such are left out like those that cannot
   *     be read
   */
  record Reading(
      List<Row> rows, List<String> keys, List<Failure> failures, List<Finding> findings) {}

  private record Result(Row row, List<Finding> findings) {}

  /**
   * A document being read.
   *
   * @param path of the first file that holds it
   * @param others paths of files with the same name and bytes
   */
  private record Task(String key, String path, List<String> others, Future<Result> result) {}

  /**
   * Reads them all.
   *
   * @throws IOException if the cache cannot be read or written
   */
  Reading read(Documents documents) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    Reading reading =
        new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, Task> tasks = new LinkedHashMap<>();
    try {
      documents.forEach(source -> submit(source, tasks, threads), reading.failures::add);
      reading.failures.forEach(failure -> reading.rows.add(Row.unread(failure)));
      for (Task task : tasks.values()) {
        collect(task, reading);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("构建被中断 / the build was interrupted", e);
    } finally {
      threads.shutdownNow();
    }
    return reading;
  }

  private void submit(Source source, Map<String, Task> tasks, ExecutorService threads) {
    String key = fingerprint.key(source);
    Task same = tasks.get(key);
    if (same != null) {
      same.others.add(source.path());
      progress.done(source.path());
      return;
    }
    long share = Runtime.getRuntime().maxMemory() / SHARE;
    int size = (int) Math.min(jobs, 1 + source.bytes().length / share);
    room.acquireUninterruptibly(size);
    Future<Result> result =
        threads.submit(
            () -> {
              try {
                return result(key, source);
              } finally {
                room.release(size);
                progress.done(source.path());
              }
            });
    tasks.put(key, new Task(key, source.path(), new ArrayList<>(), result));
  }

  private Result result(String key, Source source) throws IOException, UnreadableDocumentException {
    long start = System.nanoTime();
    Optional<Entry> kept = cache.find(key);
    State state = State.UNCHANGED;
    Entry entry;
    if (kept.isPresent()) {
      entry = kept.get();
    } else {
      DocumentGraph graph = pipeline.graph(source);
      ValidationReport report = validation.check(graph);
      if (!report.conforms()) {
        return new Result(row(source, State.NOT_PASSED, Entry.of(graph), start), report.findings());
      }
      state = State.READ;
      entry = Entry.of(graph);
      cache.put(key, entry);
    }
    return new Result(row(source, state, entry, start), List.of());
  }

  private static Row row(Source source, State state, Entry entry, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Row(
        source.path(),
        state,
        Optional.of(entry.summary().head()),
        entry.warnings(),
        seconds,
        Optional.empty());
  }

  /** A document on which the program fails is reported as one that cannot be read. */
  private static void collect(Task task, Reading reading) throws IOException, InterruptedException {
    try {
      Result result = task.result.get();
      reading.rows.add(result.row);
      task.others.forEach(path -> reading.rows.add(result.row.again(path)));
      reading.findings.addAll(result.findings);
      if (result.findings.isEmpty()) {
        reading.keys.add(task.key);
      }
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException io) {
        throw io;
      } else if (cause instanceof OutOfMemoryError error) {
        throw error;
      }
      String reason =
          cause instanceof UnreadableDocumentException unreadable
              ? unreadable.reason()
              : "程序出错，请报告 / the program failed, please report: " + cause;
      Failure failure = new Failure(task.path, reason);
      reading.failures.add(failure);
      reading.rows.add(Row.unread(failure));
    }
  }
}
