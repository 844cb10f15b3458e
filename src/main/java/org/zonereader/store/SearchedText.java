package org.zonereader.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Join;
import org.zonereader.model.ReportDate;

/**
 * A report as a search reads it.
 *
 * @param id its id among what is listed
 * @param report its report id
 * @param headline headline, or null
 * @param meeting the meeting reported, or null
 * @param date day of the meeting, or null
 * @param packedJoins where paragraphs were joined, as stored
 */
public record SearchedText(
    long id,
    long report,
    String zone,
    @Nullable String headline,
    @Nullable String meeting,
    @Nullable ReportDate date,
    String text,
    String packedJoins) {
  /** Between the columns of a clause and between clauses; no text holds them. */
  static final char UNIT = '\u001f';

  static final char RECORD = '\u001e';

  /**
   * A clause of a priority.
   *
   * @param start in the report text
   * @param end in the report text
   * @param theme its seal, or null when it has none
   */
  public record Held(int start, int end, @Nullable String theme) {}

  /**
   * The part of a report in which clauses are wanted.
   *
   * @param report its report id
   * @param first offset of the first place
   * @param last offset of the last place, at least {@code first}
   */
  public record Stretch(long report, int first, int last) {}

  /** Offsets where lines of the page were joined, ascending. */
  public int[] breaks() {
    return Packed.joins(packedJoins).stream().mapToInt(Join::at).sorted().toArray();
  }

  /** Clauses from one packed column; null for none. */
  static List<Held> clauses(@Nullable String packed) {
    List<Held> clauses = new ArrayList<>();
    int at = 0;
    while (packed != null && at < packed.length()) {
      int first = packed.indexOf(UNIT, at);
      int second = packed.indexOf(UNIT, first + 1);
      int end = packed.indexOf(RECORD, second + 1);
      end = end < 0 ? packed.length() : end;
      clauses.add(
          new Held(
              Integer.parseInt(packed, at, first, 10),
              Integer.parseInt(packed, first + 1, second, 10),
              second + 1 == end ? null : packed.substring(second + 1, end)));
      at = end + 1;
    }
    return clauses;
  }
}
