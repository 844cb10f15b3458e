package org.zonereader.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonereader.model.Clause;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Grouping;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.Join;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Piece;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.SetAside;
import org.zonereader.model.SourceForm;
import org.zonereader.model.Span;
import org.zonereader.model.TermHit;
import org.zonereader.model.TextRun;
import org.zonereader.model.ZoneGroup;
import org.zonereader.model.ZoneMention;

/** A small made-up source, and short ways to keep sources. */
final class StoreFixture {
  static final String CONTENT = "甲高新区\n要闻\n会议强调,要抓好招商,盯紧开工。\n编辑 某某";

  private StoreFixture() {}

  /** Two reports of one page; the kept library of version 1 holds exactly this. */
  static ParsedSource twoReports() {
    String text = "会议强调,要抓好招商,盯紧开工。";
    return new ParsedSource(
        "两区.txt",
        SourceForm.PLAIN,
        "两个园区",
        2,
        LocalDate.of(2025, 11, 3),
        CONTENT,
        List.of(
            new Report(
                new ZoneMention("甲高新区", "甲高新区", true, "zone-heading"),
                "要闻",
                "干部大会",
                new ReportDate(2025, 10, 28, true, "2025年11月3日"),
                "某某",
                text,
                List.of(new Join(8, "要抓好", "招商", "no-end-mark")),
                List.of(
                    new Priority(
                        "全区上下",
                        new Clause(
                            new Span(6, 10), "稳", null, 0, List.of(new TermHit("稳", "招商", 1.5))),
                        List.of(new Clause(new Span(11, 15), "稳", "产", 0, List.of())),
                        List.of("稳", "产"),
                        "opener-yao")),
                List.of(new TextRun(0, 8, 16))),
            new Report(
                new ZoneMention("", "新区", false, "bare"),
                null,
                null,
                new ReportDate(null, 11, 9, false, null),
                null,
                "没有要点。",
                List.of(),
                List.of(),
                List.of())),
        List.of(new SetAside(new Span(25, 30), CONTENT.substring(25, 30), "credits")),
        List.of(new Piece(Piece.Kind.ZONE, 0, new Span(0, 4))),
        List.of(new ImportProblem("两区.txt", 3, "zone-unknown", List.of("新区"))));
  }

  /** A view of both reports, the first of them pinned. */
  static ComparisonView view() {
    return new ComparisonView(
        List.of(new Pick("甲高新区", 1L, 240.5), Pick.newest("")),
        new ComparisonFilter(LocalDate.of(2025, 10, 1), null, "两个园区", 2),
        Grouping.ORDER,
        Set.of("稳", "产"),
        Set.of(Option.TRANSPOSED, Option.SHARED_MARKS));
  }

  /** {@link #view} as the kept library of version 3 has it. */
  static KeptView keptView() {
    ComparisonView view = view();
    return new KeptView(
        1,
        1,
        "十月两区",
        List.of(
            new KeptView.Column("甲高新区", true, 1L, 240.5, true),
            new KeptView.Column("", false, null, 0, true)),
        view.filter(),
        view.grouping(),
        view.hidden(),
        view.options());
  }

  /** The group in the kept library of version 3. */
  static ZoneGroup keptGroup() {
    return new ZoneGroup(1, "我的名单", List.of("乙高新区", "甲高新区"));
  }

  static Optional<List<Long>> add(Database database, ParsedSource parsed, String content) {
    return new SourceStore(database)
        .add(
            new SourceFile(parsed.file(), "/somewhere", content.getBytes(StandardCharsets.UTF_8)),
            parsed,
            parsed.reports().stream().map(r -> new NewReport(r, "江苏", Map.of("稳", 2))).toList(),
            new SourceStore.Reading(List.of(), "1", 1_700_000_000_000L));
  }
}
