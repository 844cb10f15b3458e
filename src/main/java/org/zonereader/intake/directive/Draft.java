package org.zonereader.intake.directive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Span;

/** A priority while its actions are being collected. */
final class Draft {
  private final @Nullable Span subject;
  private final Span lead;
  private final String rule;
  private final boolean title;
  private final Origin origin;
  private boolean section;
  private final List<Span> actions = new ArrayList<>();

  /**
   * Where it came from.
   *
   * @param paragraph number of its paragraph
   * @param meetingSentence true when it stands in the sentence that reports the meeting and is no
   *     member of a list
   * @param announced true when an opener of its own sentence, or a line of its own, announces it
   */
  record Origin(int paragraph, boolean meetingSentence, boolean announced) {}

  Draft(@Nullable Span subject, Span lead, String rule, boolean title, Origin origin) {
    this.subject = subject;
    this.lead = lead;
    this.rule = rule;
    this.title = title;
    this.origin = origin;
  }

  void add(Span action) {
    actions.add(action);
  }

  boolean isTitle() {
    return title;
  }

  /** True when nothing follows this place in it yet. */
  boolean endsAt(Span place) {
    return actions.size() <= 1
        && (actions.isEmpty() ? lead : actions.getLast()).end() == place.end();
  }

  /** From now on the paragraphs below belong to it, up to the next head. */
  void headsSection() {
    section = true;
  }

  boolean isSection() {
    return section;
  }

  Origin origin() {
    return origin;
  }

  Priority toPriority(String text) {
    return new Priority(
        subject == null ? null : subject.in(text),
        Clause.plain(lead),
        actions.stream().map(Clause::plain).toList(),
        List.of(),
        rule);
  }
}
