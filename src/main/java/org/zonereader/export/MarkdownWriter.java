package org.zonereader.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.zonereader.export.Grid.Head;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.FullText;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.model.ExportTable.Kind;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/** A Markdown table (GitHub's form), items apart by line breaks; signs of Markdown are escaped. */
final class MarkdownWriter implements TableWriter {
  private static final String SIGNS = "\\|<>*_`[]#&~";

  private final Messages messages;

  MarkdownWriter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void write(ExportTable table, OutputStream out, Notes notes) throws IOException {
    Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Grid grid = Grid.of(table, messages);
    to.write("# " + escaped(table.title()) + "\n\n");
    for (String words : table.subtitle()) {
      to.write(escaped(words) + "\n\n");
    }
    to.write("| " + escaped(grid.corner()) + " |");
    for (Head head : grid.across()) {
      to.write(" " + head(head) + " |");
    }
    to.write("\n|" + " --- |".repeat(grid.across().size() + 1) + "\n");
    for (int row = 0; row < grid.down().size(); row++) {
      to.write("| " + head(grid.down().get(row)) + " |");
      for (List<Item> cell : grid.cells().get(row)) {
        to.write(" " + cell(cell) + " |");
      }
      to.write('\n');
    }
    if (table.kind() == Kind.REPORT) {
      to.write("\n## " + escaped(messages.get("sheet.text")) + "\n");
      for (FullText text : table.texts()) {
        for (String words : DisplayText.widen(text.text()).split("\n", -1)) {
          to.write("\n" + escaped(words) + "\n");
        }
      }
    }
    to.flush();
  }

  private static String head(Head head) {
    StringBuilder words = new StringBuilder(strong(head.title()));
    head.details().forEach(detail -> words.append("<br>").append(escaped(detail)));
    return words.toString();
  }

  private static String cell(List<Item> cell) {
    return cell.isEmpty()
        ? ItemText.DASH
        : cell.stream().map(MarkdownWriter::words).collect(Collectors.joining("<br>"));
  }

  private static String words(Item item) {
    return ItemText.parts(item).stream().map(MarkdownWriter::words).collect(Collectors.joining());
  }

  private static String words(Part part) {
    return part.look() == Look.BOLD ? strong(part.text()) : escaped(part.text());
  }

  /** Tags, not asterisks: between Chinese marks, asterisks often stay what they are. */
  private static String strong(String text) {
    return "<b>" + escaped(text) + "</b>";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("<br>");
      } else {
        escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }
}
