package org.zonereader.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.intake.Intake;
import org.zonereader.intake.Pages;
import org.zonereader.intake.format.Archive;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.model.ParsedSource;

/**
 * Damaged files of every kind through the whole intake: no exception comes out, no file takes
 * longer than two seconds, no character that was decoded is lost, and a refusal has its reason. As
 * many inputs as the system property {@code fuzz.inputs} says; {@code mvn -Pfuzz verify} runs
 * 105,000.
 */
class FuzzTest {
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 450);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final long LONGEST_NANOS = 2_000_000_000L;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final Intake INTAKE =
      new Intake(ZoneTable.packed(), new ThemeClassifier(ThemeFile.defaults()));

  @TempDir Path folder;

  /** What became of the inputs of a kind. */
  private static final class Tally {
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private long slowest;
    private long nanos;
  }

  @Test
  void damagedFilesAreReadOrRefusedButNothingElse() throws IOException {
    // The first file of a kind loads classes and tables: not what is measured.
    List<Kind> kinds = Kind.all();
    kinds.forEach(kind -> INTAKE.read(kind.file(), kind.maker().make(new Random(0))));
    int each = Math.max(1, INPUTS / kinds.size());
    System.out.printf("fuzz: %d inputs, seed %d%n", each * kinds.size(), SEED);
    System.out.printf("%-13s %7s %8s %8s  %s%n", "kind", "inputs", "mean ms", "max ms", "outcome");
    for (Kind kind : kinds) {
      Tally tally = new Tally();
      for (int i = 0; i < each; i++) {
        // Neighbouring seeds give related numbers at first; the factor spreads them.
        one(kind, (SEED * 1_000_003 + i) * 0x9E3779B97F4A7C15L, tally);
      }
      System.out.printf(
          "%-13s %7d %8.1f %8d  %s%n",
          kind.name(),
          each,
          tally.nanos / 1e6 / each,
          tally.slowest / 1_000_000,
          tally.outcomes.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .map(outcome -> outcome.getKey() + " " + outcome.getValue())
              .collect(Collectors.joining(", ")));
    }
  }

  private void one(Kind kind, long seed, Tally tally) throws IOException {
    byte[] bytes = kind.maker().make(new Random(seed));
    String hint = kind.name() + ", seed " + seed;
    long nanos = read(kind, bytes, hint, tally);
    if (nanos > LONGEST_NANOS) {
      // A compiler or a collector may have run just then: slow is what is slow twice.
      nanos = Math.min(nanos, read(kind, bytes, hint, new Tally()));
    }
    assertThat(nanos).as("nanoseconds for %s", hint).isLessThanOrEqualTo(LONGEST_NANOS);
    tally.nanos += nanos;
    tally.slowest = Math.max(tally.slowest, nanos);
  }

  private long read(Kind kind, byte[] bytes, String hint, Tally tally) throws IOException {
    long clock = System.nanoTime();
    long cpu = PROCESS.getProcessCpuTime();
    List<ParsedSource> sources;
    try {
      sources =
          Archive.isArchive(kind.file())
              ? unpacked(bytes)
              : List.of(INTAKE.read(kind.file(), bytes));
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(hint + " " + new String(bytes, StandardCharsets.UTF_8), e);
    }
    // On a busy machine the clock counts the work of others; alone, the processor counts more.
    long nanos = Math.min(System.nanoTime() - clock, PROCESS.getProcessCpuTime() - cpu);
    for (ParsedSource source : sources) {
      String outcome =
          source.text().isEmpty()
              ? source.problems().getFirst().code()
              : source.reports().isEmpty() ? "read" : "read, with reports";
      tally.outcomes.merge(outcome, 1, Integer::sum);
      Pages.assertNothingLost(source, hint);
    }
    return nanos;
  }

  private List<ParsedSource> unpacked(byte[] bytes) throws IOException {
    Path file = folder.resolve("a.zip");
    Files.write(file, bytes);
    Archive archive = Archive.open(file, "a.zip");
    List<ParsedSource> sources =
        new java.util.ArrayList<>(archive.problems().stream().map(ParsedSource::refused).toList());
    for (Archive.Entry entry : archive.entries()) {
      try {
        sources.add(INTAKE.read(entry.name(), archive.read(entry)));
      } catch (IOException e) {
        sources.add(
            ParsedSource.refused(
                new org.zonereader.model.ImportProblem(entry.name(), null, "damaged", List.of())));
      }
    }
    return sources;
  }
}
