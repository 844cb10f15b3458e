package org.zonereader.ui.compare.choose;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.text.Messages;

/** Days and series: with one press, typed, or picked in a calendar. */
public final class PeriodPanel extends Panel {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final PeriodPanelModel model;
  private final Messages messages;
  private final FlowPane chips = new FlowPane(8, 8);
  private final CustomTextField from;
  private final CustomTextField to;
  private final Calendar calendar = new Calendar();
  private final SeriesChoice series;
  private final Button clear;
  private @Nullable CustomTextField picking;
  private boolean showing;

  /** A closed panel. */
  public PeriodPanel(PeriodPanelModel model) {
    super(400, model.desk().messages().get("period"));
    this.model = model;
    this.messages = model.desk().messages();
    from = field("period.from", "period.calendar.from");
    to = field("period.to", "period.calendar.to");
    series = new SeriesChoice(model, messages);
    clear = Parts.plain(messages.get("period.clear"), this::clear);
    Label note = Parts.note("choose-fault");
    note.textProperty().bind(model.noteProperty());
    Label undated = Parts.note("zr-caption");
    undated.setText(messages.get("period.undated"));
    calendar.setVisible(false);
    calendar.managedProperty().bind(calendar.visibleProperty());
    calendar.valueProperty().subscribe((before, day) -> picked(day));
    calendar.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInCalendar);
    getChildren()
        .setAll(
            Parts.row(
                8, Parts.label(messages.get("period"), "choose-section"), Parts.spring(), clear),
            chips,
            Parts.row(
                8,
                Parts.label(messages.get("period.from"), "zr-muted"),
                from,
                Parts.label(messages.get("period.to"), "zr-muted"),
                to),
            note,
            calendar,
            undated,
            series);
    model.quick().addListener((ListChangeListener<PeriodPanelModel.Quick>) change -> showQuick());
    model.filterProperty().subscribe(this::show);
    model.noteProperty().subscribe(text -> markWrong(!text.isEmpty()));
  }

  @Override
  protected Node first() {
    return from;
  }

  @Override
  protected void refresh() {
    calendar.setVisible(false);
    model.open();
    show(model.filterProperty().get());
  }

  private CustomTextField field(String key, String picking) {
    CustomTextField field = new CustomTextField();
    field.setPromptText(messages.get("period.prompt"));
    field.setAccessibleText(messages.get(key));
    field.setAccessibleHelp(messages.get("period.help"));
    field.setMinWidth(0);
    field.setPrefWidth(150);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button button = Parts.icon(Feather.CALENDAR, messages.get(picking), () -> pick(field));
    button.getStyleClass().add("choose-clear");
    field.setRight(button);
    field.setOnAction(event -> typed());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && isVisible()) {
                typed();
              }
            });
    return field;
  }

  private void typed() {
    ComparisonFilter at = model.filterProperty().get();
    boolean changed =
        !from.getText().equals(text(at.from())) || !to.getText().equals(text(at.to()));
    if (!showing && (changed || !model.noteProperty().get().isEmpty())) {
      boolean applied = model.type(from.getText(), to.getText());
      if (applied) {
        show(model.filterProperty().get());
      }
    }
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private void pick(CustomTextField field) {
    boolean open = !(calendar.isVisible() && field.equals(picking));
    picking = null;
    if (open) {
      ComparisonFilter at = model.filterProperty().get();
      LocalDate day = field.equals(from) ? at.from() : at.to();
      LocalDate last =
          model.dataProperty().get().days().stream()
              .max(java.util.Comparator.naturalOrder())
              .orElse(null);
      calendar.setValue(day == null ? last : day);
      picking = field;
    }
    calendar.setVisible(open);
    field.requestFocus();
    if (open) {
      calendar.requestFocus();
    }
  }

  private void picked(@Nullable LocalDate day) {
    CustomTextField field = picking;
    if (field != null && day != null) {
      picking = null;
      field.setText(day.toString());
      field.requestFocus();
      calendar.setVisible(false);
      typed();
    }
  }

  private void pressedInCalendar(KeyEvent event) {
    CustomTextField field = picking;
    if (event.getCode() == KeyCode.ESCAPE && field != null) {
      pick(field);
      event.consume();
    }
  }

  private void clear() {
    from.requestFocus(); // the button is about to be disabled
    model.clear();
  }

  private void showQuick() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (owner != null && chips.equals(owner.getParent())) {
      from.requestFocus();
    }
    List<ToggleButton> all = new ArrayList<>();
    for (PeriodPanelModel.Quick days : model.quick()) {
      ToggleButton chip = new ToggleButton(days.label());
      chip.getStyleClass().setAll("toggle-button", "zr-toggle", "zr-chip", "choose-chip");
      chip.setUserData(days);
      chip.setOnAction(
          event -> {
            model.choose(days);
            show(model.filterProperty().get());
          });
      all.add(chip);
    }
    chips.getChildren().setAll(all);
    show(model.filterProperty().get());
  }

  private void show(ComparisonFilter filter) {
    showing = true;
    from.setText(text(filter.from()));
    to.setText(text(filter.to()));
    for (Node chip : chips.getChildren()) {
      ((ToggleButton) chip)
          .setSelected(
              model.isChosen((PeriodPanelModel.Quick) Objects.requireNonNull(chip.getUserData())));
    }
    clear.setDisable(filter.equals(ComparisonFilter.ALL));
    series.show();
    showing = false;
  }

  private void markWrong(boolean wrong) {
    from.pseudoClassStateChanged(WRONG, wrong);
    to.pseudoClassStateChanged(WRONG, wrong);
  }
}
