package org.zonereader.ui.importing.review;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The file list: virtualised, so hundreds of files cost what the screen shows. */
final class ReviewList extends ListView<ReviewRow> {
  private final ReviewViewModel model;
  private boolean following;

  /**
   * A list.
   *
   * @param fixes what the links in the rows do
   */
  ReviewList(ReviewViewModel model, ReviewRoom room, Fixes fixes) {
    super(model.rows());
    this.model = model;
    setId("review-list");
    getStyleClass().add("review-list");
    setMinWidth(520);
    setPrefWidth(520);
    setMaxWidth(520);
    setAccessibleText(room.messages().get("list"));
    setCellFactory(list -> new ReviewCell(model, room, fixes));
    getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.selectedProperty().subscribe(place -> follow());
    model.rows().addListener((ListChangeListener<ReviewRow>) change -> follow());
  }

  /** The user clicked a row. */
  private void chosen(@Nullable ReviewRow row) {
    if (following || row == null) {
      return;
    }
    switch (row) {
      case ReviewRow.OfReport report -> model.select(report.place());
      case ReviewRow.OfProblem problem -> model.select(new Place(problem.id(), Place.WHOLE));
      case ReviewRow.OfFile file -> {
        if (file.file().size() == 0) {
          model.select(new Place(file.id(), Place.WHOLE));
        } else {
          follow();
        }
      }
    }
  }

  /** Marks the row of what is looked at. */
  private void follow() {
    int row = row(model.selectedProperty().get());
    if (following || row == getSelectionModel().getSelectedIndex()) {
      return;
    }
    following = true;
    if (row < 0) {
      getSelectionModel().clearSelection();
    } else {
      getSelectionModel().clearAndSelect(row);
      getFocusModel().focus(row);
      reveal(row);
    }
    following = false;
  }

  private void reveal(int row) {
    Node flow = lookup(".virtual-flow");
    if (flow instanceof VirtualFlow<?> rows
        && rows.getFirstVisibleCell() != null
        && rows.getLastVisibleCell() != null) {
      boolean above = row <= rows.getFirstVisibleCell().getIndex();
      boolean below = row >= rows.getLastVisibleCell().getIndex();
      if (above || below) {
        scrollTo(Math.max(0, row - (above ? 1 : visible(rows) / 2)));
      }
    } else if (row > 0) {
      scrollTo(Math.max(0, row - 1));
    }
  }

  private static int visible(VirtualFlow<?> rows) {
    return rows.getLastVisibleCell().getIndex() - rows.getFirstVisibleCell().getIndex();
  }

  private int row(@Nullable Place place) {
    if (place == null) {
      return -1;
    }
    for (int i = 0; i < getItems().size(); i++) {
      boolean found =
          switch (getItems().get(i)) {
            case ReviewRow.OfReport report -> report.place().equals(place);
            case ReviewRow.OfFile file -> !place.isReport() && file.id() == place.file();
            case ReviewRow.OfProblem problem -> false;
          };
      if (found) {
        return i;
      }
    }
    return -1;
  }
}
