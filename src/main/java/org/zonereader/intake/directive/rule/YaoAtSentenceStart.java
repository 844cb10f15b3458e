package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.DirectiveWord.Kind;

/** 要 as the first word of a sentence: 要管好每一笔专项资金,…。 */
final class YaoAtSentenceStart implements DirectiveRule {
  @Override
  public String name() {
    return "yao-at-sentence-start";
  }

  @Override
  public Verdict judge(Situation situation) {
    boolean yao = situation.look().has(Kind.YAO) && !situation.said().anywhere();
    return yao && situation.sentenceStart()
        ? new Verdict.Opens(situation.look().leadStart(), false)
        : Verdict.PASS;
  }
}
