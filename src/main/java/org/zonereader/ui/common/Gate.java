package org.zonereader.ui.common;

import java.util.ArrayList;
import java.util.List;

/** Holds back what a screen asks for until it is first shown. UI thread only. */
public final class Gate {
  private final List<Runnable> held = new ArrayList<>();
  private boolean open;

  /** Runs the step now or, while the gate is closed, when it is opened. */
  void pass(Runnable step) {
    if (open) {
      step.run();
    } else {
      held.add(step);
    }
  }

  /** Lets everything through from now on. */
  public void open() {
    open = true;
    List<Runnable> waiting = List.copyOf(held);
    held.clear();
    waiting.forEach(Runnable::run);
  }
}
