package org.zonereader.ui.importing.review;

/** What the review screen asks of the window around it. */
public interface ReviewActions {
  /** Keeps what is ticked and closes the screen. */
  void keep();

  /** Closes the screen and keeps nothing. */
  void abandon();

  /** An unexpected fault while a file was read again. */
  void fault(Exception reason);
}
