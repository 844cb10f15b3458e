package org.zonereader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.model.ExportTable.Kind;
import org.zonereader.model.ExportTable.Row;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/**
 * One line per item, ordered by column, then row: what a filter or another program needs. Values
 * are words or whole numbers.
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

  /** Names of the values; by theme, the row itself is the theme and not named twice. */
  List<String> heads() {
    List<String> names = new ArrayList<>();
    Stream.of("zone", "date", "headline", "file")
        .forEach(name -> names.add(messages.get("column." + name)));
    if (!byTheme()) {
      names.add(table.corner());
    }
    Stream.of("theme", "priority", "under", "lead", "actions", "mark", "start", "end", "report")
        .forEach(name -> names.add(messages.get("column." + name)));
    return names;
  }

  private boolean byTheme() {
    return table.kind() == Kind.THEME;
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
    List<Object> values = new ArrayList<>();
    values.add(heads.zone(column.zone()));
    values.add(column.date() == null ? "" : column.date().iso());
    values.add(widened(column.headline()));
    values.add(column.file());
    if (!byTheme()) {
      values.add(DisplayText.widen(row.head()));
    }
    values.add(item.theme());
    values.add(item.priority());
    values.add(widened(item.under()));
    values.add(DisplayText.widen(item.head().text()));
    values.add(ItemText.actions(item));
    values.add(item.mark() == null ? "" : item.mark());
    values.add(item.span().start());
    values.add(item.span().end());
    values.add(item.report());
    return values;
  }

  private static String widened(@Nullable String words) {
    return words == null ? "" : DisplayText.widen(words);
  }

  /** Whether a spreadsheet might take the words for a formula or a command. */
  static boolean risky(String text) {
    return !text.isEmpty()
        && "=+-\u2212@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
  }
}
