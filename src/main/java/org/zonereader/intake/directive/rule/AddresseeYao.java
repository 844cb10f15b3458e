package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.DirectiveWord.Kind;

/** Addressee + 要 or 务必: 各招商专班务必守住签约底线,…。 */
final class AddresseeYao implements DirectiveRule {
  @Override
  public String name() {
    return "addressee-yao";
  }

  @Override
  public Verdict judge(Situation situation) {
    boolean addressed = situation.look().has(Kind.ADDRESSEE_YAO, Kind.ADDRESSEE_MUST);
    return addressed
            && (situation.leading()
                || situation.said().partBegins()
                || situation.open() == Situation.Open.NOTHING)
        ? new Verdict.Opens(situation.look().leadStart(), false)
        : Verdict.PASS;
  }
}
