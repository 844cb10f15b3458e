package org.zonereader.ui.settings;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Reread;
import org.zonereader.model.Reread.Difference;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/** What other tables or newer rules would change; then apply it, or leave it. */
final class ChangesPage extends VBox {
  private final SettingsViewModel model;
  private final Messages messages;

  ChangesPage(SettingsViewModel model, Messages messages) {
    super(12);
    this.model = model;
    this.messages = messages;
    setId("changes");
    model.reread().stateProperty().subscribe(this::show);
  }

  private void show(RereadState state) {
    switch (state) {
      case RereadState.Running(boolean writes, int done, int total, String file) -> {
        ProgressBar bar =
            new ProgressBar(
                total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
        bar.setPrefWidth(320);
        bar.getStyleClass().add("zr-progress");
        getChildren()
            .setAll(
                Parts.title(messages.get(writes ? "changes.applying" : "changes.looking"), ""),
                new HBox(
                    12,
                    bar,
                    new Label(messages.get("changes.progress", done, total, file)),
                    Parts.button("changes-cancel", messages.get("stop"), model.reread()::cancel)));
      }
      case RereadState.Preview(Reread changes, var tables) -> preview(changes);
      case RereadState.Idle idle -> {}
      case RereadState.Failed failed -> {}
      case RereadState.Done done -> {}
    }
  }

  private void preview(Reread changes) {
    Label summary = new Label(new ChangesText(messages).of(changes));
    summary.setId("changes-summary");
    ListView<Difference> list = new ListView<>();
    list.getItems().setAll(changes.differences());
    list.setFixedCellSize(28);
    list.setCellFactory(
        view ->
            new ListCell<>() {
              @Override
              protected void updateItem(@Nullable Difference one, boolean empty) {
                super.updateItem(one, empty);
                setText(one == null || empty ? null : words(one));
              }
            });
    VBox.setVgrow(list, Priority.ALWAYS);
    var apply = Parts.button("changes-apply", messages.get("changes.apply"), model.reread()::apply);
    apply.getStyleClass().add("zr-primary");
    getChildren()
        .setAll(
            Parts.title(messages.get("changes.title"), ""),
            summary,
            list,
            new HBox(
                8,
                Parts.space(),
                Parts.button("page-back", messages.get("changes.leave"), model::back),
                apply));
  }

  private String words(Difference one) {
    String none = messages.get("changes.nothing");
    return messages.get(
        "changes.line",
        one.zone(),
        DisplayText.widen(one.words()),
        Objects.requireNonNullElse(one.before(), none),
        Objects.requireNonNullElse(one.after(), none));
  }
}
