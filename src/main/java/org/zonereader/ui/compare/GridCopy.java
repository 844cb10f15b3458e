package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.TermTable.Term;

/** Copies the selection, or the item with the focus, with where the words come from. */
final class GridCopy {
  private final CompareGrid grid;
  private final CompareViewModel model;
  private final CompareWords words;
  private final CompareActions actions;

  GridCopy(CompareGrid grid, CompareViewModel model, CompareWords words, CompareActions actions) {
    this.grid = grid;
    this.model = model;
    this.words = words;
    this.actions = actions;
  }

  void copy() {
    table()
        .ifPresent(
            table -> {
              ClipboardContent content = new ClipboardContent();
              content.putHtml(table.html());
              content.putString(table.plain());
              Clipboard.getSystemClipboard().setContent(content);
              actions.announce(words.get("copied"));
            });
  }

  /** What would be copied; empty when there are no words. */
  Optional<CopiedTable> table() {
    CellSelection selection = grid.selection();
    Place focus = model.focusedProperty().get();
    if (!selection.isEmpty()) {
      return Optional.of(block(selection));
    }
    return focus == null ? Optional.empty() : single(focus);
  }

  private Optional<CopiedTable> single(Place place) {
    return model
        .places()
        .item(place)
        .map(
            item ->
                new CopiedTable(
                    List.of(List.of(words.words(item))),
                    List.of(source(model.places().column(place)))));
  }

  private String source(int column) {
    return words.source(model.sheetProperty().get().columns().get(column));
  }

  private CopiedTable block(CellSelection selection) {
    Sheet sheet = model.sheetProperty().get();
    SheetSource source = grid.source();
    List<List<String>> rows = new ArrayList<>();
    Set<Integer> used = new LinkedHashSet<>();
    List<String> head = new ArrayList<>(List.of(""));
    for (int column = selection.left(); column <= selection.right(); column++) {
      head.add(source.isTurned() ? lineHead(sheet, column) : columnHead(sheet, column));
    }
    rows.add(head);
    for (int row = selection.top(); row <= selection.bottom(); row++) {
      List<String> cells = new ArrayList<>();
      cells.add(source.isTurned() ? columnHead(sheet, row) : lineHead(sheet, row));
      for (int column = selection.left(); column <= selection.right(); column++) {
        int in = source.sheetColumn(row, column);
        String cell = words(sheet.lines().get(source.line(row, column)), in);
        cells.add(cell);
        if (!cell.isEmpty()) {
          used.add(in);
        }
      }
      rows.add(cells);
    }
    return new CopiedTable(rows, used.stream().sorted().map(this::source).toList());
  }

  private String columnHead(Sheet sheet, int column) {
    Column shown = sheet.columns().get(column);
    return words.zone(shown.zone()) + ' ' + words.day(shown.date(), true);
  }

  private String lineHead(Sheet sheet, int line) {
    return words.row(sheet.lines().get(line).id());
  }

  private String words(Line line, int column) {
    return switch (line) {
      case Line.Items items ->
          items.cells().get(column).stream().map(this::item).collect(Collectors.joining("\n"));
      case Line.Uses uses -> uses(uses.term(), column);
      case Line.Own own -> own.terms().get(column).map(term -> uses(term, column)).orElse("");
      case Line.Heading heading -> "";
    };
  }

  private String item(Item item) {
    return words.words(item);
  }

  private String uses(Term term, int column) {
    int count = term.cells().get(column).size();
    return count == 0 ? "" : words.get("term.copied", term.text(), count);
  }
}
