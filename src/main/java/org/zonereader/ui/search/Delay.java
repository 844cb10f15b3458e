package org.zonereader.ui.search;

/** Waits a moment before a step, so that a search begins once typing pauses. On the UI thread. */
public interface Delay {
  /** Takes the step after the wait; a step that still waited is dropped. */
  void restart(Runnable step);

  /** Drops the step that waits. */
  void stop();
}
