package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.DirectiveWord.Kind;
import org.zonereader.intake.directive.clause.Prefix;

/**
 * Exclusion: 必须 behind a declarative and without addressee states how the world is, unless the
 * opener urges: 会议指出,创新是第一动力,必须长期坚持。
 */
final class GeneralTruth implements DirectiveRule {
  @Override
  public String name() {
    return "general-truth";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    boolean bare =
        look.has(Kind.MUST)
            && look.prefix().kind() == Prefix.Kind.NONE
            && look.words().substring(0, look.leadStart()).contains("必须");
    Said said = situation.said();
    if (!bare || said.justNow() || situation.before() == Boundary.SEMICOLON) {
      return Verdict.PASS;
    }
    if (!situation.openerSeen()) {
      return new Verdict.States();
    }
    return !situation.sentenceStart()
            && said.preambleOnly()
            && !said.adverbialOnly()
            && !said.urging()
        ? new Verdict.States()
        : Verdict.PASS;
  }
}
