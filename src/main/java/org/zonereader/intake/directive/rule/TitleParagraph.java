package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.VerbPhrase;

/**
 * A paragraph whose first clause is a bare verb phrase is one priority with that clause as lead:
 * 围绕强链补链,加快项目落地。…
 */
final class TitleParagraph implements DirectiveRule {
  private static final int LONGEST = 18;

  @Override
  public String name() {
    return "title-paragraph";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    boolean first = situation.before() == Boundary.PARAGRAPH && look.from() == look.prefix().end();
    return first && !situation.ahead().tells() && look.word() == null && isTitle(situation)
        ? new Verdict.Opens(0, true)
        : Verdict.PASS;
  }

  /** A phrase that only the kinds of its words tell must be short and stand behind an opener. */
  private static boolean isTitle(Situation situation) {
    String words = situation.look().words();
    return VerbPhrase.isImperative(words)
        || (situation.openerSeen() && words.length() <= LONGEST && VerbPhrase.mayDirect(words));
  }
}
