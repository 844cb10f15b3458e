package org.zonereader.intake.directive.rule;

import java.util.regex.Pattern;

/**
 * Exclusion: what is to be seen is a view of the situation, not a task: 会议指出,要看到成绩,也要看到差距。 A task
 * may follow in the same sentence. Straight after 强调 it is one itself.
 */
final class Appraisal implements DirectiveRule {
  private static final Pattern SEE = Pattern.compile("^(?:清醒|充分|客观|辩证|全面|更|还|同时)?地?看到");

  @Override
  public String name() {
    return "appraisal";
  }

  @Override
  public Verdict judge(Situation situation) {
    Look look = situation.look();
    boolean sees = look.word() != null && SEE.matcher(look.lead()).find();
    boolean urged = situation.said().justNow() && situation.said().urging();
    return sees && situation.leading() && !urged ? new Verdict.States() : Verdict.PASS;
  }
}
