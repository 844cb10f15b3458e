package org.zonereader.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Doubt;
import org.zonereader.model.Doubt.Kind;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ZoneMention;

/** What a person should look at in one report of a source. */
final class Doubts {
  /** Problems of formats after which part of the text is missing. */
  private static final Set<String> PARTLY_READ =
      Set.of("unknown-glyphs", "pages-without-text", "pages-damaged");

  private final ParsedSource source;
  private final Report report;
  private final Set<String> knownZones;
  private final List<Doubt> doubts = new ArrayList<>();

  private Doubts(ParsedSource source, Report report, Set<String> knownZones) {
    this.source = source;
    this.report = report;
    this.knownZones = knownZones;
  }

  /**
   * Warnings first.
   *
   * @param knownZones canonical names of the zone table
   */
  static List<Doubt> of(ParsedSource source, Report report, Set<String> knownZones) {
    Doubts doubts = new Doubts(source, report, knownZones);
    doubts.zone(report.zone());
    doubts.date(report.date());
    doubts.text();
    return doubts.doubts.stream()
        .sorted(Comparator.comparing(doubt -> !doubt.isWarning()))
        .toList();
  }

  private void zone(ZoneMention zone) {
    if (zone.confirmed()) {
      return;
    }
    Optional<ImportProblem> proposed = problem("zone-proposed");
    if (zone.name().isEmpty()) {
      add(Kind.ZONE_NONE);
    } else if (proposed.isPresent()) {
      add(Kind.ZONE_PROPOSED, proposed.get().args());
    } else if (zone.rule().equals("zone-bare")) {
      add(Kind.ZONE_BARE, zone.asWritten());
    } else if (knownZones.contains(zone.name())) {
      add(Kind.ZONE_UNSURE, zone.asWritten());
    } else {
      add(Kind.ZONE_UNKNOWN, zone.asWritten());
    }
  }

  private void date(@Nullable ReportDate date) {
    if (report.byHand().fields().contains(Field.DATE)) {
      return;
    }
    if (date == null) {
      add(Kind.NO_DATE);
      return;
    }
    Integer year = date.year();
    if (year == null) {
      add(Kind.NO_YEAR, date.iso());
    } else if (date.yearInferred()) {
      String words = date.yearSource();
      add(Kind.YEAR_INFERRED, String.valueOf(year), words == null ? "" : words);
    }
    problem("date-repaired").ifPresent(repaired -> add(Kind.DATE_REPAIRED, repaired.args()));
  }

  private void text() {
    source.problems().stream()
        .filter(problem -> problem.code().equals("undecodable"))
        .findFirst()
        .ifPresent(problem -> add(Kind.UNDECODABLE, problem.args()));
    if (source.problems().stream().anyMatch(problem -> PARTLY_READ.contains(problem.code()))) {
      add(Kind.INCOMPLETE);
    }
    if (!report.joins().isEmpty()) {
      add(Kind.JOINED, String.valueOf(report.joins().size()));
    }
    if (report.priorities().isEmpty()) {
      add(Kind.NO_PRIORITIES);
    }
  }

  /** A problem that intake found in the lines of this report. */
  private Optional<ImportProblem> problem(String code) {
    int first = line(report.sourceStart());
    int last = line(report.sourceEnd());
    return source.problems().stream()
        .filter(problem -> problem.code().equals(code))
        .filter(p -> p.line() != null && first <= p.line() && p.line() <= last)
        .findFirst();
  }

  private int line(int offset) {
    return 1 + (int) source.text().substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private void add(Kind kind, String... args) {
    add(kind, List.of(args));
  }

  private void add(Kind kind, List<String> args) {
    doubts.add(new Doubt(kind, args));
  }
}
