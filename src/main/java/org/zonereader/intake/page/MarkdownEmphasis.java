package org.zonereader.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zonereader.model.Span;

/** The marks of Markdown's bold and of pictures: {@code **要稳住外贸。**}, {@code ![](a.jpg)}. */
final class MarkdownEmphasis implements InlineRule {
  private static final Pattern BOLD = Pattern.compile("(\\*\\*)[^*\n\r]{1,500}(\\*\\*)");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]\n\r]{0,200}\\]\\([^)\n\r]{0,500}\\)");

  @Override
  public String name() {
    return "markdown-mark";
  }

  @Override
  public List<Span> find(String source, String folded) {
    List<Span> marks = new ArrayList<>(InlineRule.matches(PICTURE, source));
    for (MatchResult bold : BOLD.matcher(source).results().toList()) {
      marks.add(new Span(bold.start(1), bold.end(1)));
      marks.add(new Span(bold.start(2), bold.end(2)));
    }
    return marks;
  }
}
