package org.zonereader.intake.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zonereader.model.Span;
import org.zonereader.text.Characters;

/** What the inline rules cut out of a source; where two rules meet, the first in the list wins. */
final class InlineCuts {
  /** A stretch cut out, with the rule's name. */
  record Cut(Span span, String rule) {}

  private static final List<InlineRule> RULES =
      List.of(
          new HtmlMarkup(),
          new HtmlBlank(),
          new PinyinGloss(),
          new PageTurn(),
          new MarkdownEmphasis(),
          new InvisibleCharacter());

  /** 1 + index of the rule that cut each character, or 0. */
  private final byte[] ruleOf;

  InlineCuts(String source, String folded) {
    ruleOf = new byte[source.length()];
    for (int i = RULES.size() - 1; i >= 0; i--) {
      for (Span span : RULES.get(i).find(source, folded)) {
        Arrays.fill(ruleOf, span.start(), span.end(), (byte) (i + 1));
      }
    }
  }

  /** What is left of {@code [start, end)}, in order. */
  List<Span> kept(int start, int end) {
    List<Span> kept = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || ruleOf[i] != 0) {
        if (from < i) {
          kept.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return kept;
  }

  /** All cuts that hold more than blanks, in text order. */
  List<Cut> all(String source) {
    List<Cut> cuts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= ruleOf.length; i++) {
      if (i == ruleOf.length || ruleOf[i] != ruleOf[from]) {
        if (ruleOf[from] != 0 && !Characters.isBlank(source.substring(from, i))) {
          cuts.add(new Cut(new Span(from, i), RULES.get(ruleOf[from] - 1).name()));
        }
        from = i;
      }
    }
    return cuts;
  }
}
