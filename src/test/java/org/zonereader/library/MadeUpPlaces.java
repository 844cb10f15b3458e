package org.zonereader.library;

import java.nio.file.Path;
import org.zonereader.store.MadeUpDisk;

/** Libraries that lie, as far as the program can tell, in other places than they do. */
public final class MadeUpPlaces {
  private MadeUpPlaces() {}

  /** Opens a library on a file system of this type. */
  public static Library open(Path file, String type) throws LibraryException {
    return Library.open(file, MadeUpDisk.ofType(type).places());
  }

  /** Opens a library that can only be read. */
  public static Library openReadOnly(Path file) throws LibraryException {
    return Library.open(file, MadeUpDisk.ofType("ext4").readOnly().places());
  }
}
