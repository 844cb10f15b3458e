package org.zonereader.library;

/** Whoever has a library open for long, and wants to be told about it; called on any thread. */
public interface Watching {
  /**
   * A page of the file is damaged; told once.
   *
   * @param how in technical words
   */
  void damaged(String how);

  /** The daily backup could not be made. */
  void notBackedUp(LibraryException why);

  /** How many backups are to be kept; 0 for no daily backup. */
  int kept();
}
