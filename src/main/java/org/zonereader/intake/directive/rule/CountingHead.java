package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.Counting;
import org.zonereader.intake.directive.clause.DirectiveWord;
import org.zonereader.intake.directive.clause.Phrase;
import org.zonereader.intake.directive.clause.Prefix;
import org.zonereader.intake.directive.clause.VerbPhrase;

/**
 * Exclusion: a list head that only counts its items is no priority; its items are:
 * 要办好三件实事:一是修路;二是建校。
 */
final class CountingHead implements DirectiveRule {
  @Override
  public String name() {
    return "counting-head";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    boolean directive = look.word() != null || VerbPhrase.isImperative(look.words());
    return directive && counts(situation) ? new Verdict.Announces() : Verdict.PASS;
  }

  private static boolean counts(Situation situation) {
    Phrase next = situation.next();
    String lead = situation.look().lead();
    if (lead.isEmpty()) {
      return true;
    }
    if (next == null || !Counting.isHead(lead)) {
      return false;
    }
    if (beginsList(situation.look(), next)) {
      return true;
    }
    boolean closed = next.before() != Boundary.COMMA && next.before() != Boundary.SEMICOLON;
    DirectiveWord word = DirectiveWord.in(next.masked());
    return closed
        && Counting.isTaskHead(lead)
        && ((word != null && word.kind() == DirectiveWord.Kind.YAO)
            || (next.before() == Boundary.PARAGRAPH && VerbPhrase.isImperative(next.masked())));
  }

  /** A list begins with its first member: 二要… goes on with the list that 一要抓好三件实事 began. */
  private static boolean beginsList(Look look, Phrase next) {
    Prefix prefix = Prefix.of(next.masked());
    boolean bracketed = prefix.kind() == Prefix.Kind.NUMBER && next.masked().startsWith("(");
    boolean sameList =
        look.phrase().bulleted()
            ? next.bulleted()
            : bracketed && look.phrase().masked().startsWith("(");
    return !sameList && (next.bulleted() || bracketed || prefix.first());
  }
}
