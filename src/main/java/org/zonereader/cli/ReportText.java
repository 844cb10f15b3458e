package org.zonereader.cli;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/** A report for reading: its head, then numbered priorities with seals and actions. */
final class ReportText {
  private final Messages messages;
  private final Words words;

  ReportText(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
  }

  List<String> lines(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add(Words.line(words.zone(report.zone().name()), words.date(report.date())));
    if (report.headline() != null) {
      lines.add(DisplayText.widen(report.headline()));
    }
    String meeting = report.meeting() == null ? null : DisplayText.widen(report.meeting());
    String origin = Words.line(meeting, report.byline());
    if (!origin.isEmpty()) {
      lines.add(origin);
    }
    if (report.priorities().isEmpty()) {
      lines.add(messages.get("priorities.none"));
    }
    for (int i = 0; i < report.priorities().size(); i++) {
      priority(lines, i + 1, report.priorities().get(i), report.text());
    }
    return lines;
  }

  private void priority(List<String> lines, int number, Priority priority, String text) {
    lines.add(
        "%4d. %s %s"
            .formatted(
                number, themes(priority), DisplayText.widen(priority.lead().span().in(text))));
    for (Clause action : priority.actions()) {
      lines.add("      · " + DisplayText.widen(action.span().in(text)));
    }
  }

  private String themes(Priority priority) {
    return "["
        + (priority.themes().isEmpty()
            ? messages.get("theme.none")
            : String.join("", priority.themes()))
        + "]";
  }
}
