package org.zonereader.library;

import java.util.List;
import org.zonereader.model.Candidate;
import org.zonereader.model.Candidate.State;

/**
 * What is to become of a candidate.
 *
 * @param states one for each of its reports, in order
 */
public record Decision(Candidate candidate, List<State> states) {
  public Decision {
    states = List.copyOf(states);
    if (states.size() != candidate.reports().size()) {
      throw new IllegalArgumentException(states.size() + " states");
    }
  }

  /** As the library proposes: doubtful reports wait. */
  public static Decision proposed(Candidate candidate) {
    return new Decision(
        candidate, candidate.reports().stream().map(Candidate.Item::state).toList());
  }

  /** Doubtful reports are kept too. */
  public static Decision everything(Candidate candidate) {
    return new Decision(
        candidate,
        candidate.reports().stream()
            .map(item -> item.state() == State.WAITING ? State.KEPT : item.state())
            .toList());
  }
}
