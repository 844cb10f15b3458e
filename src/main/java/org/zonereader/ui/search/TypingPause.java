package org.zonereader.ui.search;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** The pause in typing after which a search begins (DESIGN §7). */
public final class TypingPause implements Delay {
  private static final Duration PAUSE = Duration.millis(150);

  private final PauseTransition pause = new PauseTransition(PAUSE);

  @Override
  public void restart(Runnable step) {
    pause.setOnFinished(event -> step.run());
    pause.playFromStart();
  }

  @Override
  public void stop() {
    pause.stop();
  }
}
