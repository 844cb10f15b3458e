package org.zonereader.intake.correction;

import java.util.List;
import java.util.Optional;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.model.Correction;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;

/** Lays corrections over the reports of a source. Stateless apart from the themes. */
public final class Corrections {
  private final ThemeClassifier themes;

  public Corrections(ThemeClassifier themes) {
    this.themes = themes;
  }

  /**
   * The source with the corrections of fields, priorities and themes.
   *
   * @param corrections oldest first; those of structure, and those whose place is in no report, are
   *     passed over
   */
  public ParsedSource apply(ParsedSource source, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return source;
    }
    List<Report> reports =
        source.reports().stream()
            .map(
                report -> apply(report, corrections.stream().filter(c -> isOf(c, report)).toList()))
            .toList();
    return source.with(reports);
  }

  /**
   * The report a correction is about: the one whose text holds its place.
   *
   * @return empty when the place is in none
   */
  public static Optional<Report> reportOf(Correction correction, ParsedSource source) {
    return source.reports().stream().filter(report -> isOf(correction, report)).findFirst();
  }

  private static boolean isOf(Correction correction, Report report) {
    return report.sourceStart() < correction.at().span().end()
        && correction.at().start() < report.sourceEnd()
        && report.sourceMap().toText(correction.at().span()).isPresent();
  }

  private Report apply(Report report, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return report;
    }
    CorrectedFields fields = new CorrectedFields(report);
    CorrectedPriorities priorities = new CorrectedPriorities(report, themes);
    for (Correction correction : corrections) {
      switch (correction) {
        case Correction.SetZone zone -> fields.zone(zone.zone());
        case Correction.SetHeadline headline -> fields.headline(headline.headline());
        case Correction.SetDate date -> fields.date(date.date());
        case Correction.SetByline byline -> fields.byline(byline.byline());
        case Correction.PutPriority put -> priorities.put(put);
        case Correction.RemovePriority removed -> priorities.remove(removed.at());
        case Correction.SetTheme theme -> priorities.theme(theme.at(), theme.theme());
        case Correction.OfStructure _ -> {}
      }
    }
    return fields.report(priorities.priorities(), priorities.themesByHand());
  }
}
