package org.zonereader.ui.window;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Offer;

/** What the status bar tells and offers: for a while what has just happened, else what stands. */
final class Notices {
  /** Offers and notices stay this long (DESIGN §7). */
  private static final Duration NOTICE = Duration.seconds(10);

  private final Session session;
  private final StatusBar status;
  private final Messages messages;
  private final Runnable leaveSample;
  private final PauseTransition notice = new PauseTransition(NOTICE);

  Notices(Session session, StatusBar status, Messages messages, Runnable leaveSample) {
    this.session = session;
    this.status = status;
    this.messages = messages;
    this.leaveSample = leaveSample;
    notice.setOnFinished(event -> showStanding());
    session.importing().waitingProperty().subscribe(count -> keep());
    session.trail().backProperty().subscribe(way -> showStanding());
  }

  void tell(String words) {
    status.tell(words);
    notice.playFromStart();
  }

  void offer(String words, String link, Runnable step) {
    offer(words, List.of(new Offer(link, step)));
  }

  /** Offers steps for a while; taking one ends the offer, so that what it says itself stays. */
  void offer(String words, List<Offer> steps) {
    status.offer(words, steps.stream().map(this::ending).toList());
    notice.playFromStart();
  }

  private Offer ending(Offer offer) {
    return new Offer(
        offer.words(),
        () -> {
          showStanding();
          offer.step().run();
        });
  }

  private boolean isReviewing() {
    return session.importing().reviewProperty().get() != null;
  }

  /** A notice stays its time, unless the way back to an open review is to be shown. */
  void keep() {
    if (notice.getStatus() != Animation.Status.RUNNING || isReviewing()) {
      showStanding();
    }
  }

  /** What the status bar offers while nothing newer is to be told. */
  void showStanding() {
    notice.stop();
    @Nullable Screen back = session.trail().backProperty().get();
    int waiting = session.importing().waitingProperty().get();
    boolean onReview = session.window().screenProperty().get() == Screen.REVIEW;
    if (isReviewing() && !onReview) {
      stand(messages.get("review.open"), messages.get("review.return"), session::returnToReview);
    } else if (back != null) {
      stand(
          messages.get("back.words." + back),
          messages.get("back.to." + back),
          session.trail()::goBack);
    } else if (waiting > 0 && !onReview) {
      stand(
          messages.get("waiting", waiting),
          messages.get("waiting.review"),
          session.importing()::reviewWaiting);
    } else if (session.isSample()) {
      stand(messages.get("status.sample"), messages.get("status.sample.leave"), leaveSample);
    } else {
      status.clearOffer();
    }
  }

  private void stand(String words, String link, Runnable step) {
    status.offer(words, List.of(new Offer(link, step)));
  }
}
