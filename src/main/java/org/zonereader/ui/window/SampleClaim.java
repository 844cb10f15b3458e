package org.zonereader.ui.window;

import java.nio.file.Path;
import org.zonereader.desk.Claim;
import org.zonereader.desk.OneWindow;
import org.zonereader.desk.OneWindow.Start;

/** The sample's library, which this window may show in place of the user's. */
final class SampleClaim {
  private final OneWindow others;
  private final Path sample;
  private Claim claim = Claim.unseen();
  private Runnable asked = () -> {};
  private boolean held;

  SampleClaim(OneWindow others, Path sample) {
    this.others = others;
    this.sample = sample;
  }

  /** See {@link Claim#whenAsked}. */
  synchronized void whenAsked(Runnable step) {
    asked = step;
  }

  /**
   * Takes it unless it is held.
   *
   * @return false when another window shows the sample; that one comes forward
   */
  synchronized boolean take() {
    if (!held && others.claim(sample) instanceof Start.Mine mine) {
      claim = mine.claim();
      claim.whenAsked(asked);
      held = true;
    }
    return held;
  }

  synchronized void release() {
    claim.close();
    held = false;
  }
}
