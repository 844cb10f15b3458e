package org.zonereader.ui.common.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.Messages;

/**
 * A field for the name of a zone. While something is typed, the names it may mean stand in a list
 * under the field, which lies in the window itself: input methods do not work reliably in JavaFX
 * popups. ↑ ↓ choose, Enter takes, Esc folds the list away; both are passed on while the list is
 * folded. The list's last line keeps what was typed, so names that nobody proposed are accepted.
 */
public final class ZoneField extends VBox {
  private static final int MOST = 6;

  /** Height of a line of the list, px. */
  private static final double ROW = 28;

  private final ZoneNames zones;
  private final Messages messages;
  private final TextField field = new TextField();
  private final ListView<Proposal> list = new ListView<>();
  private boolean taking;

  /** A name in the list, or what was typed. */
  private record Proposal(String name, boolean asTyped) {}

  /** An empty field. */
  public ZoneField(ZoneNames zones, Locale locale) {
    this.zones = zones;
    messages = Messages.of(ZoneField.class, locale);
    getStyleClass().add("zone-field");
    getStylesheets().add(String.valueOf(ZoneField.class.getResource("edit.css")));
    field.setPromptText(messages.get("zone.prompt"));
    field.setAccessibleText(messages.get("zone"));
    field.setAccessibleHelp(messages.get("zone.prompt"));
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new Row());
    list.setAccessibleText(messages.get("zone.proposals"));
    fold();
    getChildren().setAll(field, list);
    field.textProperty().subscribe((before, typed) -> propose());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                fold();
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The name as typed or chosen; may have blanks around it. */
  public StringProperty textProperty() {
    return field.textProperty();
  }

  /** Shows a name without proposing others. */
  public void setName(String name) {
    taking = true;
    field.setText(name);
    taking = false;
    fold();
  }

  /** The field itself, e.g. to give it an id. */
  public TextField field() {
    return field;
  }

  /** Puts the cursor into the field, everything selected. */
  public void edit() {
    field.requestFocus();
    field.selectAll();
  }

  private void propose() {
    String typed = field.getText().strip();
    if (taking || !field.isFocused() || typed.isEmpty() || zones.names().contains(typed)) {
      fold();
      return;
    }
    List<Proposal> proposals = new ArrayList<>();
    zones.matching(typed, MOST).forEach(name -> proposals.add(new Proposal(name, false)));
    proposals.add(new Proposal(typed, true));
    list.getItems().setAll(proposals);
    list.getSelectionModel().selectFirst();
    double height = ROW * proposals.size() + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    list.setVisible(true);
    list.setManaged(true);
  }

  private void fold() {
    list.setVisible(false);
    list.setManaged(false);
  }

  private void pressed(KeyEvent event) {
    if (!list.isVisible()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> take(list.getSelectionModel().getSelectedItem());
      case ESCAPE -> fold();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take(@Nullable Proposal proposal) {
    if (proposal != null) {
      setName(proposal.name());
      field.positionCaret(proposal.name().length());
    }
  }

  private final class Row extends ListCell<Proposal> {
    Row() {
      // Pressed, not clicked: the press takes the focus from the field, which folds the list.
      setOnMousePressed(
          event -> {
            take(getItem());
            field.requestFocus();
            field.positionCaret(Objects.requireNonNullElse(field.getText(), "").length());
            event.consume();
          });
    }

    @Override
    protected void updateItem(@Nullable Proposal proposal, boolean empty) {
      super.updateItem(proposal, empty);
      setText(
          empty || proposal == null
              ? null
              : proposal.asTyped()
                  ? messages.get("zone.as-typed", proposal.name())
                  : proposal.name());
    }
  }
}
