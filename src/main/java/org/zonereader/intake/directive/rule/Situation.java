package org.zonereader.intake.directive.rule;

import org.jspecify.annotations.Nullable;
import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.Phrase;

/**
 * All a rule may know when it judges a phrase.
 *
 * @param look the phrase
 * @param said what its sentence has brought so far
 * @param open the priority that is open
 * @param series the series of 一是, 二是 that is under way
 * @param openerSeen true once the report had an own opener
 * @param ahead what follows
 */
public record Situation(
    Look look, Said said, Open open, Series series, boolean openerSeen, Ahead ahead) {
  /** The priority that would take the phrase as an action. */
  public enum Open {
    NOTHING,
    PRIORITY,
    /** One whose lead is a title: 要 sentences under it are its actions. */
    TITLE
  }

  /** What the members of a series are. */
  public enum Series {
    NONE,
    PRIORITIES,
    CLAUSES
  }

  public @Nullable Phrase next() {
    return ahead.next();
  }

  public Boundary before() {
    return look.phrase().before();
  }

  public boolean sentenceStart() {
    return before().startsSentence();
  }

  /** True for the first words of a sentence, or when only preamble stands before them. */
  public boolean leading() {
    return sentenceStart()
        || said.justNow()
        || (before() != Boundary.SEMICOLON && said.preambleOnly());
  }
}
