package org.zonereader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.library.Library;
import org.zonereader.library.TableFiles;
import org.zonereader.library.ZoneLists;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneReports;
import org.zonereader.model.ZoneSummary;
import org.zonereader.store.ListFiller;
import org.zonereader.text.Messages;
import org.zonereader.text.Pinyin;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.zones.Grouping;
import org.zonereader.ui.zones.ZoneRow;
import org.zonereader.ui.zones.ZoneSource;
import org.zonereader.ui.zones.ZonesViewModel;

/**
 * The zone list over 178 zones and up to 100,000 reports. First what the library is asked in the
 * background, then the longest step the view model takes on the UI thread. Medians of eleven runs
 * on a file in the page cache, milliseconds of processor time, so that other work on the machine
 * does not count; “first” is the first question of a new connection.
 */
class ListsBench {
  private static final int RUNS = 11;
  private static final int LETTERS = 600;

  @TempDir Path folder;

  @Test
  void listsByNumberOfReports() throws Exception {
    System.out.printf(
        "%-34s %10s %10s %10s%n", "ms at number of reports", "1,000", "10,000", "100,000");
    String[][] table = new String[11][4];
    int[] sizes = {1_000, 10_000, 100_000};
    for (int i = 0; i < sizes.length; i++) {
      Path file = folder.resolve(sizes[i] + ".zonereader");
      List<String[]> zones =
          TableFiles.defaults().zones().stream()
              .map(zone -> new String[] {zone.name(), zone.province()})
              .toList();
      ListFiller.fill(file, zones, sizes[i], LETTERS);
      try (Library library = Library.open(file)) {
        measure(library, table, i + 1);
      }
    }
    for (String[] row : table) {
      System.out.printf("%-34s %10s %10s %10s%n", (Object[]) row);
    }
    assertThat(table[0][3]).isNotNull();
  }

  private static void measure(Library library, String[][] table, int column) {
    ZoneLists lists = library.lists();
    LocalDate month = LocalDate.of(2015, 6, 1);
    ReportFilter inMonth = ReportFilter.ALL.between(month, month.plusDays(29));
    ReportFilter theme = ReportFilter.ALL.ofTheme("科");
    long start = now();
    List<ZoneSummary> zones = library.zones();
    row(table, 0, column, "zones, first", (now() - start) / 1e6);
    String largest = largest(zones);
    row(table, 1, column, "zones", median(library::zones));
    row(table, 2, column, "zones of a month", median(() -> lists.zones(inMonth)));
    row(table, 3, column, "zones with a theme", median(() -> lists.zones(theme)));
    row(table, 4, column, "times of import", median(lists::imports));
    row(
        table,
        5,
        column,
        "8 reports of the largest zone",
        median(() -> lists.reports(largest, ReportFilter.ALL, 0, 8)));
    row(table, 6, column, "50 more", median(() -> lists.reports(largest, ReportFilter.ALL, 8, 50)));
    row(
        table,
        7,
        column,
        "50 more with a theme",
        median(() -> lists.reports(largest, theme, 8, 50)));
    long newest = zones.getFirst().newest().id();
    row(table, 8, column, "ids around a report", median(() -> lists.around(newest)));
    row(table, 9, column, "days of the library", median(lists::days));
    new UiThread(library).run(table, column);
  }

  private static String largest(List<ZoneSummary> zones) {
    return zones.stream()
        .max(Comparator.comparingInt(ZoneSummary::reports))
        .map(ZoneSummary::name)
        .orElseThrow();
  }

  /** Processor time of this thread, on which everything here runs, in nanoseconds. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void row(String[][] table, int row, int column, String name, double ms) {
    table[row][0] = name;
    table[row][column] = String.format(Locale.ROOT, "%.2f", ms);
  }

  private static double median(Supplier<?> question) {
    double[] times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = now();
      Object answer = question.get();
      times[i] = (now() - start) / 1e6;
      assertThat(answer).isNotNull();
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  /** Uses the list as a user does, and times every step that runs on the UI thread. */
  private static final class UiThread {
    private final Library library;
    private final Map<String, Pinyin> spelt = new ConcurrentHashMap<>();
    private double longest;

    UiThread(Library library) {
      this.library = library;
    }

    void run(String[][] table, int column) {
      for (int i = 0; i < RUNS; i++) {
        // The first turn warms up: it loads classes and the pinyin dictionary.
        if (i == 1) {
          longest = 0;
        }
        use();
      }
      row(table, 10, column, "UI thread, longest of all steps", longest);
    }

    private void use() {
      ZonesViewModel model =
          new ZonesViewModel(
              new Selection(),
              Messages.of(ZonesViewModel.class, Locale.SIMPLIFIED_CHINESE),
              (name, typed) -> spelt.computeIfAbsent(name, Pinyin::of).matches(typed),
              Clock.systemUTC(),
              new Source(library.lists()),
              new Tasks(Runnable::run, this::step));
      List<ZoneSummary> zones = library.zones();
      String largest = largest(zones);
      model.show(zones);
      for (String typed : List.of("g", "gx", "高新", "guang", "")) {
        step(() -> model.filterProperty().set(typed));
      }
      model.choose(zone(model, largest));
      for (int i = 0; i < 10; i++) {
        more(model).ifPresent(model::choose);
      }
      for (Grouping grouping : Grouping.values()) {
        model.groupingProperty().set(grouping);
      }
      model.filters().reportsProperty().set(ReportFilter.ALL.ofTheme("科"));
      step(() -> model.filters().provinceProperty().set("广东"));
      model.filters().clear();
    }

    private void step(Runnable step) {
      long start = now();
      step.run();
      longest = Math.max(longest, (now() - start) / 1e6);
    }

    private static ZoneRow zone(ZonesViewModel model, String name) {
      return model.rows().stream()
          .filter(row -> row instanceof ZoneRow.OfZone of && of.zone().name().equals(name))
          .findFirst()
          .orElseThrow();
    }

    private static Optional<ZoneRow> more(ZonesViewModel model) {
      return model.rows().stream().filter(row -> row instanceof ZoneRow.More).findFirst();
    }
  }

  private record Source(ZoneLists lists) implements ZoneSource {
    @Override
    public List<ZoneSummary> zones(ReportFilter filter) {
      return lists.zones(filter);
    }

    @Override
    public List<ReportSummary> reports(String zone, ReportFilter filter, int from, int most) {
      return lists.reports(zone, filter, from, most);
    }

    @Override
    public Optional<ZoneReports> around(long report) {
      return lists.around(report);
    }

    @Override
    public Map<String, Long> imports() {
      return lists.imports();
    }

    @Override
    public List<Integer> years() {
      return lists.days().stream().map(LocalDate::getYear).distinct().toList();
    }
  }
}
