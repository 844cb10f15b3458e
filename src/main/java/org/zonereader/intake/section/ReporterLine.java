package org.zonereader.intake.section;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.model.Span;

/**
 * A line that says so: {@code ◎记者 甲}, {@code 本报记者 甲 通讯员 乙}, {@code 文/甲 图/乙}, {@code 作者:甲}, also in
 * brackets.
 */
final class ReporterLine implements BylineRule {
  private static final int LONGEST = 60;

  private static final Pattern LINE =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*(?:[\\u4e00-\\u9fff·]{0,14}(?:记者|通讯员|实习生)|作\\s?者|记\\s?者|撰文|撰\\s?稿人?|(?:图\\s?文|文\\s?字|文\\s?[、和]?\\s?图?)\\s?(?=[:/|丨]))[^。,;]{2,}[,;]?\\s*\\)?$");

  @Override
  public String name() {
    return "reporter-line";
  }

  /** True for a line that says who wrote the report, also behind a bullet. */
  static boolean says(Paragraph line) {
    return new ReporterLine().find(line, Place.HEAD).isPresent();
  }

  @Override
  public Optional<Found> find(Paragraph paragraph, Place place) {
    String folded = paragraph.folded();
    if (folded.length() > LONGEST || !LINE.matcher(folded).find()) {
      return Optional.empty();
    }
    return Names.in(paragraph.words().text())
        .map(names -> new Found(new Span(0, paragraph.words().length()), names));
  }
}
