package org.zonereader.ui.compare.grid;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A window of the grid: cuts off what its content, which the grid places, has beyond it. */
final class GridLayer extends Region {
  private final Content content = new Content();

  GridLayer(String style) {
    getStyleClass().setAll(style);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().setAll(content);
  }

  Pane content() {
    return content;
  }

  @Override
  protected void layoutChildren() {
    // The grid sizes and places everything itself.
  }

  private static final class Content extends Pane {
    @Override
    protected void layoutChildren() {
      // As above.
    }
  }
}
