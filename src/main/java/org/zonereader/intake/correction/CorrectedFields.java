package org.zonereader.intake.correction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ByHand;
import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;
import org.zonereader.model.ZoneMention;

/** The fields of one report while corrections are laid over them. */
final class CorrectedFields {
  private final Report report;
  private final Set<Field> byHand = EnumSet.noneOf(Field.class);
  private ZoneMention zone;
  private @Nullable String headline;
  private @Nullable ReportDate date;
  private @Nullable String byline;

  CorrectedFields(Report report) {
    this.report = report;
    zone = report.zone();
    headline = report.headline();
    date = report.date();
    byline = report.byline();
  }

  void zone(String name) {
    zone = new ZoneMention(name, report.zone().asWritten(), true, ByHand.RULE);
    byHand.add(Field.ZONE);
  }

  void headline(@Nullable String words) {
    headline = words;
    byHand.add(Field.HEADLINE);
  }

  void date(@Nullable ReportDate day) {
    date = day;
    byHand.add(Field.DATE);
  }

  void byline(@Nullable String people) {
    byline = people;
    byHand.add(Field.BYLINE);
  }

  Report report(List<Priority> priorities, List<Span> themes) {
    return new Report(
        zone,
        headline,
        report.meeting(),
        date,
        byline,
        report.text(),
        report.joins(),
        priorities,
        report.origin(),
        new ByHand(byHand, themes));
  }
}
