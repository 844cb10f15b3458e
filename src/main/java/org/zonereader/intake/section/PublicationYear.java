package org.zonereader.intake.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zonereader.text.Folding;

/**
 * The publication time of a web page ({@code 发布时间:2025-11-03 10:20}): not earlier than the meeting.
 */
final class PublicationYear implements YearRule {
  /** A date with a time of day, or with its label, inside a line of text. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:发布时间|发布日期)\\s?:\\s?20\\d\\d.{1,3}\\d{1,2}.{1,3}\\d{1,2}|"
              + DateScanner.TIMED.pattern());

  @Override
  public String name() {
    return "year-from-publication";
  }

  @Override
  public Optional<Evidence> onPage(PageEvidence page) {
    return IssueDateYear.firstFull(page.linesOf("publication-line"))
        .or(
            () -> {
              String folded = Folding.sameLength(page.body());
              List<String> stamps =
                  STAMP
                      .matcher(folded)
                      .results()
                      .limit(1)
                      .map(stamp -> page.body().substring(stamp.start(), stamp.end()))
                      .toList();
              return IssueDateYear.firstFull(stamps);
            });
  }
}
