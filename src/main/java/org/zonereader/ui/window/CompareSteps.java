package org.zonereader.ui.window;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.zonereader.ui.compare.CompareActions;

/**
 * What the comparison asks of the window.
 *
 * @param tell shows a sentence
 * @param offer shows a sentence with the way to take its step back
 */
record CompareSteps(Session session, Consumer<String> tell, BiConsumer<String, Runnable> offer)
    implements CompareActions {
  @Override
  public void openFullText(long report, int priority, int measure) {
    session.openFromComparison(report, priority, measure);
  }

  @Override
  public void announce(String sentence) {
    tell.accept(sentence);
  }

  @Override
  public void offerUndo(String sentence, Runnable undo) {
    offer.accept(sentence, undo);
  }
}
