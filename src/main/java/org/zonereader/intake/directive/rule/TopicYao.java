package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.DirectiveWord.Kind;

/** Topic + 要 in one clause: the whole clause is the lead: 对企业诉求要件件回应,…。 */
final class TopicYao implements DirectiveRule {
  @Override
  public String name() {
    return "topic-yao";
  }

  @Override
  public Verdict judge(Situation situation) {
    boolean topic = situation.look().has(Kind.TOPIC) && situation.openerSeen();
    return topic && situation.leading()
        ? new Verdict.Opens(situation.look().leadStart(), false)
        : Verdict.PASS;
  }
}
