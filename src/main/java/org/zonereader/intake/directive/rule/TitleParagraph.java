package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.VerbPhrase;

/**
 * A paragraph whose first clause is a bare verb phrase is one priority with that clause as lead:
 * 围绕强链补链,加快项目落地。…
 */
final class TitleParagraph implements DirectiveRule {
  @Override
  public String name() {
    return "title-paragraph";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    boolean first = situation.before() == Boundary.PARAGRAPH && look.from() == look.prefix().end();
    return first
            && !situation.ahead().tells()
            && look.word() == null
            && VerbPhrase.isImperative(look.words())
        ? new Verdict.Opens(0, true)
        : Verdict.PASS;
  }
}
