package org.zonereader.library;

import java.util.List;
import org.zonereader.model.Candidate;
import org.zonereader.model.ImportProblem;

/**
 * What was recognised in the files a user named, before any of it is kept.
 *
 * @param candidates in the order of the files; those that cannot be read among them
 * @param notes what concerns no single file, such as files of other kinds in a folder
 * @param cancelled true when the user stopped it; the files read before that are there
 */
public record Review(List<Candidate> candidates, List<ImportProblem> notes, boolean cancelled) {
  public Review {
    candidates = List.copyOf(candidates);
    notes = List.copyOf(notes);
  }

  /** True when a person should look before anything is kept: a warning, or an unreadable file. */
  public boolean isDoubtful() {
    return candidates.stream()
        .anyMatch(
            candidate ->
                candidate.isRefused()
                    || candidate.reports().stream().anyMatch(Candidate.Item::isDoubtful));
  }
}
