package org.zonereader.model;

import java.util.List;

/**
 * What an import did.
 *
 * @param added reports now in the library, in import order
 * @param same files whose content is already in the library; they add nothing
 * @param problems faults and notes, in import order
 * @param failed files of which nothing could be kept; {@code problems} says why
 * @param waiting reports that were stored but wait for somebody to decide (留待确认)
 * @param cancelled true when the user stopped it; files finished before that are kept
 */
public record ImportResult(
    List<ReportSummary> added,
    List<String> same,
    List<ImportProblem> problems,
    int failed,
    int waiting,
    boolean cancelled) {
  public ImportResult {
    added = List.copyOf(added);
    same = List.copyOf(same);
    problems = List.copyOf(problems);
  }
}
