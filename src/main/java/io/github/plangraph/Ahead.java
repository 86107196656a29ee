package io.github.plangraph;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Something that another thread begins to make at once and that is waited for where it is needed. A
 * start is made of parts that do not need one another: the model, the vocabularies, the queries.
 *
 * @param <T> what is made
 */
final class Ahead<T> {

  private final FutureTask<T> task;

  private Ahead(Callable<T> making) {
    task = new FutureTask<>(making);
  }

  /** Begins to make it. */
  static <T> Ahead<T> of(Callable<T> making) {
    Ahead<T> ahead = new Ahead<>(making);
    Thread thread = new Thread(ahead.task, "ahead");
    // Who found another mistake first need not wait for this.
    thread.setDaemon(true);
    thread.start();
    return ahead;
  }

  /** Begins something that nobody waits for. */
  static void begin(Runnable making) {
    of(Executors.callable(making));
  }

  /**
   * Waits for it.
   *
   * @throws IOException if making it did; what else it threw is thrown too
   */
  T get() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException io) {
        throw io;
      } else if (cause instanceof RuntimeException mistake) {
        throw mistake;
      } else if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
