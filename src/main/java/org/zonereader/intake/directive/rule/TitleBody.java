package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Prefix;

/** Under a title everything is its action, with or without 要: 抢抓机遇,大干快上。要盯紧开工率。 */
final class TitleBody implements DirectiveRule {
  @Override
  public String name() {
    return "title-body";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    boolean next =
        look.phrase().bulleted()
            || look.prefix().kind() == Prefix.Kind.NUMBER
            || situation.said().numbered();
    boolean under = situation.open() == Situation.Open.TITLE && !next;
    return under && !Slogan.isSlogan(situation) ? new Verdict.Continues() : Verdict.PASS;
  }
}
