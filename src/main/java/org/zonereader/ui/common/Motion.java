package org.zonereader.ui.common;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * How long movements last (DESIGN §8); none when the user wants fewer.
 *
 * @param reduced whether to do without movement, asked each time
 */
public record Motion(BooleanSupplier reduced) {
  /** As the system says. */
  public static Motion system() {
    return new Motion(() -> Platform.getPreferences().isReducedMotion());
  }

  /** Scrolling to a sentence. */
  public Duration scroll() {
    return of(160);
  }

  private Duration of(double millis) {
    return reduced.getAsBoolean() ? Duration.ZERO : Duration.millis(millis);
  }
}
