package org.zonereader.export;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.model.ExportTable.Row;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/**
 * One line per item, ordered by column, then row: what a filter or another program needs. Values are
 * words or whole numbers.
 */
final class FlatList {
  private final ExportTable table;
  private final Messages messages;
  private final Heads heads;

  FlatList(ExportTable table, Messages messages) {
    this.table = table;
    this.messages = messages;
    this.heads = new Heads(messages);
  }

  List<String> heads() {
    return List.of(
        messages.get("column.zone"),
        messages.get("column.date"),
        messages.get("column.headline"),
        messages.get("column.file"),
        table.corner(),
        messages.get("column.theme"),
        messages.get("column.priority"),
        messages.get("column.under"),
        messages.get("column.lead"),
        messages.get("column.actions"),
        messages.get("column.mark"),
        messages.get("column.start"),
        messages.get("column.end"),
        messages.get("column.report"));
  }

  /** The lines; each value a {@link String}, or an {@link Integer} or {@link Long}. */
  List<List<Object>> lines() {
    List<List<Object>> lines = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      for (Row row : table.rows()) {
        for (Item item : row.cells().get(column)) {
          lines.add(line(table.columns().get(column), row, item));
        }
      }
    }
    return lines;
  }

  private List<Object> line(Column column, Row row, Item item) {
    return List.of(
        heads.zone(column.zone()),
        column.date() == null ? "" : column.date().iso(),
        column.headline() == null ? "" : DisplayText.widen(column.headline()),
        column.file(),
        DisplayText.widen(row.head()),
        item.theme(),
        item.priority(),
        item.under() == null ? "" : DisplayText.widen(item.under()),
        DisplayText.widen(item.head().text()),
        ItemText.actions(item),
        item.mark() == null ? "" : item.mark(),
        item.span().start(),
        item.span().end(),
        item.report());
  }

  /** Whether a spreadsheet might take the words for a formula or a command. */
  static boolean risky(String text) {
    return !text.isEmpty() && "=+-\u2212@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
  }
}
