package org.zonereader.store;

import java.nio.file.Path;
import java.util.Map;

/**
 * A disk of which the system tells what a test wants.
 *
 * @param kind type of its file system
 * @param locked true when nobody can write to it
 */
public record MadeUpDisk(String kind, boolean locked) implements Disk {
  /** A disk that can be written. */
  public static MadeUpDisk ofType(String kind) {
    return new MadeUpDisk(kind, false);
  }

  /** The same for reading only. */
  public MadeUpDisk readOnly() {
    return new MadeUpDisk(kind, true);
  }

  /** The places of a machine that has only such disks. */
  public FilePlaces places() {
    return new FilePlaces(this, Map.of());
  }

  @Override
  public String type(Path existing) {
    return kind;
  }

  @Override
  public boolean isReadOnly(Path existing) {
    return locked;
  }
}
