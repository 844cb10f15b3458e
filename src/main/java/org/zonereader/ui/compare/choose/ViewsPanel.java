package org.zonereader.ui.compare.choose;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.zonereader.model.SavedView;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tips;

/** Views kept under a name: the present one is saved, another opened, renamed or deleted. */
public final class ViewsPanel extends Panel {
  private final ViewsPanelModel model;
  private final Messages messages;
  private final NameRow name;
  private final Label nothing = Parts.note("zr-caption");

  /** A closed panel. */
  public ViewsPanel(ViewsPanelModel model) {
    super(360, model.desk().messages().get("view"));
    this.model = model;
    this.messages = model.desk().messages();
    Kept<SavedView, ?> kept = model.kept();
    name = new NameRow(kept, messages.get("view.name"), messages, model::save);
    Label note = Parts.note("zr-warning");
    note.textProperty().bind(kept.noteProperty());
    KeptRows<SavedView> rows =
        new KeptRows<>(
            kept,
            new KeptRows.Row<>(
                this::facts, this::words, this::use, view -> List.of(), name.field()),
            messages);
    Label title = Parts.label(messages.get("view"), "choose-section");
    getChildren().setAll(name, note, Parts.line(), title, rows, nothing);
    kept.items().addListener((ListChangeListener<SavedView>) change -> showNothing());
    showNothing();
  }

  @Override
  protected Node first() {
    return name.field();
  }

  @Override
  protected void refresh() {
    model.open();
    boolean can = model.canSave();
    name.field().setPromptText(messages.get(can ? "view.name" : "view.nothing"));
  }

  private void showNothing() {
    nothing.setText(model.kept().items().isEmpty() ? messages.get("view.none") : "");
  }

  private void use(SavedView view) {
    close();
    model.show(view);
  }

  private String summary(SavedView view) {
    return messages.get(
        "view.facts",
        ViewsPanelModel.zones(view),
        messages.get("view.mode." + view.view().grouping()));
  }

  private Node facts(SavedView view) {
    HBox facts = Parts.row(8, Parts.label(summary(view), "zr-caption"));
    if (view.missing() > 0) {
      Label missing = Parts.label(messages.get("view.missing", view.missing()), "choose-missing");
      Tips.set(missing, messages.get("view.missing-hint", view.missing()));
      facts.getChildren().add(missing);
    }
    facts.getChildren().forEach(node -> ((Label) node).setMinWidth(USE_PREF_SIZE));
    return facts;
  }

  private String words(SavedView view) {
    String open =
        messages.get("view.open", view.name()) + messages.get("list.comma") + summary(view);
    return view.missing() == 0
        ? open
        : open + messages.get("list.comma") + messages.get("view.missing-hint", view.missing());
  }
}
