package org.zonereader.intake.directive;

import java.util.List;

/**
 * Exclusion {@code meeting-summary}: what the sentence that reports the meeting sums up
 * (…召开会议,强调要…) is no priority of its own when the directives themselves follow.
 *
 * <p>They follow when a later paragraph holds one, or a later opener of the same paragraph.
 */
final class MeetingSummary {
  private MeetingSummary() {}

  static List<Draft> drop(List<Draft> drafts) {
    return drafts.stream().filter(draft -> !isSummary(draft, drafts)).toList();
  }

  private static boolean isSummary(Draft draft, List<Draft> all) {
    return draft.origin().meetingSentence()
        && all.stream()
            .map(Draft::origin)
            .anyMatch(
                other ->
                    !other.meetingSentence()
                        && (other.paragraph() > draft.origin().paragraph() || other.announced()));
  }
}
