package org.zonereader.ui.common.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Anchor;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.text.DisplayText;
import org.zonereader.ui.common.DateText;

/**
 * The fields of a report as they stand in an editor. Empty text is none.
 *
 * @param zone name as typed
 * @param confirmed true when a doubtful zone name was said to be right
 * @param date day as typed
 */
public record FieldValues(
    String zone, boolean confirmed, String date, String headline, String byline) {
  public FieldValues {
    zone = zone.strip();
    date = date.strip();
    headline = headline.strip();
    byline = byline.strip();
  }

  /** The fields as the report has them. */
  public static FieldValues of(Report report) {
    ReportDate date = report.date();
    return new FieldValues(
        report.zone().name(),
        report.zone().confirmed(),
        date == null ? "" : DateText.list(date),
        shown(report.headline()),
        shown(report.byline()));
  }

  private static String shown(@Nullable String words) {
    return words == null ? "" : DisplayText.widen(words);
  }

  /** The typed day; null for none or for what {@link #hasDay} refuses. */
  public @Nullable ReportDate day() {
    return date.isEmpty() ? null : DateReader.read(date).orElse(null);
  }

  /** False when something was typed that is no day. */
  public boolean hasDay() {
    return date.isEmpty() || day() != null;
  }

  /** False when the report had a zone and now has none. */
  public boolean hasZone(Report report) {
    return !zone.isEmpty() || report.zone().name().isEmpty();
  }

  /** True when nothing typed stands in the way of saving. */
  public boolean isValid(Report report) {
    return hasDay() && hasZone(report);
  }

  /**
   * What has to be corrected so that the report has these fields; nothing for fields that did not
   * change.
   *
   * @throws IllegalStateException when not {@link #isValid}
   */
  public List<Correction> corrections(Report report) {
    if (!isValid(report)) {
      throw new IllegalStateException("no fields of a report: " + this);
    }
    FieldValues before = of(report);
    Anchor at = report.anchor();
    List<Correction> result = new ArrayList<>();
    if (!zone.equals(before.zone) || (confirmed && !before.confirmed && !zone.isEmpty())) {
      result.add(new Correction.SetZone(at, zone));
    }
    if (!DateReader.same(day(), report.date())) {
      result.add(new Correction.SetDate(at, day()));
    }
    changed(headline, before.headline)
        .ifPresent(words -> result.add(new Correction.SetHeadline(at, orNull(words))));
    changed(byline, before.byline)
        .ifPresent(words -> result.add(new Correction.SetByline(at, orNull(words))));
    return result;
  }

  private static Optional<String> changed(String now, String before) {
    return Objects.equals(now, before.strip()) ? Optional.empty() : Optional.of(now);
  }

  private static @Nullable String orNull(String words) {
    return words.isEmpty() ? null : words;
  }
}
