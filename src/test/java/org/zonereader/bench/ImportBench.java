package org.zonereader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.intake.Intake;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.ImportResult;
import org.zonereader.testing.corpus.Corpus;

/**
 * An import of page files, end to end, beside what one writer must do at least for the same
 * reports, in the same run: their rows without a search index, and their search index without rows.
 * Beside the clock's time stands the processor time of the thread that writes, which a busy machine
 * does not stretch.
 */
class ImportBench {
  private static final int REPORTS = Integer.getInteger("zonereader.bench.reports", 10_000);
  private static final int RUNS = Integer.getInteger("bench.runs", 3);
  private static final double GOAL = 0.8;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Intake INTAKE =
      new Intake(ZoneTable.packed(), new ThemeClassifier(ThemeFile.defaults()));

  @TempDir Path folder;

  /** Seconds by the clock, and of the calling thread by the processor. */
  private record Time(double clock, double cpu) {
    static Time of(Work work) throws Exception {
      long cpu = THREADS.getCurrentThreadCpuTime();
      long clock = System.nanoTime();
      work.run();
      return new Time(
          (System.nanoTime() - clock) / 1e9, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  @BeforeEach
  void write() throws IOException {
    write(folder.resolve("in"), REPORTS);
    write(folder.resolve("warm"), 1_000);
  }

  private static void write(Path to, int reports) throws IOException {
    Files.createDirectories(to);
    Corpus corpus = new Corpus(7);
    for (long page = 0; page < Math.max(1, reports / Corpus.PER_PAGE); page++) {
      Files.writeString(to.resolve("page-%06d.txt".formatted(page)), corpus.page(page).text());
    }
  }

  @Test
  void importBesideItsFloor() throws Exception {
    importInto("warm.zonereader", "warm");
    Path warm = folder.resolve("warm.zonereader");
    IndexFloor.of(warm).write(folder.resolve("warm-index.db"), true);
    Map<String, Time[]> times = new LinkedHashMap<>();
    for (int run = 0; run < RUNS; run++) {
      String name = run + ".zonereader";
      enter(times, run, "import, end to end", () -> importInto(name, "in"));
      Path library = folder.resolve(name);
      RowsFloor rows = RowsFloor.of(library);
      Path bare = RowsFloor.empty(folder.resolve(run + "-rows.zonereader"));
      enter(times, run, "rows only", () -> rows.write(bare));
      IndexFloor index = IndexFloor.of(library);
      Path indexFile = folder.resolve(run + "-index.db");
      enter(times, run, "index only", () -> index.write(indexFile, false));
      Path readyFile = folder.resolve(run + "-ready.db");
      index.makeTokens();
      enter(times, run, "index only, tokens at hand", () -> index.write(readyFile, true));
      enter(times, run, "parse only, one thread", () -> parse(false));
      enter(times, run, "parse only, all cores", () -> parse(true));
      for (Path done : List.of(library, bare, indexFile, readyFile)) {
        Files.delete(done);
      }
    }
    print(times);
  }

  private static void enter(Map<String, Time[]> times, int run, String name, Work work)
      throws Exception {
    times.computeIfAbsent(name, _ -> new Time[RUNS])[run] = Time.of(work);
  }

  private void importInto(String name, String from) throws LibraryException {
    try (Library library = Library.open(folder.resolve(name))) {
      ImportResult result = library.importFiles(List.of(folder.resolve(from)), ImportProgress.NONE);
      assertThat(result.failed()).isZero();
      assertThat(result.added()).hasSizeGreaterThan(Corpus.PER_PAGE - 1);
    }
  }

  private void parse(boolean parallel) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var found = Files.list(folder.resolve("in"))) {
      found.forEach(files::add);
    }
    LongStream places = LongStream.range(0, files.size());
    long reports =
        (parallel ? places.parallel() : places)
            .map(
                i -> {
                  try {
                    byte[] bytes = Files.readAllBytes(files.get((int) i));
                    return INTAKE.read("a.txt", bytes).reports().size();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                })
            .sum();
    assertThat(reports).isPositive();
  }

  private static void print(Map<String, Time[]> times) {
    double floor = clock(times, "index only");
    double floorCpu = cpu(times, "index only");
    System.out.printf(
        "%-28s %8s %10s %8s %8s %8s%n",
        REPORTS + " reports", "clock s", "reports/s", "× index", "writer s", "× index");
    for (String name : times.keySet()) {
      double clock = clock(times, name);
      double cpu = cpu(times, name);
      System.out.printf(
          "%-28s %8.2f %10.0f %8.2f %8.2f %8.2f%n",
          name, clock, REPORTS / clock, floor / clock, cpu, floorCpu / cpu);
    }
    double reached = floor / clock(times, "import, end to end");
    System.out.printf(
        "goal: import ≥ %.1f × index only: %s; median of %d%n",
        GOAL, reached >= GOAL ? "met" : "MISSED", RUNS);
  }

  private static double clock(Map<String, Time[]> times, String name) {
    return median(Arrays.stream(times.get(name)).mapToDouble(Time::clock).toArray());
  }

  private static double cpu(Map<String, Time[]> times, String name) {
    return median(Arrays.stream(times.get(name)).mapToDouble(Time::cpu).toArray());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
