package org.zonereader.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import org.zonereader.model.Span;

/**
 * Where a newspaper text goes on or comes from: {@code (下转第6版)}, {@code (上接A1版)}. It may stand in
 * mid-sentence.
 */
final class PageTurn implements InlineRule {
  private static final Pattern TURN =
      Pattern.compile(
          "\\(\\s?(?:紧?上接|下转|转至|相关报道见|详见)\\s?第?\\s?[a-z]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?版[^()]{0,20}\\)");

  @Override
  public String name() {
    return "page-turn";
  }

  @Override
  public List<Span> find(String source, String folded) {
    return InlineRule.matches(TURN, folded);
  }
}
