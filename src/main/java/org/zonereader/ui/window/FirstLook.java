package org.zonereader.ui.window;

import java.util.List;
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
  private final List<Observable> parts;
  private final Runnable show;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private boolean shown;

  private FirstLook(Session session, Runnable show) {
    this.session = session;
    this.show = show;
    parts =
        List.of(
            session.window().contentProperty(),
            session.zones().rows(),
            session.reading().stateProperty());
  }

  /**
   * Calls {@code show} once, now or in a moment.
   *
   * @param show must not lay anything out at once: the views may hear of their content after this
   */
  static void await(Session session, Runnable show) {
    FirstLook look = new FirstLook(session, show);
    look.parts.forEach(part -> part.addListener(look));
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
      parts.forEach(part -> part.removeListener(this));
      show.run();
    }
  }

  private boolean isWhole() {
    Content now = session.window().contentProperty().get();
    return now instanceof Content.Loaded
        ? !session.zones().rows().isEmpty() && isRead()
        : !(now instanceof Content.Loading);
  }

  private boolean isRead() {
    ReadingState now = session.reading().stateProperty().get();
    return now instanceof ReadingState.Loaded || now instanceof ReadingState.Failed;
  }
}
