package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Statement;

/** Exclusion: what the zone says it will do is a statement, not a directive: 下一步,园区将建成三座标准厂房。 */
final class PlanStatement implements DirectiveRule {
  @Override
  public String name() {
    return "plan-statement";
  }

  @Override
  public Verdict judge(Situation situation) {
    boolean plan = situation.leading() && Statement.isPlan(situation.look().words());
    return plan && situation.look().word() == null ? new Verdict.Tells() : Verdict.PASS;
  }
}
