package org.zonereader.ui.common;

import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.zonereader.model.Theme;

/**
 * Coverage barcode: one fixed position per theme; 1, 2, 3 or more placements are 5, 7.5 and 10 px
 * high, none a line of 1 px (DESIGN §5).
 */
public final class Barcode extends Pane {
  private static final double HEIGHT = 10;
  private static final double[] HEIGHTS = {1, 5, 7.5, 10};

  private final Themes themes;
  private final double tick;
  private final double gap;
  private final double scale;

  /** The size in lists: ticks of 4 px, gaps of 2 px, 10 px high. */
  public Barcode(Themes themes) {
    this(themes, 4, 2, 1);
  }

  /**
   * A barcode of another size.
   *
   * @param tick width of a tick, px
   * @param gap space between ticks, px
   * @param scale height as a multiple of 10 px
   */
  public Barcode(Themes themes, double tick, double gap, double scale) {
    this.themes = themes;
    this.tick = tick;
    this.gap = gap;
    this.scale = scale;
    double width = themes.size() * (tick + gap) - gap;
    setMinSize(width, HEIGHT * scale);
    setPrefSize(width, HEIGHT * scale);
    setMaxSize(width, HEIGHT * scale);
    getStyleClass().setAll("zr-barcode");
    for (int i = 0; i < themes.size(); i++) {
      Region region = new Region();
      region.setManaged(false);
      getChildren().add(region);
    }
    setFocusTraversable(false);
  }

  /**
   * Shows a coverage.
   *
   * @param coverage placements by seal
   * @param words what a screen reader says
   */
  public void show(Map<String, Integer> coverage, String words) {
    for (int i = 0; i < themes.size(); i++) {
      Theme theme = themes.list().get(i);
      int count = coverage.getOrDefault(theme.seal(), 0);
      double height = count == 0 ? 1 : HEIGHTS[Math.min(count, 3)] * scale;
      Region region = (Region) getChildren().get(i);
      region.setStyle(
          "-fx-background-color: "
              + (count == 0 ? "-color-border-default" : themes.edge(theme.seal())));
      region.resizeRelocate(i * (tick + gap), HEIGHT * scale - height, tick, height);
    }
    setAccessibleText(words);
  }
}
