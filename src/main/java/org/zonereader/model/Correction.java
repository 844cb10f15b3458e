package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a person about a source (更正). Corrections are kept apart from what the rules
 * found and laid over it each time the source is read, so they outlive newer rules; of two about
 * the same thing the later one holds. A place is given in the source text, never in a report's, for
 * a report's text changes with the rules.
 */
public sealed interface Correction {
  /** Where it applies. */
  Anchor at();

  /** Where paragraphs and reports begin; settled while the page is read. */
  sealed interface OfStructure extends Correction {}

  /** A paragraph begins here, where the page has one paragraph or the program joined two. */
  record BreakParagraph(Anchor at) implements OfStructure {}

  /** The paragraph that begins here goes on with the one before it. */
  record JoinParagraph(Anchor at) implements OfStructure {}

  /** A report begins with the paragraph that begins here. */
  record BeginReport(Anchor at) implements OfStructure {}

  /** The report that begins here belongs to the one before it. */
  record JoinReport(Anchor at) implements OfStructure {}

  /**
   * The zone of the report in which {@code at} stands.
   *
   * @param zone canonical name, or another name that is to stand as written
   */
  record SetZone(Anchor at, String zone) implements Correction {}

  /**
   * The headline of the report in which {@code at} stands.
   *
   * @param headline null for none
   */
  record SetHeadline(Anchor at, @Nullable String headline) implements Correction {}

  /**
   * The meeting's day of the report in which {@code at} stands.
   *
   * @param date null for none
   */
  record SetDate(Anchor at, @Nullable ReportDate date) implements Correction {}

  /**
   * The author of the report in which {@code at} stands.
   *
   * @param byline null for none
   */
  record SetByline(Anchor at, @Nullable String byline) implements Correction {}

  /**
   * A priority, in place of those that overlap it.
   *
   * @param at its lead
   * @param actions its actions in text order, after the lead; may be empty
   * @param subject addressee as shown, or null
   */
  record PutPriority(Anchor at, List<Anchor> actions, @Nullable String subject)
      implements Correction {
    public PutPriority {
      actions = List.copyOf(actions);
    }
  }

  /** The priority whose lead overlaps this place is none. */
  record RemovePriority(Anchor at) implements Correction {}

  /**
   * The theme of the clause that overlaps this place.
   *
   * @param theme seal
   */
  record SetTheme(Anchor at, String theme) implements Correction {}
}
