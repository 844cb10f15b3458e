package org.zonereader.ui.compare.choose;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.zonereader.model.Theme;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Seal;

/** Themes with a tick each: those without one are not shown as rows. */
public final class ThemesPanel extends Panel {
  private final ThemesPanelModel model;
  private final Messages messages;
  private final Label count = Parts.label("", "zr-caption");
  private final Button all;
  private final TickList<Theme> list;

  /** A closed panel. */
  public ThemesPanel(ThemesPanelModel model, Desk desk) {
    super(248, desk.messages().get("themes"));
    this.model = model;
    this.messages = desk.messages();
    all = Parts.plain(messages.get("themes.all"), this::showAll);
    list =
        new TickList<>(
            FXCollections.observableArrayList(model.list()), new Rows(), messages.get("themes"));
    list.setPrefHeight(TickList.height(model.list().size(), 16) + 2);
    setVgrow(list, javafx.scene.layout.Priority.ALWAYS);
    getChildren().setAll(Parts.row(8, count, Parts.spring(), all), list);
    model.hidden().addListener((ListChangeListener<String>) change -> show());
    show();
  }

  @Override
  protected Node first() {
    return list;
  }

  @Override
  protected void refresh() {
    model.open();
  }

  private void showAll() {
    list.requestFocus(); // the button is about to be disabled
    model.showAll();
  }

  private void show() {
    int hidden = model.hidden().size();
    count.setText(
        hidden == 0
            ? messages.get("themes.none-hidden", model.list().size())
            : messages.get("themes.hidden", hidden));
    all.setDisable(hidden == 0);
    list.showTicks();
  }

  private final class Rows implements TickList.Lines<Theme> {
    @Override
    public Boolean isTicked(Theme theme) {
      return model.isShown(theme);
    }

    @Override
    public Node content(Theme theme) {
      return Parts.row(
          8,
          new Seal(model.themes(), theme.seal(), theme.name()),
          Parts.label(theme.name(), "choose-name"));
    }

    @Override
    public String words(Theme theme) {
      return messages.get(
          "zones.line."
              + (model.isShown(theme) ? ZonesPanelModel.Tick.ALL : ZonesPanelModel.Tick.NONE),
          theme.name());
    }

    @Override
    public void toggle(Theme theme) {
      model.toggle(theme);
    }
  }
}
