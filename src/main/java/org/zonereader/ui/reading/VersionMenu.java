package org.zonereader.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.Messages;

/** 版本: the older editions of a report to choose from, and the way back from one of them. */
final class VersionMenu {
  private VersionMenu() {}

  /**
   * The node for a page.
   *
   * @param open opens a version by its report id
   * @return null when the report has one version only
   */
  static @Nullable Node of(ReadingPage page, LongConsumer open, Messages messages) {
    Long newest = page.newest();
    if (newest != null) {
      return back(newest, open, messages);
    }
    List<Long> older = page.stored().older();
    return older.isEmpty() ? null : menu(older, open, messages);
  }

  private static MenuButton menu(List<Long> older, LongConsumer open, Messages messages) {
    int versions = older.size() + 1;
    MenuButton button = new MenuButton(messages.get("version", versions));
    button.setId("versions");
    button.getStyleClass().add("head-versions");
    button.setAccessibleText(messages.get("version.hint", versions));
    List<MenuItem> items = new ArrayList<>();
    MenuItem now = new MenuItem(messages.get("version.now", versions));
    now.setDisable(true);
    items.add(now);
    for (int i = 0; i < older.size(); i++) {
      long id = older.get(i);
      MenuItem item = new MenuItem(messages.get("version.older", versions - 1 - i));
      item.setId("version-" + (versions - 1 - i));
      item.setOnAction(event -> open.accept(id));
      items.add(item);
    }
    button.getItems().setAll(items);
    return button;
  }

  private static HBox back(long newest, LongConsumer open, Messages messages) {
    Label mark = new Label(messages.get("version.old"));
    mark.setId("old-version");
    mark.getStyleClass().add("zr-warning");
    Button back = new Button(messages.get("version.back"));
    back.setId("newest-version");
    back.getStyleClass().addAll("zr-plain", "zr-accent", "head-link");
    back.setOnAction(event -> open.accept(newest));
    HBox line = new HBox(8, mark, back);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
