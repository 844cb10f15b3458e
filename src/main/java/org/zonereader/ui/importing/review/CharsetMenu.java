package org.zonereader.ui.importing.review;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Library;
import org.zonereader.text.Messages;

/** The encodings a file can be read in, the one it was read in marked. */
final class CharsetMenu {
  private CharsetMenu() {}

  static ContextMenu of(ReviewViewModel model, ReviewFile file, Messages messages) {
    ContextMenu menu = new ContextMenu();
    menu.setId("review-charsets");
    String chosen = file.candidate().charset();
    menu.getItems().add(item(model, file, null, chosen == null, messages.get("charset.auto")));
    menu.getItems().add(new SeparatorMenuItem());
    for (String name : Library.encodings()) {
      boolean now = chosen != null && chosen.equalsIgnoreCase(name);
      menu.getItems().add(item(model, file, name, now, name));
    }
    return menu;
  }

  private static RadioMenuItem item(
      ReviewViewModel model, ReviewFile file, @Nullable String name, boolean now, String words) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setSelected(now);
    item.setOnAction(event -> model.setCharset(file.id(), name));
    return item;
  }
}
