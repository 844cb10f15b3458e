package org.zonereader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zonereader.store.CorpusLibrary;
import org.zonereader.ui.window.StartProbe;

/**
 * From the start of the process to a window that can be used, beside an empty window with the same
 * flags, turn by turn; resident memory after searching and filtering, and how long the UI thread
 * kept anybody waiting. Goals: 1.5 × the empty window, 1.1 × between no reports and 100,000, 350
 * MB, 100 ms.
 */
class StartBench {
  private static final int REPORTS = Integer.getInteger("zonereader.bench.reports", 100_000);
  private static final int RUNS = 7;

  /** Those of the launcher. */
  private static final List<String> FLAGS =
      List.of(
          "-Xms64m",
          "-Xmx2g",
          "-XX:+UseSerialGC",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=30");

  @Test
  void startBesideAnEmptyWindow() {
    Map<String, List<String>> starts = new HashMap<>();
    List<Integer> sizes = List.of(0, REPORTS / 10, REPORTS);
    starts.put("empty window", List.of("stage"));
    List<String> names = new ArrayList<>(List.of("empty window"));
    for (int size : sizes) {
      Path file = CorpusLibrary.of(size);
      String name = String.format(Locale.ROOT, "%,d reports", size);
      starts.put(name, List.of("reader", file.toString()));
      names.add(name);
    }
    Map<String, double[]> times = new HashMap<>();
    Map<String, double[]> resident = new HashMap<>();
    for (int run = 0; run < RUNS; run++) {
      for (String name : names) {
        Map<String, Long> said = probe(starts.get(name));
        times.computeIfAbsent(name, none -> new double[RUNS])[run] = said.get("started");
        resident.computeIfAbsent(name, none -> new double[RUNS])[run] = said.get("resident");
      }
    }
    System.out.println("\n| start | ms, median (min) | × empty window | resident, MB |");
    System.out.println("|---|---|---|---|");
    double empty = median(times.get("empty window"));
    for (String name : names) {
      double[] all = times.get(name);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f (%.0f) | %.2f | %.0f |%n",
          name,
          median(all),
          Arrays.stream(all).min().orElse(0),
          median(all) / empty,
          median(resident.get(name)) / 1e3);
    }
    List<String> used = new ArrayList<>(starts.get(names.getLast()));
    used.add("use");
    Map<String, Long> said = probe(used);
    System.out.printf(
        Locale.ROOT,
        "%nafter searching and filtering %s: %.0f MB resident; the UI thread was blocked %d ms at"
            + " most%n",
        names.getLast(),
        said.get("resident") / 1e3,
        said.get("blocked"));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Map<String, Long> probe(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(FLAGS);
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-Xmx") && !flag.contains("jacoco"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(StartProbe.class.getName());
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      Map<String, Long> said = new HashMap<>();
      StringBuilder rest = new StringBuilder();
      try (BufferedReader lines = process.inputReader()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] words = line.split(" ");
          if (words.length == 2 && words[1].matches("\\d+")) {
            said.put(words[0], Long.valueOf(words[1]));
          } else {
            rest.append(line).append('\n');
          }
        }
      }
      assertThat(said).as("%s", rest).containsKeys("started", "resident");
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
