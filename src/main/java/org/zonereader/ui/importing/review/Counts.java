package org.zonereader.ui.importing.review;

import java.util.List;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Doubt;

/**
 * What the head of the review says.
 *
 * @param reports reports recognised
 * @param zones different zones of these
 * @param found files found
 * @param read files read; fewer than {@code found} when the user stopped it
 * @param doubts warnings of reports that wait for a decision
 * @param unreadable files that could not be read
 * @param without files that were read and hold no report
 * @param ticked reports that will be in the library
 * @param waiting reports that wait for a decision
 * @param stored true when the library holds every file already: it is looked at again
 */
public record Counts(
    int reports,
    int zones,
    int found,
    int read,
    int doubts,
    int unreadable,
    int without,
    int ticked,
    int waiting,
    boolean stored) {
  /** A file that was read but holds no report. */
  private static final String NO_REPORT = "no-report";

  static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, false);

  /**
   * Counts.
   *
   * @param unread files that were found but not read
   */
  static Counts of(List<ReviewFile> files, int unread) {
    int reports = 0;
    int doubts = 0;
    int ticked = 0;
    int waiting = 0;
    for (ReviewFile file : files) {
      reports += file.size();
      for (int i = 0; i < file.size(); i++) {
        ticked += file.isTicked(i) ? 1 : 0;
        if (file.state(i) == State.WAITING) {
          waiting++;
          doubts += (int) file.item(i).doubts().stream().filter(Doubt::isWarning).count();
        }
      }
    }
    int empty = (int) files.stream().filter(Counts::isWithoutReports).count();
    int refused = (int) files.stream().filter(file -> file.candidate().isRefused()).count();
    return new Counts(
        reports,
        zones(files),
        files.size() + unread,
        files.size(),
        doubts,
        refused - empty,
        empty,
        ticked,
        waiting,
        !files.isEmpty() && files.stream().allMatch(file -> file.candidate().stored() != null));
  }

  /** True when the file was read and holds no report. */
  static boolean isWithoutReports(ReviewFile file) {
    return file.candidate().isRefused()
        && file.candidate().parsed().problems().stream().anyMatch(p -> p.code().equals(NO_REPORT));
  }

  private static int zones(List<ReviewFile> files) {
    return (int)
        files.stream()
            .flatMap(file -> file.candidate().reports().stream())
            .map(item -> item.report().zone().name())
            .filter(name -> !name.isEmpty())
            .distinct()
            .count();
  }
}
