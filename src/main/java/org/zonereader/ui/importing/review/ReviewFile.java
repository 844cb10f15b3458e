package org.zonereader.ui.importing.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.zonereader.library.Decision;
import org.zonereader.model.Candidate;
import org.zonereader.model.Candidate.Item;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Report;

/**
 * A file in review: the candidate as it stands, and what the user decided about its reports.
 *
 * @param id tells the files of one review apart
 * @param chosen states the user gave, by report index; the others have the state that the library
 *     proposes
 * @param settled where reports begin in the source whose joined paragraphs were said to be right
 */
public record ReviewFile(
    int id, Candidate candidate, Map<Integer, State> chosen, Set<Integer> settled) {
  public ReviewFile {
    chosen = Map.copyOf(chosen);
    settled = Set.copyOf(settled);
  }

  static ReviewFile proposed(int id, Candidate candidate) {
    return new ReviewFile(id, candidate, Map.of(), Set.of());
  }

  public int size() {
    return candidate.reports().size();
  }

  public Item item(int report) {
    return candidate.reports().get(report);
  }

  public Report report(int report) {
    return item(report).report();
  }

  /** What becomes of a report. */
  public State state(int report) {
    return Objects.requireNonNullElse(chosen.get(report), item(report).state());
  }

  /** True when the report will be in the library. */
  public boolean isTicked(int report) {
    return state(report) == State.KEPT;
  }

  /** False for what the library has already. */
  public boolean canTick(int report) {
    return item(report).state() != State.SAME;
  }

  /** True when somebody has to decide about it: 待确认. */
  public boolean isWaiting(int report) {
    return state(report) == State.WAITING;
  }

  /** True when the joined paragraphs of the report were said to be right. */
  public boolean isSettled(int report) {
    return settled.contains(report(report).sourceStart());
  }

  /** Ticked or not: a doubtful report that is not ticked waits, another is left out. */
  ReviewFile toggled(int report) {
    State off = item(report).isDoubtful() ? State.WAITING : State.REMOVED;
    return with(report, isTicked(report) ? off : State.KEPT);
  }

  ReviewFile with(int report, State state) {
    if (!canTick(report)) {
      return this;
    }
    Map<Integer, State> changed = new HashMap<>(chosen);
    changed.put(report, state);
    return new ReviewFile(id, candidate, changed, settled);
  }

  ReviewFile settledAt(int report) {
    Set<Integer> changed = new HashSet<>(settled);
    changed.add(report(report).sourceStart());
    return new ReviewFile(id, candidate, chosen, changed);
  }

  /** The same file read again: decisions stay with the reports that begin where they did. */
  ReviewFile again(Candidate now) {
    if (!Objects.equals(now.charset(), candidate.charset())) {
      return proposed(id, now);
    }
    Map<Integer, State> kept = new HashMap<>();
    for (int i = 0; i < now.reports().size(); i++) {
      Item item = now.reports().get(i);
      OptionalInt before = beginningAt(item.report().sourceStart());
      if (before.isPresent() && chosen.containsKey(before.getAsInt())) {
        State state = chosen.get(before.getAsInt());
        boolean answered = state == State.WAITING && !item.isDoubtful();
        if (state != null && !answered && item.state() != State.SAME) {
          kept.put(i, state);
        }
      }
    }
    return new ReviewFile(id, now, kept, settled);
  }

  private OptionalInt beginningAt(int source) {
    return IntStream.range(0, size())
        .filter(report -> report(report).sourceStart() == source)
        .findFirst();
  }

  /** The report in which a place of the source stands, or else the nearest before it. */
  int reportAt(int source) {
    int found = 0;
    for (int i = 0; i < size(); i++) {
      found = report(i).sourceStart() <= source ? i : found;
    }
    return found;
  }

  Decision decision() {
    List<State> states = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      states.add(state(i));
    }
    return new Decision(candidate, states);
  }
}
