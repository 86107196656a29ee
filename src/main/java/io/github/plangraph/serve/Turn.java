package io.github.plangraph.serve;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets few queries run at once: more would only make all of them time out. */
final class Turn {
  private final Semaphore places;
  private final Duration patience;

  Turn(SparqlLimits limits) {
    this.places = new Semaphore(limits.concurrent(), true);
    this.patience = limits.patience();
  }

  /** Waits a little for a place; whoever got one must {@link #leave}. */
  boolean enter() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave() {
    places.release();
  }

  /** What to answer who got none; {@code Retry-After} goes with it. */
  static Problem busy() {
    return Problem.of(503, "同时运行的查询太多，请稍后再试", "too many queries at once; try again later");
  }
}
