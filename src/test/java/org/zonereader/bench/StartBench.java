package org.zonereader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zonereader.store.CorpusLibrary;
import org.zonereader.ui.window.StartProbe;
import org.zonereader.ui.window.Walk;

/**
 * From the start of the process to a window that can be used, beside an empty window with the same
 * flags, turn by turn; resident memory after searching and filtering, and how long the UI thread
 * kept anybody waiting. Goals: 1.5 × the empty window, 1.1 × between no reports and 100,000, 350
 * MB, 100 ms.
 */
class StartBench {
  private static final int REPORTS = Integer.getInteger("zonereader.bench.reports", 100_000);
  private static final int RUNS = 7;

  private static final Pattern NUMBER = Pattern.compile("(\\w+) (\\d+)");

  /** Those of the launcher. */
  private static final List<String> FLAGS =
      List.of(
          "-Xms64m",
          "-Xmx2g",
          "-XX:+UseSerialGC",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=30");

  /** What is started, and what it said. */
  private record Start(String name, List<String> arguments, List<Long> times, List<Long> resident) {
    Start(String name, String... arguments) {
      this(name, List.of(arguments), new ArrayList<>(), new ArrayList<>());
    }

    void run() {
      Said said = probe(arguments);
      times.add(said.number("started"));
      resident.add(said.number("resident"));
    }
  }

  @Test
  void startBesideAnEmptyWindow() {
    Start empty = new Start("empty window", "stage");
    List<Start> starts = new ArrayList<>(List.of(empty));
    for (int size : List.of(0, REPORTS / 10, REPORTS)) {
      starts.add(
          new Start(
              String.format(Locale.ROOT, "%,d reports", size),
              "reader",
              CorpusLibrary.of(size).toString()));
    }
    for (int run = 0; run < RUNS; run++) {
      starts.forEach(Start::run);
    }
    System.out.println("\n| start | ms, median (min) | × empty window | resident, MB |");
    System.out.println("|---|---|---|---|");
    for (Start start : starts) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %d (%d) | %.2f | %.0f |%n",
          start.name(),
          median(start.times()),
          Collections.min(start.times()),
          (double) median(start.times()) / median(empty.times()),
          median(start.resident()) / 1e3);
    }
    List<String> used = new ArrayList<>(starts.getLast().arguments());
    used.add("use");
    Said said = probe(used);
    System.out.printf(
        Locale.ROOT,
        "%nafter searching and filtering %s: %.0f MB resident; the UI thread was blocked %d ms at"
            + " most%n",
        starts.getLast().name(),
        said.number("resident") / 1e3,
        said.number("blocked"));
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
  }

  /** Lines of a word and a number, and the others. */
  private record Said(Map<String, Long> numbers, String rest) {
    long number(String name) {
      assertThat(numbers).as("%s", rest).containsKey(name);
      return numbers.getOrDefault(name, 0L);
    }
  }

  private static Said probe(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(FLAGS);
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-Xmx") && !flag.contains("jacoco"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("-D" + Walk.BEGUN + "=" + System.currentTimeMillis());
    command.add(StartProbe.class.getName());
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      Map<String, Long> said = new HashMap<>();
      StringBuilder rest = new StringBuilder();
      try (BufferedReader lines = process.inputReader()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          Matcher number = NUMBER.matcher(line);
          if (number.matches()) {
            said.put(number.group(1), Long.valueOf(number.group(2)));
          } else {
            rest.append(line).append('\n');
          }
        }
      }
      return new Said(said, rest.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
