package org.zonereader.intake.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.model.Span;

/**
 * The author behind the last sentence, on the same line and without brackets: {@code …见效。 甲乙丙},
 * {@code …见效。本报记者 甲乙 文/图}. Sites that drop line ends print it so.
 */
final class TextEnd implements BylineRule {
  /** Bylines at the end of a text are shorter than this. */
  private static final int REACH = 80;

  private static final Pattern END =
      Pattern.compile(
          "(?<=[。!?”])\\s{0,4}(?<said>[\\u4e00-\\u9fff·]{0,10}(?:记者|通讯员)[^。,;!?”]{2,50})$"
              + "|(?<=[。!?”])\\s{1,4}(?<bare>[\\u4e00-\\u9fff·]{1,4}(?:[\\s、]{1,2}[\\u4e00-\\u9fff·]{1,4}){0,3})$");

  @Override
  public String name() {
    return "text-end-byline";
  }

  @Override
  public Optional<Found> find(Paragraph paragraph, Place place) {
    if (place != Place.LAST) {
      return Optional.empty();
    }
    String folded = paragraph.folded();
    Matcher end =
        END.matcher(folded)
            .region(Math.max(0, folded.length() - REACH), folded.length())
            .useTransparentBounds(true);
    if (!end.find()) {
      return Optional.empty();
    }
    String group = end.group("said") == null ? "bare" : "said";
    String who = paragraph.words().text().substring(end.start(group), end.end());
    return group.equals("said") || BareName.mayBeNames(who)
        ? Names.in(who).map(names -> new Found(new Span(end.start(group), end.end()), names))
        : Optional.empty();
  }
}
