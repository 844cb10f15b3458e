package org.zonereader.ui.window;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.ExportFormat;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/** 导出: the formats something can be written in, and 打印. */
final class ExportButton extends MenuButton {
  /**
   * A button.
   *
   * @param export writes in a format
   * @param print hands a page to the system's reader, to be printed
   */
  ExportButton(Messages messages, Consumer<ExportFormat> export, Runnable print) {
    super(messages.get("export"), Icons.of(Feather.UPLOAD));
    setId("export");
    Tips.set(this, messages.get("export.hint"));
    for (ExportFormat format : ExportFormat.values()) {
      MenuItem item = new MenuItem(messages.get("export.as." + format.name()));
      item.setId("export-" + format.ending());
      item.setOnAction(event -> export.accept(format));
      getItems().add(item);
    }
    MenuItem printed = new MenuItem(messages.get("print"));
    printed.setId("export-print");
    printed.setOnAction(event -> print.run());
    getItems().addAll(new SeparatorMenuItem(), printed);
  }
}
