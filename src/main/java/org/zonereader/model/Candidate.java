package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the library: what was recognised, and what a person should look at. It can
 * be corrected and then kept; until then the library is not changed.
 *
 * @param key tells candidates of one review apart
 * @param path where the file lies, or null (pasted, packed)
 * @param stored id of the source when the library holds it already, else null
 * @param content the original bytes; not copied, must not be changed
 * @param charset encoding the user chose, or null to recognise it
 * @param corrections decisions so far, oldest first
 * @param parsed what the file holds, with the corrections
 * @param reports one for each report of {@code parsed}, in its order
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copying megabytes would be waste.
public record Candidate(
    int key,
    @Nullable String path,
    @Nullable Long stored,
    byte[] content,
    @Nullable String charset,
    List<Correction> corrections,
    ParsedSource parsed,
    List<Item> reports) {
  public Candidate {
    corrections = List.copyOf(corrections);
    reports = List.copyOf(reports);
  }

  /** True when nothing of the file can be kept; the problems of {@code parsed} say why. */
  public boolean isRefused() {
    return parsed.reports().isEmpty();
  }

  /** The same candidate with what is thought of its reports. */
  public Candidate with(List<Item> items) {
    return new Candidate(key, path, stored, content, charset, corrections, parsed, items);
  }

  /** File name as the user knows it. */
  public String file() {
    return parsed.file();
  }

  /**
   * One report of the file.
   *
   * @param report what was recognised
   * @param state what the library would do with it if nobody says otherwise: KEPT when it is free
   *     of warnings, WAITING when not, SAME when it is there already, REMOVED when it was skipped
   * @param doubts notes and warnings, warnings first
   */
  public record Item(Report report, State state, List<Doubt> doubts) {
    public Item {
      doubts = List.copyOf(doubts);
    }

    public boolean isDoubtful() {
      return doubts.stream().anyMatch(Doubt::isWarning);
    }
  }

  /** What becomes of a report. */
  public enum State {
    /** In the library. */
    KEPT,
    /** Stored, but not shown until somebody decides (留待确认). */
    WAITING,
    /** Skipped or removed; can be taken back. */
    REMOVED,
    /** Not stored again: another source has it. */
    SAME
  }
}
