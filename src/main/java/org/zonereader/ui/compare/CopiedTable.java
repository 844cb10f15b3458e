package org.zonereader.ui.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of the grid for the clipboard: as a table for spreadsheets and word processors, as tabbed
 * lines for plain text.
 *
 * @param rows heads included; cells may have several lines
 * @param sources one line per report the words come from
 */
record CopiedTable(List<List<String>> rows, List<String> sources) {
  CopiedTable {
    rows = rows.stream().map(List::copyOf).toList();
    sources = List.copyOf(sources);
  }

  /** An HTML table, its sources below it. */
  String html() {
    String body =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> "<td>" + escaped(cell).replace("\n", "<br>") + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
            .collect(Collectors.joining());
    String below =
        sources.stream().map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining());
    return "<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">"
        + body
        + "</table>"
        + below
        + "</body></html>";
  }

  /** Lines of cells parted by tabs, a blank line, the sources. */
  String plain() {
    boolean single = rows.size() == 1 && rows.getFirst().size() == 1;
    String table =
        single
            ? rows.getFirst().getFirst()
            : rows.stream()
                .map(row -> row.stream().map(CopiedTable::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    return table + (single ? "\n" : "\n\n") + String.join("\n", sources);
  }

  /** A cell of several lines is quoted, as spreadsheets expect it. */
  private static String quoted(String cell) {
    return cell.contains("\n") || cell.contains("\t") || cell.startsWith("\"")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
