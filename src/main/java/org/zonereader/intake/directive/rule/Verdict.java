package org.zonereader.intake.directive.rule;

/** What a rule says about a phrase. */
public sealed interface Verdict {
  /** Nothing: the next rule is asked. */
  record Pass() implements Verdict {}

  /** It goes on with the open priority. */
  record Continues() implements Verdict {}

  /**
   * A priority begins.
   *
   * @param leadStart offset in the looked-at words where the lead begins
   * @param title true when 要 sentences that follow are its actions
   */
  record Opens(int leadStart, boolean title) implements Verdict {}

  /** The items that follow are the priorities; this phrase only counts them. */
  record Announces() implements Verdict {}

  /** The sentence tells something; it is neither a directive nor an action. */
  record Tells() implements Verdict {}

  /** The phrase is a declarative before a directive of its sentence. */
  record States() implements Verdict {}

  Verdict PASS = new Pass();
}
