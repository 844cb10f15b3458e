package org.zonereader.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Doubt;
import org.zonereader.model.Doubt.Kind;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ZoneMention;
import org.zonereader.text.LineNumbers;

/** What a person should look at in the reports of one source. */
final class Doubts {
  /** Problems of formats after which part of the text is missing. */
  private static final Set<String> PARTLY_READ =
      Set.of("unknown-glyphs", "pages-without-text", "pages-damaged");

  private final ParsedSource source;
  private final Set<String> knownZones;
  private final LineNumbers lines;

  /**
   * Looks at a source.
   *
   * @param knownZones canonical names of the zone table
   */
  Doubts(ParsedSource source, Set<String> knownZones) {
    this.source = source;
    this.knownZones = knownZones;
    this.lines = new LineNumbers(source.text());
  }

  /** What is to be looked at in one report of it, warnings first. */
  List<Doubt> of(Report report) {
    List<Doubt> doubts = new ArrayList<>();
    zone(report, doubts);
    date(report, doubts);
    text(report, doubts);
    doubts.sort(Comparator.comparing(doubt -> !doubt.isWarning()));
    return doubts;
  }

  private void zone(Report report, List<Doubt> doubts) {
    ZoneMention zone = report.zone();
    if (zone.confirmed()) {
      return;
    }
    Optional<ImportProblem> proposed = problem("zone-proposed", report);
    if (zone.name().isEmpty()) {
      add(doubts, Kind.ZONE_NONE);
    } else if (proposed.isPresent()) {
      add(doubts, Kind.ZONE_PROPOSED, proposed.get().args());
    } else if (zone.rule().equals("zone-bare")) {
      add(doubts, Kind.ZONE_BARE, zone.asWritten());
    } else if (knownZones.contains(zone.name())) {
      add(doubts, Kind.ZONE_UNSURE, zone.asWritten());
    } else {
      add(doubts, Kind.ZONE_UNKNOWN, zone.asWritten());
    }
  }

  private void date(Report report, List<Doubt> doubts) {
    ReportDate date = report.date();
    if (report.byHand().fields().contains(Field.DATE)) {
      return;
    }
    if (date == null) {
      add(doubts, Kind.NO_DATE);
      return;
    }
    Integer year = date.year();
    if (year == null) {
      add(doubts, Kind.NO_YEAR, date.iso());
    } else if (date.yearInferred()) {
      String words = date.yearSource();
      add(doubts, Kind.YEAR_INFERRED, String.valueOf(year), words == null ? "" : words);
    }
    problem("date-repaired", report)
        .ifPresent(repaired -> add(doubts, Kind.DATE_REPAIRED, repaired.args()));
  }

  private void text(Report report, List<Doubt> doubts) {
    source.problems().stream()
        .filter(problem -> problem.code().equals("undecodable"))
        .findFirst()
        .ifPresent(problem -> add(doubts, Kind.UNDECODABLE, problem.args()));
    if (source.problems().stream().anyMatch(problem -> PARTLY_READ.contains(problem.code()))) {
      add(doubts, Kind.INCOMPLETE);
    }
    if (!report.joins().isEmpty()) {
      add(doubts, Kind.JOINED, String.valueOf(report.joins().size()));
    }
    if (report.priorities().isEmpty()) {
      add(doubts, Kind.NO_PRIORITIES);
    }
  }

  /** A problem that intake found in the lines of this report. */
  private Optional<ImportProblem> problem(String code, Report report) {
    int first = lines.of(report.sourceStart());
    int last = lines.of(report.sourceEnd());
    return source.problems().stream()
        .filter(problem -> problem.code().equals(code))
        .filter(p -> p.line() != null && first <= p.line() && p.line() <= last)
        .findFirst();
  }

  private static void add(List<Doubt> doubts, Kind kind, String... args) {
    doubts.add(new Doubt(kind, List.of(args)));
  }

  private static void add(List<Doubt> doubts, Kind kind, List<String> args) {
    doubts.add(new Doubt(kind, args));
  }
}
