package org.zonereader.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.SourceForm;
import org.zonereader.model.Span;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;
import org.zonereader.model.ZoneMention;

/**
 * An intake for tests: one report per line, {@code zone|headline|2025-10-28|text}; the whole text
 * is one priority under 科. Content {@code crash} throws, {@code refused} is a file that cannot be
 * read.
 */
final class LineRules {
  static final List<Zone> ZONES =
      List.of(
          zone("丁高新区", "辽宁", "丁国家高新技术产业开发区"),
          zone("甲高新区", "江苏", "甲城高新区", "甲谷"),
          zone("小甲高新区", "安徽"));

  private static final Theme.Colours NONE = new Theme.Colours("#000000", "#000000", "#000000");

  private LineRules() {}

  static Rules rules() {
    return new Rules(
        (file, bytes, charset, corrections) -> parse(file, bytes),
        ZONES,
        List.of(
            new Theme("域", "区域使命", 0, NONE, NONE, List.of()),
            new Theme("科", "科技创新", 1, NONE, NONE, List.of())));
  }

  /** One millisecond later each time it is asked. */
  static InstantSource clock() {
    AtomicLong now = new AtomicLong(1_700_000_000_000L);
    return () -> Instant.ofEpochMilli(now.incrementAndGet());
  }

  private static ParsedSource parse(String file, byte[] bytes) {
    String content = new String(bytes, StandardCharsets.UTF_8);
    if (content.equals("crash")) {
      throw new IllegalStateException("stumbled");
    }
    List<Report> reports = new ArrayList<>();
    for (String line : content.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 4) {
        reports.add(report(cells[0], cells[1], cells[2], cells[3].replace("\\n", "\n")));
      }
    }
    List<ImportProblem> problems =
        content.equals("refused")
            ? List.of(new ImportProblem(file, 1, "not-text", List.of("1", "1")))
            : List.of();
    return new ParsedSource(
        file, SourceForm.PLAIN, null, null, null, content, reports, List.of(), List.of(), problems);
  }

  private static Report report(String zone, String headline, String date, String text) {
    @Nullable ReportDate day = date.isEmpty() ? null : ReportDate.written(LocalDate.parse(date));
    Clause lead = new Clause(new Span(0, text.length()), "科", null, 0, List.of());
    return new Report(
        new ZoneMention(zone, zone, true, "line"),
        headline,
        null,
        day,
        null,
        text,
        List.of(),
        List.of(new Priority(null, lead, List.of(), List.of("科"), "line")),
        List.of());
  }

  private static Zone zone(String name, String province, String... aliases) {
    return new Zone(name, name, province, "", List.of(aliases), List.of(), List.of());
  }
}
