package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.DirectiveWord.Kind;

/** 要 behind nothing but a preamble or a declarative of its sentence: 眼下正是用工旺季,要办好专场招聘。 */
final class PreambleYao implements DirectiveRule {
  @Override
  public String name() {
    return "preamble-yao";
  }

  @Override
  public Verdict judge(Situation situation) {
    boolean opens =
        situation.said().preambleOnly()
            || situation.said().partBegins()
            || situation.open() == Situation.Open.NOTHING;
    return opens && !situation.sentenceStart() && situation.look().has(Kind.YAO)
        ? new Verdict.Opens(situation.look().leadStart(), false)
        : Verdict.PASS;
  }
}
