package org.communique.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPoolTest {
  @Test
  void passes_results_on_in_order_however_long_each_takes() throws IOException {
    List<Integer> results = new ArrayList<>();
    CountDownLatch second = new CountDownLatch(1);
    try (OrderedPool<Integer, Integer> pool =
        new OrderedPool<>(2, i -> waitForSecond(i, second), results::add)) {
      for (int i = 0; i < 100; i++) {
        pool.submit(i);
      }
      pool.finish();
    }

    assertThat(results).isEqualTo(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void keeps_only_a_few_items_under_way() throws IOException {
    AtomicInteger passedOn = new AtomicInteger();
    try (OrderedPool<Integer, Integer> pool =
        new OrderedPool<>(2, i -> i, i -> passedOn.incrementAndGet())) {
      for (int i = 0; i < 100; i++) {
        pool.submit(i);
        assertThat(i + 1 - passedOn.get()).isLessThanOrEqualTo(8);
      }
    }
  }

  @Test
  void hands_errors_of_the_sink_to_the_caller() throws IOException {
    try (OrderedPool<Integer, Integer> pool =
        new OrderedPool<>(
            1,
            i -> i,
            i -> {
              throw new IOException("full");
            })) {
      pool.submit(1);

      assertThatThrownBy(pool::finish).isInstanceOf(IOException.class).hasMessage("full");
    }
  }

  /** The first item is done only after the second. */
  private static int waitForSecond(int item, CountDownLatch second) {
    try {
      if (item == 0) {
        second.await();
      } else if (item == 1) {
        second.countDown();
      }
      return item;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
