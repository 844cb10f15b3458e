package org.zonereader.ui.common.edit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/**
 * Zone, date, headline and byline of one report, to be corrected in place. Enter or 保存 saves, Esc
 * or 取消 cancels. It closes nothing by itself: its owner takes it away.
 */
public final class FieldsEditor extends VBox {
  private final Report report;
  private final Messages messages;
  private final Consumer<List<Correction>> onSave;
  private final Runnable onCancel;
  private final ZoneField zone;
  private final CheckBox confirmed = new CheckBox();
  private final DateField date;
  private final TextField headline = new TextField();
  private final TextField byline = new TextField();
  private final Label noZone = new Label();

  /**
   * An editor filled with the report's fields.
   *
   * @param onSave called with what changed, at least one correction
   * @param onCancel called when nothing is to change
   */
  public FieldsEditor(
      Report report,
      ZoneNames zones,
      Locale locale,
      Consumer<List<Correction>> onSave,
      Runnable onCancel) {
    this.report = report;
    this.messages = Messages.of(FieldsEditor.class, locale);
    this.onSave = onSave;
    this.onCancel = onCancel;
    zone = new ZoneField(zones, locale);
    date = new DateField(locale);
    setId("fields-editor");
    getStyleClass().add("fields-editor");
    getStylesheets().add(String.valueOf(FieldsEditor.class.getResource("edit.css")));
    fill();
    getChildren().setAll(grid(), buttons());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Puts the cursor into one of the fields; call when the editor is shown. */
  public void focus(Field field) {
    switch (field) {
      case ZONE -> zone.edit();
      case DATE -> date.edit();
      case HEADLINE -> select(headline);
      case BYLINE -> select(byline);
    }
  }

  private static void select(TextField field) {
    field.requestFocus();
    field.selectAll();
  }

  private void fill() {
    FieldValues values = FieldValues.of(report);
    zone.setName(values.zone());
    zone.field().setId("edit-zone");
    date.textProperty().set(values.date());
    date.field().setId("edit-date");
    headline.setText(values.headline());
    headline.setId("edit-headline");
    headline.setAccessibleText(messages.get("headline"));
    byline.setText(values.byline());
    byline.setId("edit-byline");
    byline.setAccessibleText(messages.get("byline"));
  }

  private GridPane grid() {
    GridPane grid = new GridPane(16, 8);
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(labels, fields);
    row(grid, 0, "zone", new VBox(4, zone, zoneNotes()));
    row(grid, 1, "date", date);
    row(grid, 2, "headline", headline);
    row(grid, 3, "byline", byline);
    return grid;
  }

  private void row(GridPane grid, int row, String key, Node field) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("zr-muted");
    label.setMinHeight(32);
    GridPane.setValignment(label, VPos.TOP);
    grid.add(label, 0, row);
    grid.add(field, 1, row);
  }

  /** What the page says, and the way to say that a doubtful name is right. */
  private VBox zoneNotes() {
    String written = DisplayText.widen(report.zone().asWritten());
    Label says =
        new Label(
            written.isEmpty() ? messages.get("zone.none") : messages.get("zone.written", written));
    says.getStyleClass().add("zr-caption");
    says.setWrapText(true);
    noZone.setText(messages.get("zone.wrong"));
    noZone.getStyleClass().add("edit-fault");
    noZone.managedProperty().bind(noZone.visibleProperty());
    confirmed.setId("edit-confirm-zone");
    confirmed.setText(messages.get("zone.confirm"));
    confirmed.setSelected(report.zone().confirmed());
    boolean doubtful = !report.zone().confirmed() && !report.zone().name().isEmpty();
    confirmed.managedProperty().bind(confirmed.visibleProperty());
    zone.textProperty()
        .subscribe(
            name -> {
              confirmed.setVisible(doubtful && name.strip().equals(report.zone().name()));
              noZone.setVisible(!values().hasZone(report));
            });
    return new VBox(4, noZone, says, confirmed);
  }

  private HBox buttons() {
    Button save = new Button(messages.get("save"));
    save.setId("edit-save");
    save.setOnAction(event -> save());
    Button cancel = new Button(messages.get("cancel"));
    cancel.setId("edit-cancel");
    cancel.getStyleClass().add("zr-plain");
    cancel.setOnAction(event -> onCancel.run());
    Label keys = new Label(messages.get("keys"));
    keys.getStyleClass().add("zr-caption");
    HBox line = new HBox(8, save, cancel, keys);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox.setMargin(line, new Insets(4, 0, 0, 0));
    return line;
  }

  private FieldValues values() {
    return new FieldValues(
        zone.textProperty().getValueSafe(),
        confirmed.isSelected(),
        date.textProperty().getValueSafe(),
        headline.textProperty().getValueSafe(),
        byline.textProperty().getValueSafe());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      onCancel.run();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      event.consume();
      save();
    }
  }

  private void save() {
    FieldValues values = values();
    if (!values.hasZone(report)) {
      zone.edit();
    } else if (!values.hasDay()) {
      date.edit();
    } else {
      List<Correction> corrections = values.corrections(report);
      if (corrections.isEmpty()) {
        onCancel.run();
      } else {
        onSave.accept(corrections);
      }
    }
  }
}
