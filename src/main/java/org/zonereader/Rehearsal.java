package org.zonereader;

import org.zonereader.ui.window.Walk;

/**
 * A start of the program by itself, for the cache of classes in the packages and for measuring.
 * Says what {@link Walk} says.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Starts and ends.
   *
   * @param args {@code stage} for an empty window to compare with; {@code reader FILE} for the
   *     program over a library; {@code walk} after that goes through the panes
   */
  public static void main(String[] args) {
    if (args[0].equals("stage")) {
      Walk.emptyWindow();
    } else {
      Main.main(new String[] {"--library", args[1]});
    }
    Walk.begin(args[args.length - 1].equals("walk"));
  }
}
