package org.zonereader.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** Processor time of the thread that measures: on a busy machine still comparable. */
final class Cpu {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Cpu() {}

  /** Milliseconds that work takes. */
  static double time(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** Median of several times of the same work, milliseconds. */
  static double median(int runs, Runnable work) {
    double[] times = new double[runs];
    for (int i = 0; i < runs; i++) {
      times[i] = time(work);
    }
    Arrays.sort(times);
    return times[runs / 2];
  }

  /** {@code p50/p95/max} of some times. */
  static String spread(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? "–"
        : short0(sorted[sorted.length / 2])
            + "/"
            + short0(sorted[Math.min(sorted.length - 1, (int) (sorted.length * 0.95))])
            + "/"
            + short0(sorted[sorted.length - 1]);
  }

  private static String short0(double time) {
    return String.format(Locale.ROOT, time < 1 ? "%.2f" : time < 10 ? "%.1f" : "%.0f", time);
  }
}
