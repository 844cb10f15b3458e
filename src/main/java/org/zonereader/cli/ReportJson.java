package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Join;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;

/**
 * A report as the command line publishes it. All offsets are UTF-16 code units of {@code text}.
 *
 * @param zone canonical name; null when the page names no zone
 * @param meetingDate ISO 8601, {@code --MM-DD} without a year, or null
 */
@JsonPropertyOrder({
  "zone",
  "zoneAsWritten",
  "headline",
  "meeting",
  "meetingDate",
  "yearInferred",
  "yearSource",
  "byline",
  "text",
  "joins",
  "priorities"
})
record ReportJson(
    @Nullable String zone,
    String zoneAsWritten,
    @Nullable String headline,
    @Nullable String meeting,
    @Nullable String meetingDate,
    boolean yearInferred,
    @Nullable String yearSource,
    @Nullable String byline,
    String text,
    List<JoinJson> joins,
    List<PriorityJson> priorities) {

  static ReportJson of(Report report) {
    ReportDate date = report.date();
    return new ReportJson(
        Json.name(report.zone().name()),
        report.zone().asWritten(),
        report.headline(),
        report.meeting(),
        Json.date(date),
        date != null && date.yearInferred(),
        date == null ? null : date.yearSource(),
        report.byline(),
        report.text(),
        report.joins().stream().map(JoinJson::of).toList(),
        report.priorities().stream().map(p -> PriorityJson.of(p, report.text())).toList());
  }

  /** Where a cut paragraph was joined. */
  @JsonPropertyOrder({"at", "before", "after", "rule"})
  record JoinJson(int at, String before, String after, String rule) {
    static JoinJson of(Join join) {
      return new JoinJson(join.at(), join.before(), join.after(), join.rule());
    }
  }

  /**
   * A priority.
   *
   * @param start where its lead starts
   * @param end where its last action ends
   * @param leadEnd where its lead ends
   * @param themes seals, the lead's first
   */
  @JsonPropertyOrder({
    "lead",
    "subject",
    "start",
    "end",
    "leadStart",
    "leadEnd",
    "rule",
    "themes",
    "actions"
  })
  record PriorityJson(
      String lead,
      @Nullable String subject,
      int start,
      int end,
      int leadStart,
      int leadEnd,
      String rule,
      List<String> themes,
      List<ActionJson> actions) {
    static PriorityJson of(Priority priority, String text) {
      return new PriorityJson(
          priority.lead().span().in(text),
          priority.subject(),
          priority.span().start(),
          priority.span().end(),
          priority.lead().span().start(),
          priority.lead().span().end(),
          priority.rule(),
          priority.themes(),
          priority.actions().stream().map(action -> ActionJson.of(action, text)).toList());
    }
  }

  /**
   * An action.
   *
   * @param theme seal, or null for 未归类
   * @param measure number of its measure; 0 is the lead's
   */
  @JsonPropertyOrder({"text", "start", "end", "theme", "measure"})
  record ActionJson(String text, int start, int end, @Nullable String theme, int measure) {
    static ActionJson of(Clause clause, String text) {
      return new ActionJson(
          clause.span().in(text),
          clause.span().start(),
          clause.span().end(),
          clause.theme(),
          clause.measure());
    }
  }
}
