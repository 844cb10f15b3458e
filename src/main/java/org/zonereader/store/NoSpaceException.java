package org.zonereader.store;

import java.nio.file.Path;

/** The disk has too little space for what was asked; nothing has been done. */
public final class NoSpaceException extends Exception {
  private final Path place;
  private final long needed;
  private final long free;

  private NoSpaceException(Path place, long needed, long free) {
    super(place + ": " + needed + " > " + free);
    this.place = place;
    this.needed = needed;
    this.free = free;
  }

  /**
   * Refuses what would not fit.
   *
   * @param place what the user is told
   * @param needed bytes that have to be free
   * @param free bytes that are
   */
  static void demand(Path place, long needed, long free) throws NoSpaceException {
    if (free < needed) {
      throw new NoSpaceException(place, needed, free);
    }
  }

  /** A file or folder on the disk. */
  public Path place() {
    return place;
  }

  /** Bytes that have to be free. */
  public long needed() {
    return needed;
  }

  /** Bytes that are. */
  public long free() {
    return free;
  }
}
