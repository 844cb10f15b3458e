package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Statement;

/**
 * Exclusion: a sentence that tells what the meeting did or who chaired it is no directive and no
 * action, and the priority before it ends: 会议还听取了安全工作汇报。
 */
final class Account implements DirectiveRule {
  @Override
  public String name() {
    return "account";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    boolean tells = look.word() == null && Statement.isAccount(look.words());
    return tells && situation.sentenceStart() && !situation.said().justNow()
        ? new Verdict.Tells()
        : Verdict.PASS;
  }
}
