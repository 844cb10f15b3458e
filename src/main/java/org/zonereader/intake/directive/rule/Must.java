package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.DirectiveWord.Kind;

/** 必须 or 务必 after an opener, or opening a sentence of what the opener announced: 会议强调,必须守住红线。 */
final class Must implements DirectiveRule {
  @Override
  public String name() {
    return "must";
  }

  @Override
  public Verdict judge(Situation situation) {
    return situation.look().has(Kind.MUST) && situation.leading()
        ? new Verdict.Opens(situation.look().leadStart(), false)
        : Verdict.PASS;
  }
}
