package org.zonereader.ui.compare;

import org.zonereader.ui.compare.grid.GridNode;

/** A cell: what one report says in one row. */
abstract class GridCell extends GridNode {
  private Place first = new Place((String) null, -1, 0);

  GridCell() {
    getStyleClass().setAll("compare-cell");
  }

  /** Tells where the cell stands now. */
  void standAt(Place place) {
    first = place;
  }

  Place place(int index) {
    return new Place(first.row(), first.report(), index);
  }

  boolean holds(Place place) {
    return place.report() == first.report()
        && place.row().equals(first.row())
        && place.index() < Math.max(1, stops().size());
  }
}
