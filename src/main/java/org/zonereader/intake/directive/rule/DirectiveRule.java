package org.zonereader.intake.directive.rule;

/** One way in which the genre introduces a directive, or something that only looks like one. */
public interface DirectiveRule {
  /** Stable name, kebab-case; shown to the user and stored with each priority. */
  String name();

  /** What this rule says about the phrase. */
  Verdict judge(Situation situation);
}
