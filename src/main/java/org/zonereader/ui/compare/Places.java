package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Row;

/**
 * The rows on show and the ways between their places. Rows that nobody mentions stand at the end,
 * and only while they are unfolded.
 */
final class Places {
  private final List<Column> columns;
  private final List<Row> rows;
  private final List<Row> unmentioned;

  Places(Comparison comparison, boolean unfolded) {
    columns = comparison.columns();
    unmentioned = comparison.rows().stream().filter(row -> row.mentions() == 0).toList();
    List<Row> mentioned = comparison.rows().stream().filter(row -> row.mentions() > 0).toList();
    rows = unfolded ? Stream.concat(mentioned.stream(), unmentioned.stream()).toList() : mentioned;
  }

  List<Column> columns() {
    return columns;
  }

  /** Rows on show, in order. */
  List<Row> rows() {
    return rows;
  }

  /** Rows nobody mentions, on show or not. */
  List<Row> unmentioned() {
    return unmentioned;
  }

  /** Where the keyboard starts. */
  Optional<Place> first() {
    return rows.isEmpty() || columns.isEmpty() ? Optional.empty() : Optional.of(at(0, 0, 0));
  }

  /** Whether the place is on show. */
  boolean has(Place place) {
    int row = rowOf(place);
    int column = columnOf(place);
    return row >= 0
        && column >= 0
        && place.index() < Math.max(1, rows.get(row).cells().get(column).size());
  }

  /** The item at a place; empty for an empty cell or a place not on show. */
  Optional<Item> item(Place place) {
    if (!has(place)) {
      return Optional.empty();
    }
    List<Item> cell = cell(rowOf(place), columnOf(place));
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell.get(place.index()));
  }

  /** One step up: the item above in the cell, else the last of the cell above. */
  Place up(Place place) {
    int row = rowOf(place);
    int column = columnOf(place);
    if (!has(place)) {
      return place;
    }
    if (place.index() > 0) {
      return at(row, column, place.index() - 1);
    }
    return row == 0 ? place : at(row - 1, column, Integer.MAX_VALUE);
  }

  /** One step down: the next item of the cell, else the first of the cell below. */
  Place down(Place place) {
    int row = rowOf(place);
    int column = columnOf(place);
    if (!has(place)) {
      return place;
    }
    if (place.index() + 1 < cell(row, column).size()) {
      return at(row, column, place.index() + 1);
    }
    return row + 1 == rows.size() ? place : at(row + 1, column, 0);
  }

  /** The cell beside it in the same row; {@code step} is -1 or 1. */
  Place sideways(Place place, int step) {
    int column = columnOf(place) + step;
    return has(place) && column >= 0 && column < columns.size()
        ? at(rowOf(place), column, place.index())
        : place;
  }

  /** The item before ({@code step} -1) or after (1), row by row; empty at the ends. */
  Optional<Place> neighbour(Place place, int step) {
    List<Place> all = items();
    int to = all.indexOf(place) + step;
    return all.contains(place) && to >= 0 && to < all.size()
        ? Optional.of(all.get(to))
        : Optional.empty();
  }

  private List<Place> items() {
    List<Place> all = new ArrayList<>();
    for (Row row : rows) {
      for (int column = 0; column < columns.size(); column++) {
        for (int i = 0; i < row.cells().get(column).size(); i++) {
          all.add(new Place(row.theme(), columns.get(column).report(), i));
        }
      }
    }
    return all;
  }

  private Place at(int row, int column, int index) {
    int last = Math.max(0, cell(row, column).size() - 1);
    return new Place(
        rows.get(row).theme(), columns.get(column).report(), Math.clamp(index, 0, last));
  }

  private List<Item> cell(int row, int column) {
    return rows.get(row).cells().get(column);
  }

  private int rowOf(Place place) {
    for (int i = 0; i < rows.size(); i++) {
      if (Objects.equals(rows.get(i).theme(), place.theme())) {
        return i;
      }
    }
    return -1;
  }

  private int columnOf(Place place) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).report() == place.report()) {
        return i;
      }
    }
    return -1;
  }
}
