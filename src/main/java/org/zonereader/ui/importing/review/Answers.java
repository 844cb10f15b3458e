package org.zonereader.ui.importing.review;

import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Correction;
import org.zonereader.model.Doubt;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.ui.common.edit.StructureEdits;

/** Corrections that answer a doubt without an editor. */
final class Answers {
  private Answers() {}

  /** Which dates of a file get another year. */
  enum Years {
    /** Those whose year was inferred. */
    INFERRED,
    /** Those that have none. */
    MISSING;

    private boolean fits(ReportDate date) {
      return this == MISSING ? date.year() == null : date.year() != null && date.yearInferred();
    }
  }

  /** Every date of the file of this kind gets the year, where that day exists in it. */
  static List<Correction> year(ReviewFile file, Years which, int year) {
    return dated(file, which)
        .filter(report -> exists(report.date(), year))
        .<Correction>map(report -> new Correction.SetDate(report.anchor(), in(report, year)))
        .toList();
  }

  /** How many dates of the file are of this kind. */
  static int count(ReviewFile file, Years which) {
    return (int) dated(file, which).count();
  }

  private static Stream<Report> dated(ReviewFile file, Years which) {
    Predicate<Report> fits = report -> report.date() != null && which.fits(report.date());
    return file.candidate().parsed().reports().stream().filter(fits);
  }

  private static boolean exists(@Nullable ReportDate date, int year) {
    return date != null && MonthDay.of(date.month(), date.day()).isValidYear(year);
  }

  private static ReportDate in(Report report, int year) {
    ReportDate date = Objects.requireNonNull(report.date());
    return new ReportDate(year, date.month(), date.day(), false, null);
  }

  /** 正确: what was recognised stands as a person's decision; empty where that answers nothing. */
  static Optional<Correction> right(Report report, Doubt doubt) {
    return switch (doubt.kind()) {
      case DATE_REPAIRED -> Optional.of(new Correction.SetDate(report.anchor(), report.date()));
      case ZONE_UNKNOWN, ZONE_BARE, ZONE_UNSURE ->
          report.zone().name().isEmpty()
              ? Optional.empty()
              : Optional.of(new Correction.SetZone(report.anchor(), report.zone().name()));
      case ZONE_PROPOSED ->
          Optional.of(new Correction.SetZone(report.anchor(), doubt.args().getLast()));
      default -> Optional.empty();
    };
  }

  /** 拆开: every joined paragraph of the report is two again. */
  static List<Correction> breakJoins(Report report) {
    return report.joins().stream()
        .flatMap(join -> StructureEdits.breakJoin(report, join).stream())
        .toList();
  }
}
