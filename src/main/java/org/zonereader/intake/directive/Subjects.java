package org.zonereader.intake.directive;

import org.jspecify.annotations.Nullable;
import org.zonereader.intake.directive.clause.DirectiveWord;
import org.zonereader.intake.directive.clause.Prefix;
import org.zonereader.intake.directive.rule.Look;
import org.zonereader.intake.directive.rule.Verdict;
import org.zonereader.model.Span;

/** Finds the addressee of a priority that opens. */
final class Subjects {
  private Subjects() {}

  /**
   * The addressee in the phrase itself, else the one that stood alone before it, else, for a member
   * of a list, that of the list's head.
   *
   * @param before addressee alone before the last comma, or null
   * @param ofList addressee of the head that announced the list, or null
   */
  static @Nullable Span of(
      Look look, Verdict.Opens opens, @Nullable Span before, @Nullable Span ofList) {
    DirectiveWord word = look.word();
    if (word != null && word.addressed() && opens.leadStart() == word.leadStart()) {
      return named(look, word);
    }
    if (word == null && opens.leadStart() > 0) {
      int base = look.phrase().span().start() + look.from();
      return new Span(base, base + opens.leadStart());
    }
    return before == null && isMember(look) ? ofList : before;
  }

  /** The addressee that a directive word names. */
  static Span named(Look look, DirectiveWord word) {
    int base = look.phrase().span().start() + look.from();
    return new Span(base + word.subjectStart(), base + word.subjectEnd());
  }

  /** True for a member of a list, by bullet or number. */
  static boolean isMember(Look look) {
    return look.phrase().bulleted() || look.prefix().kind() != Prefix.Kind.NONE;
  }
}
