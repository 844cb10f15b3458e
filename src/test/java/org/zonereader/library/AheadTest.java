package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final List<Integer> items = IntStream.range(0, 500).boxed().toList();

  @Test
  void resultsComeInOrder() {
    List<Integer> taken = new ArrayList<>();
    try (Ahead<Integer, Integer> ahead = new Ahead<>(items, i -> i * 2, _ -> 1)) {
      for (int i = 0; i < items.size(); i++) {
        taken.add(ahead.take());
      }
    }
    assertThat(taken).isEqualTo(items.stream().map(i -> i * 2).toList());
  }

  @Test
  void largeFilesAreHeldOnePerCoreAtMost() {
    AtomicInteger begun = new AtomicInteger();
    int most = 0;
    try (Ahead<Integer, Integer> ahead =
        new Ahead<>(
            items,
            i -> {
              begun.incrementAndGet();
              return i;
            },
            _ -> 1L << 30)) {
      for (int taken = 0; taken < items.size(); taken++) {
        assertThat(ahead.await(Long.MAX_VALUE)).isTrue();
        most = Math.max(most, begun.get() - taken);
        ahead.take();
      }
    }
    assertThat(most).isBetween(1, CORES);
    assertThat(begun).hasValue(items.size());
  }

  @Test
  void aFaultIsThrownWhereItsResultIsTakenAndTheRestGoesOn() {
    try (Ahead<Integer, Integer> ahead = new Ahead<>(List.of(1, 0, 2), i -> 2 / i, _ -> 1)) {
      assertThat(ahead.take()).isEqualTo(2);
      assertThatThrownBy(ahead::take).isInstanceOf(ArithmeticException.class);
      assertThat(ahead.take()).isEqualTo(1);
    }
  }

  @Test
  void waitingEndsWhenThePatienceDoes() {
    CountDownLatch never = new CountDownLatch(1);
    try (Ahead<Integer, Integer> ahead =
        new Ahead<>(
            List.of(1),
            i -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return i;
            },
            _ -> 1)) {
      assertThat(ahead.await(1)).isFalse();
    } finally {
      never.countDown();
    }
  }
}
