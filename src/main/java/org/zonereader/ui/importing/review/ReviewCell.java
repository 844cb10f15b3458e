package org.zonereader.ui.importing.review;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One row of the file list: a file, a report, or why a file cannot be kept. */
final class ReviewCell extends ListCell<ReviewRow> {
  private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later-file");

  private final FileRow file;
  private final ReportRow report;
  private final ProblemRow problem;

  ReviewCell(ReviewViewModel model, ReviewRoom room, Fixes fixes) {
    file = new FileRow(model, room, fixes);
    report = new ReportRow(model, room, fixes);
    problem = new ProblemRow(room);
    getStyleClass().add("review-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ReviewRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean ofPlace = false;
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      switch (row) {
        case ReviewRow.OfFile ofFile -> {
          file.show(ofFile);
          setGraphic(file);
          setAccessibleText(file.words());
          ofPlace = ofFile.file().size() == 0;
        }
        case ReviewRow.OfReport ofReport -> {
          report.show(ofReport);
          setGraphic(report);
          setAccessibleText(report.words());
          ofPlace = true;
        }
        case ReviewRow.OfProblem ofProblem -> {
          problem.show(ofProblem);
          setGraphic(problem);
          setAccessibleText(problem.words());
        }
      }
    }
    pseudoClassStateChanged(PLACE, ofPlace);
    pseudoClassStateChanged(LATER, row instanceof ReviewRow.OfFile && getIndex() > 0);
  }
}
