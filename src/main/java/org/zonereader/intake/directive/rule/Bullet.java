package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.DirectiveWord.Kind;
import org.zonereader.intake.directive.clause.VerbPhrase;

/** A bullet with 要, 务必 or a bare verb phrase: ◆ 要修好断头路; ● 做优营商服务,…。 */
final class Bullet implements DirectiveRule {
  @Override
  public String name() {
    return "bullet";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    if (!look.phrase().bulleted()) {
      return Verdict.PASS;
    }
    if (look.has(Kind.YAO, Kind.ADDRESSEE_YAO, Kind.MUST, Kind.ADDRESSEE_MUST)) {
      return new Verdict.Opens(look.leadStart(), false);
    }
    return look.word() == null && VerbPhrase.mayDirect(look.words())
        ? new Verdict.Opens(0, true)
        : Verdict.PASS;
  }
}
