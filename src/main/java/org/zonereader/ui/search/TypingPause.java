package org.zonereader.ui.search;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The pause in typing after which a search begins (DESIGN §7). */
public final class TypingPause implements Delay {
  private static final Duration PAUSE = Duration.millis(150);

  /** Made when it is first needed: what only holds a view model needs no toolkit. */
  private @Nullable PauseTransition pause;

  @Override
  public void restart(Runnable step) {
    PauseTransition now = pause;
    if (now == null) {
      now = new PauseTransition(PAUSE);
      pause = now;
    }
    now.setOnFinished(event -> step.run());
    now.playFromStart();
  }

  @Override
  public void stop() {
    if (pause != null) {
      pause.stop();
    }
  }
}
