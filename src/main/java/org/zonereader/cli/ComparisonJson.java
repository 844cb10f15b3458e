package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison;

/** A comparison as the command line publishes it; cells stand in the order of the zones. */
@JsonPropertyOrder({"zones", "rows"})
record ComparisonJson(List<ZoneJson> zones, List<RowJson> rows) {

  static ComparisonJson of(Comparison comparison) {
    return new ComparisonJson(
        comparison.columns().stream().map(ZoneJson::of).toList(),
        comparison.rows().stream().map(RowJson::of).toList());
  }

  /**
   * A column: one report of one zone.
   *
   * @param report the report id
   */
  @JsonPropertyOrder({"zone", "report", "headline", "meetingDate"})
  record ZoneJson(
      String zone, long report, @Nullable String headline, @Nullable String meetingDate) {
    static ZoneJson of(Comparison.Column column) {
      return new ZoneJson(
          column.zone(), column.report(), column.headline(), Json.date(column.date()));
    }
  }

  /**
   * A theme.
   *
   * @param theme seal, or null for 未归类
   * @param cells empty ones are 未提及
   */
  @JsonPropertyOrder({"theme", "cells"})
  record RowJson(@Nullable String theme, List<List<ItemJson>> cells) {
    static RowJson of(Comparison.Row row) {
      return new RowJson(
          row.theme(),
          row.cells().stream().map(cell -> cell.stream().map(ItemJson::of).toList()).toList());
    }
  }

  /**
   * One measure.
   *
   * @param priority number of its priority in the report, from 1
   * @param lead its first clause; the priority's lead itself for the first measure
   * @param actions its further clauses
   * @param priorityLead lead of the whole priority
   */
  @JsonPropertyOrder({
    "report",
    "priority",
    "lead",
    "leadStart",
    "leadEnd",
    "actions",
    "priorityLead"
  })
  record ItemJson(
      long report,
      int priority,
      String lead,
      int leadStart,
      int leadEnd,
      List<QuoteJson> actions,
      String priorityLead) {
    static ItemJson of(Comparison.Item item) {
      return new ItemJson(
          item.report(),
          item.priority(),
          item.head().text(),
          item.head().span().start(),
          item.head().span().end(),
          item.actions().stream().map(QuoteJson::of).toList(),
          item.priorityLead());
    }
  }

  /** Words of the report and where they stand in its text. */
  @JsonPropertyOrder({"text", "start", "end"})
  record QuoteJson(String text, int start, int end) {
    static QuoteJson of(Comparison.Quote quote) {
      return new QuoteJson(quote.text(), quote.span().start(), quote.span().end());
    }
  }
}
