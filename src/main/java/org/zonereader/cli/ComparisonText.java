package org.zonereader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.Comparison.RowKey;
import org.zonereader.model.Theme;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/** A comparison as text: the zones, then row by row what each of them says. */
public final class ComparisonText {
  /** Columns of a line. */
  private static final int LINE = 100;

  /** What stands between the clauses of one measure. */
  private static final String COMMA = "，";

  private static final String INDENT = "  ";

  /** 未提及. */
  private static final String DASH = "—";

  private final List<Theme> themes;
  private final Messages messages;
  private final Words words;

  /**
   * @param themes those the comparison's rows refer to
   * @param locale English, or anything else for Chinese
   */
  public ComparisonText(List<Theme> themes, Locale locale) {
    this.themes = List.copyOf(themes);
    this.messages = Messages.of(ComparisonText.class, locale);
    this.words = new Words(messages);
  }

  /** The whole comparison, lines ended by line feeds. */
  public String of(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    Table head = new Table();
    for (Column column : comparison.columns()) {
      head.row(
          words.zone(column.zone()),
          words.date(column.date()),
          DisplayText.widen(column.headline() == null ? "" : column.headline()));
    }
    lines.addAll(head.lines());
    for (Row row : comparison.rows()) {
      lines.add("");
      lines.add(
          messages.get(
              "comparison.theme", name(row.key()), row.mentions(), comparison.columns().size()));
      row(lines, comparison.columns(), row);
    }
    return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
  }

  private void row(List<String> lines, List<Column> columns, Row row) {
    int widest = columns.stream().mapToInt(c -> Width.of(words.zone(c.zone()))).max().orElse(0);
    for (int i = 0; i < columns.size(); i++) {
      String label = words.zone(columns.get(i).zone());
      List<Item> cell = row.cells().get(i);
      List<String> items = cell.isEmpty() ? List.of(DASH) : items(cell, widest);
      for (String item : items) {
        lines.add(INDENT + Width.padded(label, widest) + INDENT + item);
        label = "";
      }
    }
  }

  private static List<String> items(List<Item> cell, int widest) {
    int room = Math.max(LINE / 2, LINE - widest - 2 * INDENT.length() - 2);
    List<String> lines = new ArrayList<>();
    for (Item item : cell) {
      String bullet = "· ";
      for (String line : Width.wrapped(words(item), room)) {
        lines.add(bullet + line);
        bullet = INDENT;
      }
    }
    return lines;
  }

  private static String words(Item item) {
    return Stream.concat(Stream.of(item.head()), item.actions().stream())
        .map(Quote::text)
        .map(DisplayText::widen)
        .collect(Collectors.joining(COMMA));
  }

  private String name(RowKey key) {
    return switch (key) {
      case RowKey.ByTheme(var seal) -> name(seal);
      case RowKey.ByOrder(int number) -> messages.get("comparison.order", number);
    };
  }

  private String name(@Nullable String seal) {
    if (seal == null) {
      return messages.get("theme.none");
    }
    return themes.stream()
        .filter(theme -> theme.seal().equals(seal))
        .map(theme -> seal + " " + theme.name())
        .findFirst()
        .orElse(seal);
  }
}
