package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Prefix;

/** 一要, 二要, 三要: each begins a priority: 一要稳住订单,…。二要帮扶小店,…。 */
final class OrdinalYao implements DirectiveRule {
  @Override
  public String name() {
    return "ordinal-yao";
  }

  @Override
  public Verdict judge(Situation situation) {
    return situation.look().prefix().kind() == Prefix.Kind.ORDINAL_YAO
        ? new Verdict.Opens(0, false)
        : Verdict.PASS;
  }
}
