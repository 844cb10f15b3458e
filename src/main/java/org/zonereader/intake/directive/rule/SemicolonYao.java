package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.DirectiveWord.Kind;

/** A semicolon directly followed by a new 要: 要管好资金;要盯紧工期,…。 */
final class SemicolonYao implements DirectiveRule {
  @Override
  public String name() {
    return "semicolon-yao";
  }

  @Override
  public Verdict judge(Situation situation) {
    boolean directive =
        situation.look().has(Kind.YAO, Kind.ADDRESSEE_YAO, Kind.MUST, Kind.ADDRESSEE_MUST);
    return directive && situation.before() == Boundary.SEMICOLON
        ? new Verdict.Opens(situation.look().leadStart(), false)
        : Verdict.PASS;
  }
}
