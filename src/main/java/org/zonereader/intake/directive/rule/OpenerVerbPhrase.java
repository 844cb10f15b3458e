package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Addressed;
import org.zonereader.intake.directive.clause.VerbPhrase;

/**
 * 强调 or 要求 + a bare verb phrase, with or without addressee: 会议要求,切实办好校园食堂。 Not 指出, which states.
 */
final class OpenerVerbPhrase implements DirectiveRule {
  @Override
  public String name() {
    return "opener-verb-phrase";
  }

  @Override
  public Verdict judge(Situation situation) {
    Said said = situation.said();
    String words = situation.look().words();
    boolean announced =
        said.urging() && (said.justNow() || (said.anywhere() && said.adverbialOnly()));
    if (!announced || situation.look().word() != null || isCircumstance(situation)) {
      return Verdict.PASS;
    }
    int split = VerbPhrase.isImperative(words) ? 0 : Addressed.split(words);
    return split > 0 || VerbPhrase.mayDirect(words)
        ? new Verdict.Opens(split, false)
        : Verdict.PASS;
  }

  /** 围绕年度目标,要…: the directive follows. */
  private static boolean isCircumstance(Situation situation) {
    return VerbPhrase.isCircumstance(situation.look().words()) && situation.ahead().yao();
  }
}
