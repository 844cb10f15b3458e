package org.zonereader.ui.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a correction, a deletion, or a step taken back or again.
 *
 * @param number tells outcomes apart that read alike
 * @param sentence what happened, for the user
 * @param show id of the report to show; null leaves that to the window
 * @param removed ids of reports that are no longer in the lists
 * @param offer what the sentence is followed by
 */
public record CorrectionOutcome(
    int number, String sentence, @Nullable Long show, List<Long> removed, Offer offer) {
  public CorrectionOutcome {
    removed = List.copyOf(removed);
  }

  /** A link beside the sentence. */
  public enum Offer {
    UNDO,
    REDO,
    /** It failed: nothing changed. */
    NONE
  }
}
