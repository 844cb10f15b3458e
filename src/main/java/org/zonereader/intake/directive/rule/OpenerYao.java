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
    return yao ? new Verdict.Opens(start(situation), false) : Verdict.PASS;
  }

  /** 既要 keeps its word, for 又要 answers it. */
  private static int start(Situation situation) {
    return situation.look().words().startsWith("既") ? 0 : situation.look().leadStart();
  }
}
