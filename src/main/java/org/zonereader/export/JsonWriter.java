package org.zonereader.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ExportTable;

/**
 * For programs; the order of the components is the order of the keys, and neither changes. Words
 * are those of the source, offsets are UTF-16 code units of the report's text.
 */
final class JsonWriter implements TableWriter {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  @Override
  public void write(ExportTable table, OutputStream out, Notes notes) throws IOException {
    MAPPER.writeValue(out, TableJson.of(table));
  }

  /**
   * The table.
   *
   * @param by theme, order, term, or report for a single report
   * @param texts the text of a single report; empty for comparisons
   */
  @JsonPropertyOrder({"by", "title", "subtitle", "transposed", "columns", "rows", "texts"})
  record TableJson(
      String by,
      String title,
      List<String> subtitle,
      boolean transposed,
      List<ColumnJson> columns,
      List<RowJson> rows,
      List<TextJson> texts) {
    static TableJson of(ExportTable table) {
      boolean single = table.kind() == ExportTable.Kind.REPORT;
      return new TableJson(
          table.kind().name().toLowerCase(Locale.ROOT),
          table.title(),
          table.subtitle(),
          table.transposed(),
          table.columns().stream().map(ColumnJson::of).toList(),
          table.rows().stream().map(RowJson::of).toList(),
          single ? table.texts().stream().map(TextJson::of).toList() : List.of());
    }
  }

  /**
   * One report of one zone.
   *
   * @param meetingDate ISO 8601; --10-28 without a year
   * @param file name of the source file
   */
  @JsonPropertyOrder({"zone", "report", "headline", "meeting", "meetingDate", "file"})
  record ColumnJson(
      String zone,
      long report,
      @Nullable String headline,
      @Nullable String meeting,
      @Nullable String meetingDate,
      String file) {
    static ColumnJson of(Column column) {
      return new ColumnJson(
          column.zone(),
          column.report(),
          column.headline(),
          column.meeting(),
          column.date() == null ? null : column.date().iso(),
          column.file());
    }
  }

  /**
   * One row; its cells stand in the order of the columns.
   *
   * @param theme seal, or null
   */
  @JsonPropertyOrder({"head", "note", "theme", "cells"})
  record RowJson(String head, String note, @Nullable String theme, List<List<ItemJson>> cells) {
    static RowJson of(ExportTable.Row row) {
      return new RowJson(
          row.head(),
          row.note(),
          row.theme() == null ? null : row.theme().seal(),
          row.cells().stream().map(cell -> cell.stream().map(ItemJson::of).toList()).toList());
    }
  }

  /**
   * One measure, or the first use of a term.
   *
   * @param under lead of its priority, when it is not the first measure
   */
  @JsonPropertyOrder({
    "report",
    "priority",
    "theme",
    "lead",
    "start",
    "end",
    "actions",
    "under",
    "mark"
  })
  record ItemJson(
      long report,
      int priority,
      String theme,
      String lead,
      int start,
      int end,
      List<QuoteJson> actions,
      @Nullable String under,
      @Nullable String mark) {
    static ItemJson of(ExportTable.Item item) {
      return new ItemJson(
          item.report(),
          item.priority(),
          item.theme(),
          item.head().text(),
          item.head().span().start(),
          item.head().span().end(),
          item.actions().stream().map(QuoteJson::of).toList(),
          item.under(),
          item.mark());
    }
  }

  /** Words of the report and where they stand in its text. */
  @JsonPropertyOrder({"text", "start", "end"})
  record QuoteJson(String text, int start, int end) {
    static QuoteJson of(Quote quote) {
      return new QuoteJson(quote.text(), quote.span().start(), quote.span().end());
    }
  }

  /** The text of a report; paragraphs are separated by one line feed. */
  @JsonPropertyOrder({"report", "text"})
  record TextJson(long report, String text) {
    static TextJson of(ExportTable.FullText text) {
      return new TextJson(text.report(), text.text());
    }
  }
}
