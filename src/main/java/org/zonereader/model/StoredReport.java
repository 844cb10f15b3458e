package org.zonereader.model;

import java.util.List;

/**
 * A report in the library.
 *
 * @param id stable report id, greater than 0
 * @param file name of the file it came from
 * @param ordinal place in that file, from 1
 * @param province province of its zone, or empty when the zone table does not know it
 * @param report its content
 * @param source id of that file
 * @param older ids of the versions it replaced, newest first; they stay readable
 */
public record StoredReport(
    long id,
    String file,
    int ordinal,
    String province,
    Report report,
    long source,
    List<Long> older) {
  public StoredReport {
    older = List.copyOf(older);
  }

  /** A report without older versions. */
  public StoredReport(long id, String file, int ordinal, String province, Report report) {
    this(id, file, ordinal, province, report, 1, List.of());
  }
}
