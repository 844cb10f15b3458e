package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading the library again, with other tables or newer rules, would change or has changed.
 *
 * @param sources how many sources were read
 * @param differences in order of the sources; a report may have several
 */
public record Reread(int sources, List<Difference> differences) {
  public Reread {
    differences = List.copyOf(differences);
  }

  /** What differs. */
  public enum What {
    /** The zone of a report. */
    ZONE,
    /** The theme of a clause. */
    THEME,
    /**
     * Anything else: text, date, headline, priorities; before and after say how many priorities.
     */
    REPORT,
    /** A report that was not there before; before is null. */
    NEW_REPORT,
    /** A report that is no more; after is null. */
    GONE_REPORT,
    /** A file that could not be read this time and stays as it is; words is its name. */
    UNREAD
  }

  /**
   * One difference.
   *
   * @param zone zone of the report, as it is now
   * @param words headline, or the clause for a theme
   * @param before zone, seal or number of priorities; null for none
   * @param after the same afterwards
   */
  public record Difference(
      What what, String zone, String words, @Nullable String before, @Nullable String after) {}
}
