package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.DirectiveWord.Kind;

/** Opener + 要: 会议要求,要盘活闲置厂房。 */
final class OpenerYao implements DirectiveRule {
  @Override
  public String name() {
    return "opener-yao";
  }

  @Override
  public Verdict judge(Situation situation) {
    boolean yao = situation.look().has(Kind.YAO, Kind.CONTINUING) && situation.said().justNow();
    return yao ? new Verdict.Opens(situation.look().leadStart(), false) : Verdict.PASS;
  }
}
