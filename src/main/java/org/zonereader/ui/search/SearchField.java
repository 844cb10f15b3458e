package org.zonereader.ui.search;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/** The field in the top bar that searches as one types. */
public final class SearchField extends CustomTextField {
  private final SearchViewModel model;
  private final Runnable toResults;
  private final Runnable leave;

  /**
   * A field over a view model.
   *
   * @param toResults takes the keyboard to the results
   * @param leave leads away from the field when Esc finds nothing to clear
   */
  public SearchField(SearchViewModel model, Messages messages, Runnable toResults, Runnable leave) {
    this.model = model;
    this.toResults = toResults;
    this.leave = leave;
    setId("search-field");
    getStyleClass().add("search-field");
    getStylesheets().add(SearchView.sheet());
    setPromptText(messages.get("prompt"));
    setAccessibleText(messages.get("prompt"));
    Tips.set(this, messages.get("prompt.hint"));
    HBox icon = new HBox(Icons.of(Feather.SEARCH));
    icon.getStyleClass().add("search-field-icon");
    setLeft(icon);
    Button clear = new Button(null, Icons.of(Feather.X));
    clear.setId("search-clear");
    clear.getStyleClass().addAll("zr-plain", "search-field-clear");
    clear.setFocusTraversable(false);
    clear.setAccessibleText(messages.get("prompt.clear"));
    Tips.set(clear, messages.get("prompt.clear"));
    clear.setOnAction(
        event -> {
          model.clear();
          requestFocus();
        });
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    StackPane end = new StackPane(clear);
    end.getStyleClass().add("search-field-end");
    setRight(end);
    textProperty().bindBidirectional(model.typedProperty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Puts the cursor into the field; results that were there are shown again. */
  public void edit() {
    requestFocus();
    selectAll();
    if (!getText().isBlank()) {
      model.searchNow();
    }
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean typed = !getText().isBlank();
    if (key == KeyCode.ESCAPE) {
      if (getText().isEmpty()) {
        leave.run();
      } else {
        model.clear();
      }
      event.consume();
    } else if (typed && (key == KeyCode.ENTER || key == KeyCode.DOWN)) {
      model.searchNow();
      toResults.run();
      event.consume();
    }
  }
}
