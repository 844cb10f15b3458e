package org.zonereader.intake.directive.rule;

import org.jspecify.annotations.Nullable;
import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.DirectiveWord;
import org.zonereader.intake.directive.clause.Phrase;

/**
 * What follows a phrase.
 *
 * @param next the phrase that follows in the report, or null
 * @param tells true for the first phrase of a paragraph whose first sentence reports facts
 */
public record Ahead(@Nullable Phrase next, boolean tells) {
  /** True when 要, with or without addressee, follows after a comma. */
  public boolean yao() {
    if (next == null || next.before() != Boundary.COMMA) {
      return false;
    }
    DirectiveWord word = DirectiveWord.in(next.masked());
    return word != null
        && (word.kind() == DirectiveWord.Kind.YAO
            || word.kind() == DirectiveWord.Kind.ADDRESSEE_YAO);
  }
}
