package org.zonereader.intake.directive.rule;

import org.zonereader.intake.directive.clause.Prefix;

/**
 * 一是, 二是 straight after an opener or a counting head are priorities; after any other directive they
 * are clauses of it: 会议强调,一是管好工地;二是…。
 */
final class OrdinalShi implements DirectiveRule {
  @Override
  public String name() {
    return "ordinal-shi";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    if (look.prefix().kind() != Prefix.Kind.ORDINAL_SHI) {
      return Verdict.PASS;
    }
    boolean open = situation.open() != Situation.Open.NOTHING;
    boolean clauses =
        switch (situation.series()) {
          case PRIORITIES -> false;
          case CLAUSES -> open;
          case NONE -> open && !situation.said().justNow();
        };
    if (clauses) {
      return new Verdict.Continues();
    }
    return new Verdict.Opens(look.leadStart(), false);
  }
}
