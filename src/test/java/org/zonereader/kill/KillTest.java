package org.zonereader.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.library.Library;
import org.zonereader.model.FoundReport;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.ReportSummary;

/**
 * Kills the program (SIGKILL) at a random moment of its work. Afterwards the library opens, its
 * check is clean, what was told to be done is there, nothing is there half, and work goes on. As
 * many kills as the system property {@code kill.times} says, in turn for each kind of work; {@code
 * mvn -Pkill verify} makes 200.
 */
class KillTest {
  private static final int TIMES = Integer.getInteger("kill.times", 4);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{8}");

  /** What a process ends with that SIGKILL ended. */
  private static final int KILLED = 128 + 9;

  @TempDir Path folder;

  /** Numbers of one kind of work. */
  private static final class Row {
    private final Trial trial;
    private final List<String> faults = new ArrayList<>();
    private int kills;
    private int inside;
    private int told;
    private int strays;
    private long log;

    Row(Trial trial) {
      this.trial = trial;
    }
  }

  /** What a victim said until it was killed. */
  private record Said(List<String> told, boolean ended) {}

  @Test
  void whatWasToldToBeDoneIsThereAfterAKill() throws Exception {
    Path scratch = Files.createDirectories(folder.resolve("scratch"));
    MigrationTrial migration = new MigrationTrial(scratch);
    List<Trial> trials =
        List.of(
            new ImportTrial(scratch),
            new CorrectionTrial(scratch),
            migration,
            new ExportTrial(scratch, migration.now()));
    List<Row> rows = new ArrayList<>();
    trials.forEach(trial -> rows.add(new Row(trial)));
    Random random = new Random(SEED);
    for (int kill = 0; kill < TIMES; kill++) {
      Row row = rows.get(kill % rows.size());
      kill(row, (long) (random.nextDouble() * row.trial.usual()));
    }
    print(rows);
    assertThat(rows.stream().flatMap(row -> row.faults.stream())).isEmpty();
  }

  private void kill(Row row, long delay) throws Exception {
    Path place = Files.createDirectories(folder.resolve("killed"));
    Path file = row.trial.prepare(place);
    Said said = run(row.trial, file, delay);
    row.kills++;
    row.inside += said.ended() ? 0 : 1;
    row.told += said.told().size();
    Path log = place.resolve("a.zonereader-wal");
    row.log = Math.max(row.log, Files.exists(log) ? Files.size(log) : 0);
    row.strays += strays(place);
    List<String> faults = new ArrayList<>(row.trial.left(place, said.told()));
    reopen(file, faults);
    if (!row.trial.name().equals("export") && strays(place) > 0) {
      faults.add("unfinished files are not cleaned away");
    }
    faults.addAll(row.trial.after(place, said.told()));
    for (String ending : List.of("-wal", "-shm", "-journal")) {
      if (Files.exists(place.resolve("a.zonereader" + ending))) {
        faults.add(ending + " is left");
      }
    }
    String when = row.trial.name() + " " + row.kills + " after " + delay / 1_000_000 + " ms: ";
    faults.forEach(fault -> row.faults.add(when + fault));
    delete(place);
  }

  /** Opens and closes the library as the next start of the program does. */
  private static void reopen(Path file, List<String> faults) throws Exception {
    try (Library library = Library.open(file)) {
      library.check().forEach(finding -> faults.add("check: " + finding));
      long newest =
          library.lists().names().stream()
              .flatMap(zone -> library.lists().reports(zone).stream())
              .mapToLong(ReportSummary::id)
              .max()
              .orElseThrow();
      Matcher words = WORDS.matcher(library.report(newest).orElseThrow().report().text());
      if (!words.find() || !found(library, words.group()).contains(newest)) {
        faults.add("report " + newest + " is not found");
      }
    }
  }

  private static List<Long> found(Library library, String words) {
    ParsedQuery query = library.search().parse('"' + words + '"');
    return query instanceof ParsedQuery.Understood(var understood)
        ? library.search().run(understood).first(10_000).stream().map(FoundReport::id).toList()
        : List.of();
  }

  /** Starts a victim and kills it some time after it has begun, unless it ends before. */
  private static Said run(Trial trial, Path file, long delay) throws Exception {
    Path temporary = Files.createDirectories(file.resolveSibling("temporary"));
    Path complaints = temporary.resolve("stderr.txt");
    Process process =
        new ProcessBuilder(command(trial, file, temporary))
            .redirectError(complaints.toFile())
            .start();
    List<String> told = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.equals("begin")) {
        told.add(line);
        line = lines.readLine();
      }
      if (line == null) {
        throw new IllegalStateException(Files.readString(complaints));
      }
      if (!process.waitFor(delay, TimeUnit.NANOSECONDS)) {
        // Not Process.destroyForcibly, which would close the pipe before it has been read.
        process.toHandle().destroyForcibly();
      }
      lines.lines().forEach(told::add);
    }
    int code = process.waitFor();
    boolean ended = told.remove("end");
    // One that has said its end may still be killed on its way out.
    if (code != KILLED && !(ended && code == 0)) {
      throw new IllegalStateException(code + "\n" + Files.readString(complaints));
    }
    return new Said(told.stream().map(line -> line.substring("done ".length())).toList(), ended);
  }

  private static List<String> command(Trial trial, Path file, Path temporary) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.contains("jacoco"))
        .forEach(command::add);
    // The driver unpacks its library there, and a killed one cannot remove it.
    command.addAll(List.of("-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Victim.class.getName(), trial.name(), file.toString()));
    command.addAll(trial.arguments());
    return command;
  }

  /** Files with names that no user gave. */
  private static int strays(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return (int)
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith(".") || name.endsWith(".partial"))
              .count();
    }
  }

  private static void print(List<Row> rows) {
    System.out.printf("%n| killed in, seed %d | kills | inside | told done | faults |", SEED);
    System.out.println(" -wal at most, kB | strays | usual, ms |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (Row row : rows) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %d | %d | %d |%n",
          row.trial.name(),
          row.kills,
          row.inside,
          row.told,
          row.faults.size(),
          row.log >> 10,
          row.strays,
          row.trial.usual() / 1_000_000);
    }
  }

  private static void delete(Path place) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(place)) {
      files = all.toList().reversed();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
