package org.zonereader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.zonereader.testing.Documents;
import org.zonereader.testing.Newspaper;
import org.zonereader.text.Folding;

/**
 * Time of the whole intake by size of page. The peer is one fold and one search of the same text in
 * the same run: what any program must do that looks at every character. A page is linear when ten
 * times its size takes about ten times as long. Times are processor time of the whole process,
 * collection of garbage included: on an idle machine no less than the clock shows, on a busy one
 * still comparable. The clock's time of the largest page is printed beside them.
 */
class IntakeBench {
  private static final int MEGABYTE = 1 << 20;
  private static final int[] SIZES = {MEGABYTE / 10, MEGABYTE, 10 * MEGABYTE};
  private static final int RUNS = Integer.getInteger("bench.runs", 3);

  /** Larger sizes are left out when the last one took this long, in milliseconds. */
  private static final double GIVE_UP = 20_000;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Steps once over every character, so that the peer is linear on every page. */
  private static final Pattern PEER = Pattern.compile("[。;,]|要[^。;,]?|\\d++");

  private static final Intake INTAKE =
      new Intake(ZoneTable.packed(), new ThemeClassifier(ThemeFile.defaults()));

  @TempDir Path folder;

  @Test
  void pagesBySize() {
    for (int i = 0; i < 20; i++) {
      INTAKE.read("a.txt", BenchPages.reports(MEGABYTE / 20).getBytes(StandardCharsets.UTF_8));
    }
    System.out.printf(
        "%-22s %9s %9s %9s %9s %6s %8s %7s %7s%n",
        "page, ms", "0.1 MB", "1 MB", "10 MB", "(clock)", "×10", "peer 10", "ratio", "goal");
    for (Map.Entry<String, IntFunction<String>> page : BenchPages.all().entrySet()) {
      Time[] times = new Time[SIZES.length];
      Arrays.fill(times, Time.NONE);
      Time peer = Time.NONE;
      for (int i = 0; i < SIZES.length; i++) {
        String text = page.getValue().apply(SIZES[i]);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        times[i] = median(() -> INTAKE.read("a.txt", bytes));
        peer = median(() -> peer(text));
        if (times[i].cpu() > GIVE_UP) {
          break;
        }
      }
      boolean met = times[1].cpu() <= 1_000 && times[2].cpu() <= 10_000;
      System.out.printf(
          "%-22s %9.0f %9.0f %9.0f %9.0f %6.1f %8.0f %7.1f %7s%n",
          page.getKey(),
          times[0].cpu(),
          times[1].cpu(),
          times[2].cpu(),
          times[2].clock(),
          times[2].cpu() / times[1].cpu(),
          peer.cpu(),
          times[2].cpu() / peer.cpu(),
          met ? "met" : "MISSED");
    }
    System.out.println("goals: 1 MB in 1000 ms, 10 MB in 10000 ms; median of " + RUNS);
  }

  private static int peer(String text) {
    String folded = Folding.sameLength(text);
    Matcher matcher = PEER.matcher(folded);
    int found = 0;
    while (matcher.find()) {
      found++;
    }
    return found;
  }

  /** Milliseconds by the processor and by the clock. */
  private record Time(double cpu, double clock) {
    static final Time NONE = new Time(Double.NaN, Double.NaN);

    static Time of(Runnable work) {
      long clock = System.nanoTime();
      long cpu = PROCESS.getProcessCpuTime();
      work.run();
      return new Time((PROCESS.getProcessCpuTime() - cpu) / 1e6, (System.nanoTime() - clock) / 1e6);
    }
  }

  private static Time median(Runnable work) {
    Time[] times = new Time[RUNS];
    for (int i = 0; i < RUNS; i++) {
      times[i] = Time.of(work);
      if (times[i].cpu() > GIVE_UP) {
        return times[i];
      }
    }
    Arrays.sort(times, Comparator.comparingDouble(Time::cpu));
    return times[RUNS / 2];
  }

  @Test
  void importOfAHundredFiles() throws IOException, LibraryException {
    for (int i = 0; i < 100; i++) {
      String page = BenchPages.reports(6_000 + i * 60);
      switch (i % 5) {
        case 0 -> write(i + ".md", page.getBytes(StandardCharsets.UTF_8));
        case 1 -> write(i + ".txt", page.getBytes(java.nio.charset.Charset.forName("GB18030")));
        case 2 ->
            write(i + ".html", Documents.html(page, "utf-8").getBytes(StandardCharsets.UTF_8));
        case 3 -> write(i + ".docx", Documents.docx(page));
        default -> write(i + ".pdf", Newspaper.print(page, 3));
      }
    }
    try (Library library = Library.open(folder.resolve("bench.zonereader"))) {
      AtomicReference<ImportResult> done = new AtomicReference<>();
      List<Path> in = List.of(folder.resolve("in"));
      Time time = Time.of(() -> done.set(library.importFiles(in, ImportProgress.NONE)));
      ImportResult result = done.get();
      System.out.printf(
          "import of 100 files (20 each of md, gb18030 txt, html, docx, pdf): %.0f ms (clock %.0f),"
              + " %d reports%n",
          time.cpu(), time.clock(), result.added().size());
      assertThat(result.failed()).isZero();
      assertThat(result.added()).hasSizeGreaterThanOrEqualTo(100);
    }
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
