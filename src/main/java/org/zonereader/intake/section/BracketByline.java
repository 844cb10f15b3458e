package org.zonereader.intake.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.model.Span;

/**
 * The author in brackets at the beginning of the lead or the end of the text: {@code 本报讯(记者 甲 通讯员
 * 乙)}, {@code …见效。(甲)}.
 */
final class BracketByline implements BylineRule {
  /** Bylines at the end of a text are shorter than this. */
  private static final int REACH = 100;

  private static final Pattern REPORTERS =
      Pattern.compile("\\((?<who>[^()。]{0,24}(?:记者|通讯员|作者|文)[^()。]{1,50})\\)");

  private static final Pattern FIRST = Pattern.compile("^[^(。,]{0,20}" + REPORTERS.pattern());

  private static final Pattern LAST =
      Pattern.compile(
          "(?<=[。!?”]|^)\\s{0,20}\\((?![^)]*(?:记者|通讯员|作者))(?<bare>[\\u4e00-\\u9fff\\s、·]{2,16})\\)$|"
              + REPORTERS.pattern()
              + "$");

  @Override
  public String name() {
    return "bracket-byline";
  }

  @Override
  public Optional<Found> find(Paragraph paragraph, Place place) {
    String folded = paragraph.folded();
    int from = Math.max(0, folded.length() - REACH);
    Matcher match =
        switch (place) {
          case LEAD -> FIRST.matcher(folded);
          case HEAD, LAST ->
              LAST.matcher(folded).region(from, folded.length()).useTransparentBounds(true);
        };
    if (!match.find()) {
      return Optional.empty();
    }
    boolean bare = place != Place.LEAD && match.group("bare") != null;
    String group = bare ? "bare" : "who";
    int open = bare ? folded.lastIndexOf('(') : match.start("who") - 1;
    String who = paragraph.words().text().substring(match.start(group), match.end(group));
    if (bare && !BareName.mayBeNames(who)) {
      return Optional.empty();
    }
    return Names.in(who).map(names -> new Found(new Span(open, match.end(group) + 1), names));
  }
}
