package org.zonereader.intake.directive.clause;

import org.zonereader.model.Span;

/**
 * The words between two marks, outside quotes, brackets and 《》.
 *
 * @param span place in the report text, without white space and marks at either end
 * @param masked its folded words, as long as the span; what is quoted or bracketed shows as □
 * @param before the strongest mark before it
 * @param bulleted true when a bullet (◆ ◎ ● ▲) stands before it
 * @param mark the first mark behind it, or a line break when there is none
 */
public record Phrase(Span span, String masked, Boundary before, boolean bulleted, char mark) {
  /** True when a colon stands behind it. */
  public boolean colonAfter() {
    return mark == ':';
  }
}
