package org.zonereader.ui.common;

import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * Coverage barcode: one fixed position per theme; 1, 2, 3 or more placements are 5, 7.5 and 10 px
 * high, none a line of 1 px (DESIGN §5).
 */
public final class Barcode extends Pane {
  private static final double HEIGHT = 10;
  private static final double[] HEIGHTS = {5, 7.5, 10};

  private final Path absent = new Path();
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
    absent.getStyleClass().setAll("zr-barcode-absent");
    absent.setManaged(false);
    getChildren().add(absent);
    setFocusTraversable(false);
  }

  /**
   * Shows a coverage.
   *
   * @param coverage placements by seal
   * @param words what a screen reader says
   */
  public void show(Map<String, Integer> coverage, String words) {
    absent.getElements().clear();
    int used = 0;
    for (int i = 0; i < themes.size(); i++) {
      String seal = themes.list().get(i).seal();
      int count = coverage.getOrDefault(seal, 0);
      double x = i * (tick + gap);
      if (count == 0) {
        absent.getElements().addAll(new MoveTo(x, HEIGHT * scale - 0.5), new HLineTo(x + tick));
      } else {
        double height = HEIGHTS[Math.min(count, HEIGHTS.length) - 1] * scale;
        Region region = tick(used++);
        region.getStyleClass().setAll("zr-barcode-tick", themes.styleClass(seal));
        region.resizeRelocate(x, HEIGHT * scale - height, tick, height);
      }
    }
    getChildren().remove(1 + used, getChildren().size());
    setAccessibleText(words);
  }

  /** The ticks follow the line of those that are absent. */
  private Region tick(int number) {
    int place = 1 + number;
    if (place == getChildren().size()) {
      Region made = new Region();
      made.setManaged(false);
      getChildren().add(made);
    }
    return (Region) getChildren().get(place);
  }
}
