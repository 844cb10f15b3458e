package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Clause;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.PageSeries;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.SourceForm;
import org.zonereader.model.Span;
import org.zonereader.model.ZoneMention;
import org.zonereader.model.ZoneReports;
import org.zonereader.model.ZoneSummary;

/** Lists against a plain look at every report that is shown. */
class ReportListsTest {
  private static final List<String> ZONES = List.of("甲高新区", "乙高新区", "丙高新区", "");
  private static final List<String> SEALS = List.of("科", "产", "稳");

  private static final LocalDate FIRST = LocalDate.of(2024, 11, 20);

  private static final List<ReportFilter> FILTERS =
      List.of(
          ReportFilter.ALL,
          ReportFilter.ALL.ofTheme("科"),
          ReportFilter.ALL.between(FIRST.plusDays(10), null),
          ReportFilter.ALL.between(null, FIRST.plusDays(20)),
          ReportFilter.ALL.between(FIRST.plusDays(12), FIRST.plusDays(12)),
          ReportFilter.ALL.between(FIRST.plusDays(5), FIRST.plusDays(25)).ofTheme("稳"),
          ReportFilter.ALL.between(FIRST.plusYears(5), null),
          ReportFilter.ALL.ofTheme("无"));

  @TempDir Path folder;
  private final Random random = new Random(5);
  private Database database;
  private ReportStore reports;
  private ReportLists lists;
  private int sources;

  @BeforeEach
  void open() throws OpenException {
    database = Database.open(folder.resolve("a.zonereader"));
    reports = new ReportStore(database);
    lists = new ReportLists(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void countsAndPagesEqualALookAtEveryReportAfterEveryChange() {
    assertThat(lists.zones(ReportFilter.ALL)).isEmpty();
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      ids.addAll(add(1 + random.nextInt(4), null));
    }
    checkAll();

    long source = new SourceStore(database).ofReport(ids.get(5)).orElseThrow().id();
    new SourceStore(database)
        .update(source, page(2), made(page(2), null), new ChangeStep.None(), "2", 9);
    checkAll();

    ChangeStore changes = new ChangeStore(database);
    changes.remove(ids.subList(8, 20), "甲高新区", 7);
    checkAll();
    changes.move(changes.undoable().orElseThrow(), true);
    checkAll();

    for (long older : ids.subList(30, 35)) {
      add(1, older);
    }
    checkAll();
    new SourceStore(database).removeReports(ids.subList(2, 12));
    checkAll();
    assertThat(reports.summaries()).hasSizeGreaterThan(30);
  }

  private void checkAll() {
    List<ReportSummary> shown = reports.summaries();
    for (ReportFilter filter : FILTERS) {
      Map<String, List<ReportSummary>> byZone =
          shown.stream()
              .filter(report -> lets(filter, report))
              .collect(
                  Collectors.groupingBy(ReportSummary::zone, TreeMap::new, Collectors.toList()));
      assertThat(lists.zones(filter))
          .as("%s", filter)
          .isEqualTo(
              byZone.entrySet().stream()
                  .map(zone -> summary(zone.getKey(), zone.getValue()))
                  .toList());
      byZone.forEach(
          (zone, all) -> {
            assertThat(lists.reports(zone, filter, 0, Integer.MAX_VALUE)).isEqualTo(all);
            assertThat(lists.reports(zone, filter, 1, 3))
                .isEqualTo(all.stream().skip(1).limit(3).toList());
            assertThat(reports.<Optional<Long>>at(m -> m.newest(zone, comparison(filter))))
                .isEqualTo(
                    shown.stream()
                        .filter(r -> r.zone().equals(zone))
                        .filter(r -> lets(filter.ofTheme(null), r))
                        .map(ReportSummary::id)
                        .findFirst());
          });
    }
    Map<String, List<Long>> ids =
        shown.stream()
            .collect(
                Collectors.groupingBy(
                    ReportSummary::zone,
                    TreeMap::new,
                    Collectors.mapping(ReportSummary::id, Collectors.toList())));
    assertThat(lists.zoneNames()).containsExactlyElementsOf(ids.keySet());
    for (ReportSummary report : shown) {
      assertThat(lists.around(report.id()))
          .contains(new ZoneReports(report.zone(), Objects.requireNonNull(ids.get(report.zone()))));
    }
    assertThat(lists.imports())
        .isEqualTo(
            shown.stream()
                .collect(
                    Collectors.toMap(ReportSummary::zone, ReportSummary::importedAt, Math::max)));
    assertThat(lists.priorities())
        .isEqualTo(
            shown.stream()
                .collect(
                    Collectors.toMap(
                        ReportSummary::zone, report -> (long) report.priorities(), Long::sum)));
    assertThat(lists.days())
        .isEqualTo(shown.stream().flatMap(r -> day(r).stream()).sorted().distinct().toList());
  }

  private static ComparisonFilter comparison(ReportFilter filter) {
    return new ComparisonFilter(filter.from(), filter.to(), null, null);
  }

  private static ZoneSummary summary(String zone, List<ReportSummary> all) {
    ReportSummary newest = all.getFirst();
    return new ZoneSummary(
        zone,
        zone.isEmpty() ? "" : "江苏",
        all.size(),
        new ZoneSummary.Newest(newest.id(), newest.date(), newest.coverage()));
  }

  private static Optional<LocalDate> day(ReportSummary report) {
    return Optional.ofNullable(report.date()).flatMap(ReportDate::toLocalDate);
  }

  private static boolean lets(ReportFilter filter, ReportSummary report) {
    Optional<LocalDate> day = day(report);
    return (filter.theme() == null || report.coverage().containsKey(filter.theme()))
        && (!filter.hasPeriod() || day.isPresent())
        && (filter.from() == null || day.filter(d -> !d.isBefore(filter.from())).isPresent())
        && (filter.to() == null || day.filter(d -> !d.isAfter(filter.to())).isPresent());
  }

  @Test
  void aReportThatIsNotShownHasNoPlace() {
    List<Long> ids = add(2, null);
    new ChangeStore(database).remove(ids, "甲高新区", 7);
    assertThat(lists.around(ids.getFirst())).isEmpty();
    assertThat(lists.around(99)).isEmpty();
    assertThat(lists.reports("没有", ReportFilter.ALL, 0, 9)).isEmpty();
  }

  @Test
  void theNewestOfASeriesAndAPart() {
    long second = add(one("甲高新区", FIRST, "连载", 2)).getFirst();
    long third = add(one("甲高新区", FIRST.plusDays(1), "连载", 3)).getFirst();
    long other = add(one("甲高新区", FIRST.minusDays(1), "别的", null)).getFirst();
    add(one("乙高新区", FIRST.plusDays(9), " ", 7));
    assertThat(newest(null, null)).contains(third);
    assertThat(newest("连载", 2)).contains(second);
    assertThat(newest(null, 2)).contains(second);
    assertThat(newest("别的", null)).contains(other);
    assertThat(newest("连载", 9)).isEmpty();
    assertThat(lists.series())
        .containsExactly(
            new PageSeries("连载", List.of(2, 3), 2), new PageSeries("别的", List.of(), 1));
  }

  private Optional<Long> newest(@Nullable String series, @Nullable Integer part) {
    return reports.at(
        moment -> moment.newest("甲高新区", new ComparisonFilter(null, null, series, part)));
  }

  private List<Long> add(int count, @Nullable Long older) {
    ParsedSource page = page(count);
    return add(page, made(page, older));
  }

  private List<Long> add(ParsedSource page) {
    return add(page, made(page, null));
  }

  private List<Long> add(ParsedSource page, List<NewReport> made) {
    sources++;
    return new SourceStore(database)
        .add(
            new SourceFile("page.txt", null, new byte[] {(byte) sources}),
            page,
            made,
            new SourceStore.Reading(List.of(), "1", sources * 1000L))
        .orElseThrow();
  }

  private List<NewReport> made(ParsedSource page, @Nullable Long older) {
    return page.reports().stream()
        .map(
            report -> {
              Map<String, Integer> coverage =
                  SEALS.stream()
                      .filter(seal -> random.nextBoolean())
                      .collect(Collectors.toMap(seal -> seal, seal -> 1 + random.nextInt(3)));
              State state = random.nextInt(8) == 0 ? State.WAITING : State.KEPT;
              String province = report.zone().name().isEmpty() ? "" : "江苏";
              return new NewReport(report, province, coverage, state, null, older);
            })
        .toList();
  }

  private ParsedSource page(int count) {
    List<Report> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(
          report(
              ZONES.get(random.nextInt(ZONES.size())),
              switch (random.nextInt(6)) {
                case 0 -> null;
                case 1 -> new ReportDate(null, 11, 9, false, null);
                default -> ReportDate.written(FIRST.plusDays(random.nextInt(30)));
              }));
    }
    return source(list, "连载", 1 + random.nextInt(3));
  }

  private static ParsedSource one(
      String zone, LocalDate day, String title, @Nullable Integer part) {
    return source(List.of(report(zone, ReportDate.written(day))), title, part);
  }

  private static Report report(String zone, @Nullable ReportDate date) {
    return new Report(
        new ZoneMention(zone, zone, true, "test"),
        "要闻",
        null,
        date,
        null,
        "会议强调,要抓好招商。",
        List.of(),
        List.of(
            new Priority(
                null,
                new Clause(new Span(6, 10), "稳", null, 0, List.of()),
                List.of(),
                List.of("稳"),
                "yao")),
        List.of());
  }

  private static ParsedSource source(List<Report> list, String title, @Nullable Integer part) {
    return new ParsedSource(
        "page.txt",
        SourceForm.PLAIN,
        title,
        part,
        null,
        "会议强调,要抓好招商。",
        list,
        List.of(),
        List.of(),
        List.of());
  }
}
