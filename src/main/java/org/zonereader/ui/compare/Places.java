package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonereader.model.Comparison.Item;

/** The places of a sheet and the ways between them, as it stands or turned (转置). */
final class Places {
  private final Sheet sheet;
  private final boolean turned;
  private final Map<RowId, Integer> lines = new HashMap<>();
  private final Map<Long, Integer> columns = new HashMap<>();

  Places(Sheet sheet, boolean turned) {
    this.sheet = sheet;
    this.turned = turned;
    for (int i = 0; i < sheet.lines().size(); i++) {
      lines.putIfAbsent(sheet.lines().get(i).id(), i);
    }
    for (int i = 0; i < sheet.columns().size(); i++) {
      columns.putIfAbsent(sheet.columns().get(i).report(), i);
    }
  }

  /** Where the keyboard starts. */
  Optional<Place> first() {
    for (int line = 0; line < sheet.lines().size(); line++) {
      if (!sheet.columns().isEmpty() && stops(line, 0) > 0) {
        return Optional.of(at(line, 0, 0));
      }
    }
    return Optional.empty();
  }

  /** Number of the line of a place; -1 when it is not on show. */
  int line(Place place) {
    return lines.getOrDefault(place.row(), -1);
  }

  /** Number of the column of a place; -1 when it is not on show. */
  int column(Place place) {
    return columns.getOrDefault(place.report(), -1);
  }

  /** Whether the place is on show. */
  boolean has(Place place) {
    int line = line(place);
    int column = column(place);
    return line >= 0 && column >= 0 && place.index() < sheet.lines().get(line).places(column);
  }

  /** The item at a place; empty for an empty cell or a place not on show. */
  Optional<Item> item(Place place) {
    return has(place)
        ? sheet.item(sheet.lines().get(line(place)), column(place), place.index())
        : Optional.empty();
  }

  /** Where an item is now that was at a place: there still, or elsewhere, or not on show. */
  Optional<Place> follow(Place place, Item item) {
    return item(place).filter(item::equals).isPresent() ? Optional.of(place) : sheet.find(item);
  }

  /** The item above in the cell, else the last of the cell above. */
  Place up(Place place) {
    return place.index() > 0 && stops(line(place), column(place)) > 1
        ? new Place(place.row(), place.report(), place.index() - 1)
        : step(place, -1, true, Integer.MAX_VALUE);
  }

  /** The next item of the cell, else the first of the cell below. */
  Place down(Place place) {
    return has(place) && place.index() + 1 < stops(line(place), column(place))
        ? new Place(place.row(), place.report(), place.index() + 1)
        : step(place, 1, true, 0);
  }

  /** The cell beside it; {@code step} is -1 or 1. */
  Place sideways(Place place, int step) {
    return step(place, step, false, place.index());
  }

  /** The first or last cell of the row as it is drawn. */
  Place end(Place place, boolean last) {
    Place now = place;
    for (Place next = sideways(now, last ? 1 : -1); !next.equals(now); ) {
      now = next;
      next = sideways(now, last ? 1 : -1);
    }
    return now;
  }

  /** The next cell in a direction as it is drawn; the place itself at the edge. */
  private Place step(Place place, int by, boolean vertical, int index) {
    if (!has(place)) {
      return place;
    }
    int line = line(place);
    int column = column(place);
    do {
      if (vertical == turned) {
        column += by;
      } else {
        line += by;
      }
      if (line < 0
          || column < 0
          || line >= sheet.lines().size()
          || column >= sheet.columns().size()) {
        return place;
      }
    } while (stops(line, column) == 0);
    return at(line, column, index);
  }

  /** The item before ({@code step} -1) or after (1), line by line; empty at the ends. */
  Optional<Place> neighbour(Place place, int step) {
    List<Place> all = items();
    int from = all.indexOf(place);
    int to = from + step;
    return from >= 0 && to >= 0 && to < all.size() ? Optional.of(all.get(to)) : Optional.empty();
  }

  private List<Place> items() {
    List<Place> all = new ArrayList<>();
    for (Line line : sheet.lines()) {
      for (int column = 0; column < sheet.columns().size(); column++) {
        for (int i = 0; i < line.places(column); i++) {
          if (sheet.item(line, column, i).isPresent()) {
            all.add(new Place(line.id(), sheet.columns().get(column).report(), i));
          }
        }
      }
    }
    return all;
  }

  /** Places in a cell that the arrows stop at: a term's further uses are reached in the drawer. */
  private int stops(int line, int column) {
    return switch (sheet.lines().get(line)) {
      case Line.Items items -> items.places(column);
      case Line.Uses uses -> 1;
      case Line.Own own -> 1;
      case Line.Heading heading -> 0;
    };
  }

  Place at(int line, int column, int index) {
    int last = Math.max(0, stops(line, column) - 1);
    return new Place(
        sheet.lines().get(line).id(),
        sheet.columns().get(column).report(),
        Math.clamp(index, 0, last));
  }
}
