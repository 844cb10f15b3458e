package org.zonereader.ui.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonereader.model.Change;
import org.zonereader.model.Correction;
import org.zonereader.text.Messages;

/** Names steps that can be undone: 改园区，珠海高新区. */
final class CorrectionWords {
  private final Messages messages;

  CorrectionWords(Messages messages) {
    this.messages = messages;
  }

  /** What a change did, and to which zone's report. */
  String of(Change change) {
    String what =
        change.source() == null
            ? messages.get("step.delete", change.removed().size())
            : what(change.corrections());
    return change.zone().isEmpty() ? what : messages.get("step.zone", what, change.zone());
  }

  private String what(List<Correction> corrections) {
    boolean resized =
        corrections.stream().anyMatch(Correction.RemovePriority.class::isInstance)
            && corrections.stream().anyMatch(Correction.PutPriority.class::isInstance);
    return resized ? messages.get("step.extent") : names(corrections.stream());
  }

  private String names(Stream<Correction> corrections) {
    return corrections
        .map(correction -> messages.get("step." + correction.getClass().getSimpleName()))
        .distinct()
        .collect(Collectors.joining(messages.get("step.and")));
  }
}
