package org.zonereader.ui.compare.choose;

import javafx.scene.Node;
import org.zonereader.ui.common.DropPanel;

/** A panel that opens under a control of the comparison's toolbar. */
public abstract class Panel extends DropPanel {
  /**
   * A closed panel.
   *
   * @param width px
   * @param words what a screen reader calls it
   */
  Panel(double width, String words) {
    super(width, words);
    getStyleClass().add("choose-panel");
    getStylesheets().add(String.valueOf(Panel.class.getResource("choose.css")));
  }

  @Override
  protected abstract Node first();

  @Override
  protected abstract void refresh();
}
