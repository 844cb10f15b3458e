package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.Prefix;
import org.zonereader.intake.directive.clause.VerbPhrase;

/** A numbered verb phrase is a title: (二)做优园区服务。 Numbered 要 sentences fall to the rules below. */
final class NumberedHead implements DirectiveRule {
  @Override
  public String name() {
    return "numbered-head";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    boolean numbered =
        (look.prefix().kind() == Prefix.Kind.NUMBER && situation.before() != Boundary.COMMA)
            || situation.said().numbered();
    return numbered && look.word() == null && VerbPhrase.mayDirect(look.words())
        ? new Verdict.Opens(0, true)
        : Verdict.PASS;
  }
}
