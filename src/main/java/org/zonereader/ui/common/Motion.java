package org.zonereader.ui.common;

import java.util.function.BooleanSupplier;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * How long movements last (DESIGN §8); none when the user wants fewer.
 *
 * @param reduced whether to do without movement, asked each time
 */
public record Motion(BooleanSupplier reduced) {
  /** What the user chose (减少动画). */
  public enum Mode {
    SYSTEM,
    REDUCED,
    FULL
  }

  /** No movement at all. */
  public static final Motion NONE = new Motion(() -> true);

  /** As the system says. */
  public static Motion system() {
    return new Motion(() -> Platform.getPreferences().isReducedMotion());
  }

  /** As the user chose, asked each time. */
  public static Motion of(ObservableValue<Mode> mode) {
    return new Motion(
        () ->
            switch (mode.getValue()) {
              case SYSTEM -> system().reduced().getAsBoolean();
              case REDUCED -> true;
              case FULL -> false;
            });
  }

  /** Scrolling to a sentence. */
  public Duration scroll() {
    return of(160);
  }

  /** Lets a highlight that has just been put on come up within 80 ms. */
  public void fadeIn(Node highlight) {
    Duration duration = of(80);
    if (!duration.equals(Duration.ZERO)) {
      FadeTransition fade = new FadeTransition(duration, highlight);
      fade.setFromValue(0);
      fade.setToValue(1);
      fade.play();
    }
  }

  private Duration of(double millis) {
    return reduced.getAsBoolean() ? Duration.ZERO : Duration.millis(millis);
  }
}
