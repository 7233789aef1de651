package org.communique.cli.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does work on several threads and passes the results on in the order in which the work came in. At
 * most a fixed number of items is under way; {@link #submit} waits for the oldest when there are
 * more. To be used by one thread.
 *
 * @param <T> what comes in
 * @param <R> what goes out
 */
public final class OrderedPool<T, R> implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 4;

  private final Queue<Future<R>> underWay = new ArrayDeque<>();
  private final ExecutorService threads;
  private final int most;
  private final Function<? super T, ? extends R> work;
  private final ResultSink<? super R> sink;

  /** Takes results. */
  @FunctionalInterface
  public interface ResultSink<R> {
    /**
     * Takes the next result; called by the thread that submits.
     *
     * @throws IOException if it could not be passed on
     */
    void accept(R result) throws IOException;
  }

  /**
   * A pool.
   *
   * @param threadCount how many threads work
   * @param work what is done with each item; called on any of the threads
   * @param sink takes the results in order
   */
  public OrderedPool(
      int threadCount, Function<? super T, ? extends R> work, ResultSink<? super R> sink) {
    this.threads =
        Executors.newFixedThreadPool(
            threadCount,
            task -> {
              Thread thread = new Thread(task, "communique-worker");
              thread.setDaemon(true);
              return thread;
            });
    this.most = threadCount * WAITING_PER_THREAD;
    this.work = work;
    this.sink = sink;
  }

  /**
   * Takes an item; may first pass on the oldest result.
   *
   * @throws IOException if the sink throws it
   */
  public void submit(T item) throws IOException {
    if (underWay.size() >= most) {
      passOn();
    }
    underWay.add(threads.submit(() -> work.apply(item)));
  }

  /**
   * Passes on all results that are still to come.
   *
   * @throws IOException if the sink throws it
   */
  public void finish() throws IOException {
    while (!underWay.isEmpty()) {
      passOn();
    }
  }

  private void passOn() throws IOException {
    try {
      sink.accept(underWay.remove().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /** Stops the threads; what is under way is dropped. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
