package org.zonereader.model;

import java.util.List;
import java.util.Optional;

/**
 * What became of each priority from one report of a zone to its next.
 *
 * @param entries one per priority of the compared reports, in the order of reports and text
 */
public record Timeline(List<Entry> entries) {
  public Timeline {
    entries = List.copyOf(entries);
  }

  /** What became of a priority; empty when its report is not among those compared. */
  public Optional<Entry> of(long report, int priority) {
    return entries.stream()
        .filter(entry -> entry.report() == report && entry.priority() == priority)
        .findFirst();
  }

  /** How a priority stands to the zone's report before. */
  public enum Standing {
    /** There is no earlier report among those compared. */
    FIRST,
    /** The report before has nothing like it (新增). */
    NEW,
    /** The report before has it too (延续). */
    CONTINUED
  }

  /**
   * One priority.
   *
   * @param priority its number in its report, from 1
   * @param before number of the priority it continues in the report before; 0 when there is none
   * @param dropped true when the zone's next report has nothing like it (不再提及); false when it is
   *     taken up again, or when there is no next report
   */
  public record Entry(long report, int priority, Standing standing, int before, boolean dropped) {}
}
