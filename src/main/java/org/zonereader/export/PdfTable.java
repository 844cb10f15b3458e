package org.zonereader.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.zonereader.export.Grid.Head;
import org.zonereader.export.ItemText.Look;
import org.zonereader.export.ItemText.Part;
import org.zonereader.export.PdfLines.Line;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.model.Theme;

/**
 * One block of columns in a pdf. Item i of each cell stands in the i-th line of its row; a line is
 * kept whole unless it is longer than a page. Heads are repeated on every page.
 */
final class PdfTable {
  static final int UPRIGHT = 3;
  static final int LYING = 5;

  private static final float SIZE = 9;
  private static final float LEADING = SIZE * PdfPages.LEADING;
  private static final float PAD = 4;
  private static final float FIRST = 74;
  private static final String HEAD = "#F0F0F0";

  private final PdfPages pages;
  private final Grid grid;
  private final Heads heads;
  private final float column;
  private final Set<Head> marked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<List<Line>> columnHeads = new ArrayList<>();

  PdfTable(PdfPages pages, Grid grid, Heads heads) {
    this.pages = pages;
    this.grid = grid;
    this.heads = heads;
    this.column = (pages.width() - FIRST) / Math.max(1, grid.across().size());
    grid.across().forEach(head -> columnHeads.add(lines(head, column)));
  }

  private List<Line> lines(Head head, float width) {
    List<Part> parts = new ArrayList<>(List.of(new Part(head.title(), Look.BOLD)));
    head.details().forEach(detail -> parts.add(new Part("\n" + detail, Look.MUTED)));
    return lines(parts, width);
  }

  private List<Line> lines(List<Part> parts, float width) {
    return pages.lines().of(parts, SIZE, width - 2 * PAD);
  }

  void write() throws IOException {
    for (int i = 0; i < grid.across().size(); i++) {
      bookmark(grid.across().get(i), PdfPages.MARGIN + FIRST + i * column);
    }
    heads();
    for (int row = 0; row < grid.down().size(); row++) {
      row(row);
    }
  }

  /** A bookmark to where a zone begins; none for themes, and none where it goes on. */
  private void bookmark(Head head, float x) {
    if (head.zone() != null && marked.add(head)) {
      String title = heads.zone(head.zone().zone()) + " " + heads.date(head.zone().date());
      pages.bookmark(title, x);
    }
  }

  private void heads() throws IOException {
    List<List<Line>> words = new ArrayList<>();
    words.add(lines(List.of(new Part(grid.corner(), Look.BOLD)), FIRST));
    words.addAll(columnHeads);
    int most = words.stream().mapToInt(List::size).max().orElse(1);
    float height = height(most);
    float left = PdfPages.MARGIN;
    pages.fill(HEAD, left, pages.y(), pages.width(), height);
    for (int i = 0; i < grid.across().size(); i++) {
      Theme theme = grid.across().get(i).theme();
      if (theme != null) {
        pages.fill(theme.light().tint(), left + FIRST + i * column, pages.y(), column, height);
      }
    }
    pages.rule(left, pages.y(), left + pages.width(), pages.y(), true);
    draw(words, height);
    pages.rule(left, pages.y(), left + pages.width(), pages.y(), true);
  }

  private static float height(int lines) {
    return lines * LEADING + 2 * PAD;
  }

  private void row(int row) throws IOException {
    Head head = grid.down().get(row);
    List<Line> label = lines(head, FIRST);
    boolean shown = false;
    for (int i = 0; i < grid.depth(row); i++) {
      List<List<Line>> cells = new ArrayList<>();
      for (List<Item> cell : grid.cells().get(row)) {
        cells.add(cell(cell, i));
      }
      shown = lines(head, label, cells, shown);
    }
    float y = pages.y();
    pages.rule(PdfPages.MARGIN, y, PdfPages.MARGIN + pages.width(), y, true);
  }

  private List<Line> cell(List<Item> cell, int i) {
    if (i < cell.size()) {
      return lines(ItemText.parts(cell.get(i)), column);
    }
    boolean dash = cell.isEmpty() && i == 0;
    return dash ? lines(List.of(new Part(ItemText.DASH, Look.MUTED)), column) : List.of();
  }

  /**
   * One line of items.
   *
   * @param shown whether the row's head stands on this page already
   * @return whether it does afterwards
   */
  private boolean lines(Head head, List<Line> label, List<List<Line>> cells, boolean shown)
      throws IOException {
    List<List<Line>> rest = cells;
    boolean named = shown;
    int least = named ? 1 : label.size();
    int most = Math.max(least, most(rest));
    if (height(most) > pages.room()) {
      turn();
      named = false;
    }
    do {
      int fit = Math.max(1, (int) ((pages.room() - 2 * PAD) / LEADING));
      int now = Math.min(fit, Math.max(most(rest), named ? 1 : label.size()));
      List<List<Line>> words = new ArrayList<>();
      words.add(named ? List.of() : first(label, now));
      rest.forEach(cell -> words.add(first(cell, now)));
      if (!named) {
        bookmark(head, PdfPages.MARGIN);
      }
      body(head, words, height(now), named);
      rest =
          rest.stream().map(cell -> cell.subList(Math.min(now, cell.size()), cell.size())).toList();
      named = true;
      if (most(rest) > 0) {
        turn();
        named = false;
      }
    } while (most(rest) > 0);
    return named;
  }

  private void turn() throws IOException {
    float y = pages.y();
    pages.rule(PdfPages.MARGIN, y, PdfPages.MARGIN + pages.width(), y, true);
    pages.turn();
    heads();
  }

  private static int most(List<List<Line>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }

  private static List<Line> first(List<Line> lines, int count) {
    return lines.subList(0, Math.min(count, lines.size()));
  }

  private void body(Head head, List<List<Line>> words, float height, boolean named)
      throws IOException {
    float left = PdfPages.MARGIN;
    Theme theme = head.theme();
    if (theme != null) {
      pages.fill(theme.light().tint(), left, pages.y(), FIRST, height);
    }
    if (named) {
      pages.rule(left + FIRST, pages.y(), left + pages.width(), pages.y(), false);
    }
    draw(words, height);
  }

  private void draw(List<List<Line>> words, float height) throws IOException {
    float x = PdfPages.MARGIN;
    float top = pages.y();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty()) {
        pages.text(words.get(i), SIZE, x + PAD, top - PAD);
      }
      pages.rule(x, top, x, top - height, false);
      x += i == 0 ? FIRST : column;
    }
    pages.rule(x, top, x, top - height, false);
    pages.down(height);
  }
}
