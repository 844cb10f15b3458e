package org.zonereader.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonereader.library.LostReport.Original;
import org.zonereader.model.Candidate;
import org.zonereader.model.Candidate.State;

/** Imports reports again that a backup lacks, from the files they were imported from. */
final class Reimport {
  private final Reviewer reviewer;

  Reimport(Reviewer reviewer) {
    this.reviewer = reviewer;
  }

  /** What is to be kept of each file: the reports that were lost; others of the file wait. */
  List<Decision> decisions(List<LostReport> lost) {
    Map<String, List<LostReport>> bySource =
        lost.stream()
            .filter(report -> report.original() == Original.FOUND)
            .collect(
                Collectors.groupingBy(
                    report -> report.place().sha256(), LinkedHashMap::new, Collectors.toList()));
    OriginalFiles files = new OriginalFiles();
    List<Decision> decisions = new ArrayList<>();
    for (List<LostReport> source : bySource.values()) {
      Optional<FoundFile> file = files.find(source.getFirst().place().path());
      file.ifPresent(
          found -> decisions.add(decision(reviewer.file(reviewer.draft(found)), source)));
    }
    return decisions;
  }

  private static Decision decision(Candidate candidate, List<LostReport> lost) {
    Set<Integer> ordinals =
        lost.stream().map(report -> report.place().ordinal()).collect(Collectors.toSet());
    List<State> states = new ArrayList<>();
    for (int i = 0; i < candidate.reports().size(); i++) {
      State proposed = candidate.reports().get(i).state();
      boolean wanted = ordinals.contains(i + 1) && proposed != State.SAME;
      states.add(wanted ? State.KEPT : proposed == State.KEPT ? kept(candidate) : proposed);
    }
    return new Decision(candidate, states);
  }

  /** Of a file that the library has, what it shows is not taken away. */
  private static State kept(Candidate candidate) {
    return candidate.stored() == null ? State.WAITING : State.KEPT;
  }
}
