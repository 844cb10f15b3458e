package org.zonereader.intake.directive.clause;

/**
 * Who besides the meeting and its leaders speaks for a report.
 *
 * @param plenum true when 全会 is the report's own meeting
 * @param report true when 报告 is the one given at it
 */
public record OwnVoices(boolean plenum, boolean report) {
  /** Neither. */
  public static final OwnVoices NONE = new OwnVoices(false, false);
}
