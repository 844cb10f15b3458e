package org.zonereader.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import org.zonereader.model.Span;

/** HTML's names for blanks that were left in the text (a no-break space by name). */
final class HtmlBlank implements InlineRule {
  private static final Pattern BLANK =
      Pattern.compile("&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#12288|#xa0);");

  @Override
  public String name() {
    return "html-blank";
  }

  @Override
  public List<Span> find(String source, String folded) {
    return InlineRule.matches(BLANK, folded);
  }
}
