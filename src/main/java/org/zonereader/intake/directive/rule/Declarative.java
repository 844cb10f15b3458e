package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.Phrase;
import org.zonereader.intake.directive.clause.Prefix;
import org.zonereader.intake.directive.clause.Statement;

/** Exclusion: a verb phrase that turns out to be the subject of a statement: 会议强调,办好园区小学,是群众的期盼。 */
final class Declarative implements DirectiveRule {
  @Override
  public String name() {
    return "declarative";
  }

  @Override
  public Verdict judge(Situation situation) {
    Phrase next = situation.next();
    boolean predicateFollows =
        next != null && next.before() == Boundary.COMMA && Statement.isPredicate(next.masked());
    return predicateFollows
            && situation.leading()
            && situation.look().word() == null
            && situation.look().prefix().kind() != Prefix.Kind.ORDINAL_YAO
        ? new Verdict.States()
        : Verdict.PASS;
  }
}
