package org.zonereader.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zonereader.export.Grid.Head;
import org.zonereader.export.ItemText.Part;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.ExportTable;
import org.zonereader.model.ExportTable.FullText;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.model.Theme;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/**
 * One page that needs nothing beside it: the table, and below it the full texts. Every item leads
 * to its sentence. No script.
 */
final class HtmlWriter implements TableWriter {
  private static final String STYLE =
      """
      <style>
      body{margin:2rem auto;max-width:90rem;padding:0 1.5rem;color:#1f1f1f;background:#fff;line-height:1.7;
      font-family:"Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
      h1{font-size:1.6rem;margin:0 0 .4rem}h2{font-size:1.2rem;margin:2.5rem 0 .3rem}
      p{margin:.5rem 0}.muted,.muted a{color:#666;font-size:.875rem}nav{margin:1rem 0}nav a{margin-right:1rem}
      a{color:#1f4e8c}td a{color:inherit;text-decoration:none}td a:hover{text-decoration:underline}
      .table{overflow-x:auto}table{border-collapse:collapse;width:100%}
      th,td{border:1px solid #c9c9c9;padding:.5rem .65rem;vertical-align:top;text-align:left;min-width:13rem}
      thead th{background:#f2f2f2}tbody th,thead th:first-child{min-width:7rem;width:8rem}
      th span,td span{color:#666;font-size:.85em;font-weight:normal}th span{display:block}
      td p{margin:0 0 .6rem}td p:last-child{margin:0}article{max-width:44rem}article p{text-indent:2em}
      article p.muted{text-indent:0}i:target{background:#fff2a8}i{font-style:normal}
      @media print{@page{size:A4 landscape;margin:12mm}body{margin:0;max-width:none;padding:0;font-size:9pt}
      nav{display:none}.table{overflow:visible}th,td{min-width:0}thead{display:table-header-group}
      td p{break-inside:avoid}article{max-width:none;break-before:page}}
      </style>
      """;

  private final Messages messages;

  HtmlWriter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void write(ExportTable table, OutputStream out, Notes notes) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Markup to = new Markup(writer, notes);
    Map<Long, Set<Integer>> starts = starts(table);
    to.raw("<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">", language());
    to.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>");
    to.text(table.title()).raw("</title>\n").raw(STYLE).raw("</head><body>\n<header><h1>");
    to.text(table.title()).raw("</h1>\n");
    for (String words : table.subtitle()) {
      to.raw("<p class=\"muted\">").text(words).raw("</p>\n");
    }
    to.raw("</header>\n");
    navigation(table, starts, to);
    table(Grid.of(table, messages), starts, to);
    for (FullText text : table.texts()) {
      article(text, starts.getOrDefault(text.report(), Set.of()), to);
    }
    to.raw("</body></html>\n");
    writer.flush();
  }

  private String language() {
    return messages.locale().getLanguage().equals("en") ? "en" : "zh-CN";
  }

  /** Where items begin in each report whose text is given. */
  private static Map<Long, Set<Integer>> starts(ExportTable table) {
    Map<Long, Set<Integer>> starts = new HashMap<>();
    Map<Long, Integer> lengths = new HashMap<>();
    for (FullText text : table.texts()) {
      starts.put(text.report(), new TreeSet<>());
      lengths.put(text.report(), text.text().length());
    }
    for (ExportTable.Row row : table.rows()) {
      for (List<Item> cell : row.cells()) {
        for (Item item : cell) {
          int start = item.head().span().start();
          if (start <= lengths.getOrDefault(item.report(), -1)) {
            starts.getOrDefault(item.report(), new HashSet<>()).add(start);
          }
        }
      }
    }
    return starts;
  }

  private void navigation(ExportTable table, Map<Long, Set<Integer>> starts, Markup to)
      throws IOException {
    to.raw("<nav>");
    Heads heads = new Heads(messages);
    for (Column column : table.columns()) {
      if (starts.containsKey(column.report())) {
        to.raw("<a href=\"#r%s\">", column.report());
        to.text(heads.zone(column.zone())).raw("</a> ");
      }
    }
    to.raw("</nav>\n");
  }

  private void table(Grid grid, Map<Long, Set<Integer>> starts, Markup to) throws IOException {
    to.raw("<div class=\"table\"><table id=\"top\"><thead><tr><th scope=\"col\">");
    to.text(grid.corner()).raw("</th>");
    for (Head head : grid.across()) {
      head(head, "col", to);
    }
    to.raw("</tr></thead>\n<tbody>\n");
    for (int row = 0; row < grid.down().size(); row++) {
      to.raw("<tr>");
      head(grid.down().get(row), "row", to);
      for (List<Item> cell : grid.cells().get(row)) {
        to.raw("<td>");
        if (cell.isEmpty()) {
          to.raw("<span>").text(ItemText.DASH).raw("</span>");
        }
        for (Item item : cell) {
          item(item, starts.getOrDefault(item.report(), Set.of()), to);
        }
        to.raw("</td>");
      }
      to.raw("</tr>\n");
    }
    to.raw("</tbody></table></div>\n");
  }

  private static void head(Head head, String scope, Markup to) throws IOException {
    Theme theme = head.theme();
    String colour = theme == null ? "" : " style=\"background:" + theme.light().tint() + "\"";
    to.raw("<th scope=\"%s\"%s>", scope, colour).text(head.title());
    for (String detail : head.details()) {
      to.raw("<span>").text(detail).raw("</span>");
    }
    to.raw("</th>");
  }

  private static void item(Item item, Set<Integer> starts, Markup to) throws IOException {
    int start = item.head().span().start();
    boolean linked = starts.contains(start);
    to.raw("<p>");
    if (linked) {
      to.raw("<a href=\"#r%s-%s\">", item.report(), start);
    }
    for (Part part : ItemText.parts(item)) {
      String tag = part.look().tag();
      to.raw(tag.isEmpty() ? "" : "<" + tag + ">").text(part.text());
      to.raw(tag.isEmpty() ? "" : "</" + tag + ">");
    }
    to.raw(linked ? "</a></p>" : "</p>");
  }

  /** The text, with a place to jump to at every item. */
  private void article(FullText full, Set<Integer> starts, Markup to) throws IOException {
    to.raw("<article id=\"r%s\"><h2>", full.report()).text(full.title()).raw("</h2>\n");
    for (String detail : full.details()) {
      to.raw("<p class=\"muted\">").text(detail).raw("</p>\n");
    }
    String text = DisplayText.widen(full.text());
    Set<Integer> places = new TreeSet<>(starts);
    int from = 0;
    for (String words : text.split("\n", -1)) {
      int end = from + words.length();
      to.raw("<p>");
      int at = from;
      boolean open = false;
      for (int place : places) {
        // The last place may be the very end of the text.
        if (place >= from && place <= end) {
          to.text(text.substring(at, place)).raw(open ? "</i>" : "");
          to.raw("<i id=\"r%s-%s\">", full.report(), place);
          open = true;
          at = place;
        }
      }
      to.text(text.substring(at, end)).raw(open ? "</i>" : "").raw("</p>\n");
      from = end + 1;
    }
    to.raw("<p class=\"muted\"><a href=\"#top\">").text(messages.get("back"));
    to.raw("</a></p></article>\n");
  }
}
