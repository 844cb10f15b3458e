package org.zonereader.ui.window;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.util.Duration;
import org.zonereader.ui.reading.ReadingState;
import org.zonereader.ui.window.WindowViewModel.Content;

/**
 * Lets a window appear when its first screen is whole: filled while it is seen, it would be styled
 * and laid out three times. UI thread only.
 */
final class FirstLook implements InvalidationListener {
  /** A library that has not answered by then is slow; the user sees that something comes. */
  private static final Duration PATIENCE = Duration.millis(400);

  private final Session session;
  private final Runnable show;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private boolean shown;

  private FirstLook(Session session, Runnable show) {
    this.session = session;
    this.show = show;
  }

  /**
   * Calls {@code show} once, now or in a moment.
   *
   * @param show must not lay anything out at once: the views may hear of their content after this
   */
  static void await(Session session, Runnable show) {
    FirstLook look = new FirstLook(session, show);
    session.window().contentProperty().addListener(look);
    session.zones().rows().addListener(look);
    session.reading().stateProperty().addListener(look);
    look.patience.setOnFinished(event -> look.appear());
    look.patience.play();
    look.invalidated(session.window().contentProperty());
  }

  @Override
  public void invalidated(Observable part) {
    if (isWhole()) {
      appear();
    }
  }

  private void appear() {
    if (!shown) {
      shown = true;
      patience.stop();
      session.window().contentProperty().removeListener(this);
      session.zones().rows().removeListener(this);
      session.reading().stateProperty().removeListener(this);
      show.run();
    }
  }

  private boolean isWhole() {
    return switch (session.window().contentProperty().get()) {
      case Content.Loading loading -> false;
      case Content.Empty empty -> true;
      case Content.Failed failed -> true;
      case Content.Loaded loaded -> !session.zones().rows().isEmpty() && isRead();
    };
  }

  private boolean isRead() {
    return switch (session.reading().stateProperty().get()) {
      case ReadingState.Empty empty -> false;
      case ReadingState.Loading loading -> false;
      case ReadingState.Failed failed -> true;
      case ReadingState.Loaded loaded -> true;
    };
  }
}
