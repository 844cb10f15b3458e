package org.zonereader.ui.common.edit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportDate;

/** Reads a day as people type it: 2025-10-28, 2025/10/28, 2025年10月28日, 10-28, 10月28日. */
public final class DateReader {
  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{4})\\s*[-/.年]\\s*)?(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");

  private DateReader() {}

  /**
   * The day that was typed; without a year it has none.
   *
   * @param typed not blank
   * @return empty when it is no day
   */
  public static Optional<ReportDate> read(String typed) {
    // Full-width digits and marks become plain ones.
    Matcher day = DAY.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    @Nullable String year = day.group(1);
    try {
      return Optional.of(
          new ReportDate(
              year == null ? null : Integer.valueOf(year),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(3)),
              false,
              null));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** True when both name the same day, or are both null. */
  static boolean same(@Nullable ReportDate one, @Nullable ReportDate other) {
    return one == null ? other == null : other != null && one.iso().equals(other.iso());
  }
}
