package org.zonereader.ui.reading;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Correction;
import org.zonereader.model.Span;
import org.zonereader.ui.common.edit.FieldsEditor;

/** One report on its page: head, text, points. Lives as long as that report is shown. */
final class ReportPane extends VBox implements EditActions {
  private static final double SIDES = 64;
  private static final double TOP = 32;

  /** The editor is no wider than the text at its usual size, px. */
  private static final double EDITOR = 608;

  private final ReadingPage page;
  private final CorrectionViewModel corrections;
  private final ReadingWords room;
  private final ReportText text;
  private final PointsColumn points;
  private final ReadingColumns columns;
  private @Nullable FieldsEditor editor;
  private @Nullable Node focusBefore;

  ReportPane(
      ReadingViewModel model,
      CorrectionViewModel corrections,
      ReadingPage page,
      ReadingWords room,
      Runnable copyAll) {
    this.page = page;
    this.corrections = corrections;
    this.room = room;
    EditMenus menus = new EditMenus(room, this);
    text = new ReportText(model, page, room, menus);
    points = new PointsColumn(model, page, room, copyAll);
    points.setEditing(menus, this, text::commandsAt);
    columns = new ReadingColumns(text, points);
    model.fontSize().sizeProperty().subscribe(size -> columns.setFontSize(size.doubleValue()));
    VBox.setMargin(columns, new Insets(24, 0, 0, 0));
    LongConsumer open = model::openVersion;
    ReadingHead head =
        new ReadingHead(page, VersionMenu.of(page, open, room.messages()), room.messages(), this);
    getChildren().addAll(head, columns);
    if (head.hasMarks()) {
      corrections.whenFound(page.stored(), head::showFound);
    }
    setScrollBar(0);
  }

  /**
   * Keeps the columns where they are when a scroll bar takes part of the margin.
   *
   * @param taken width of the scroll bar, px, 0 without
   */
  void setScrollBar(double taken) {
    setPadding(new Insets(TOP, SIDES - taken, TOP, SIDES));
  }

  void setStacked(boolean stacked) {
    columns.setStacked(stacked);
  }

  void light(Measure.@Nullable Ref active, Measure.@Nullable Ref pinned) {
    text.show(active);
    points.show(active, pinned);
  }

  /** Marks places that were found; of an older version of the report none are known. */
  void mark(@Nullable FoundPlaces found) {
    text.mark(found != null && found.report() == page.stored().id() ? found.marks() : List.of());
  }

  Bounds sceneBounds(Span span) {
    return text.sceneBounds(span);
  }

  /** Makes the selected words a point; false when there are none. */
  boolean addPoint() {
    EditCommands commands = text.commandsAt(-1);
    boolean possible = isPossible() && commands.hasSelection();
    correct(possible ? commands.addPoint() : List.of());
    return possible;
  }

  /** Puts the keyboard into the text, e.g. after the page was put in place of another. */
  void focusText() {
    text.focus();
  }

  @Override
  public boolean isPossible() {
    return page.newest() == null;
  }

  @Override
  public void editFields(Field field) {
    if (!isPossible()) {
      return;
    }
    FieldsEditor shown = editor;
    if (shown == null) {
      focusBefore = getScene() == null ? null : getScene().getFocusOwner();
      shown =
          new FieldsEditor(
              page.stored().report(),
              corrections.zoneNames(),
              room.messages().locale(),
              this::correct,
              this::closeEditor);
      shown.setMaxWidth(EDITOR);
      VBox.setMargin(shown, new Insets(16, 0, 0, 0));
      getChildren().add(1, shown);
      editor = shown;
    }
    shown.focus(field);
  }

  private void closeEditor() {
    getChildren().remove(editor);
    editor = null;
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }

  @Override
  public void correct(List<Correction> made) {
    corrections.correct(page.stored().id(), made);
  }

  @Override
  public void explain(Point point) {
    points.explain(point);
  }
}
