package org.zonereader.store;

import java.nio.file.Path;

/** The files that belong to a library and lie beside it. */
public final class Beside {
  private Beside() {}

  /** The sums of the pages of a library that was closed whole. */
  static Path sums(Path library) {
    return of(library, ".sums");
  }

  /** The journal of imports. */
  public static Path journal(Path library) {
    return of(library, ".journal.jsonl");
  }

  /** What has been written and not yet brought into the file. */
  public static Path log(Path library) {
    return of(library, "-wal");
  }

  /** What the processes that have it open share. */
  static Path shared(Path library) {
    return of(library, "-shm");
  }

  /** What takes back a write that broke off, where there is no log. */
  static Path rollback(Path library) {
    return of(library, "-journal");
  }

  /** A file named after the library. */
  static Path of(Path library, String ending) {
    return library.resolveSibling(library.getFileName() + ending);
  }

  /** The name without what follows the last dot. */
  public static String stem(Path library) {
    String name = String.valueOf(library.toAbsolutePath().getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What follows the last dot of the name, with it; may be empty. */
  public static String ending(Path library) {
    return String.valueOf(library.toAbsolutePath().getFileName()).substring(stem(library).length());
  }
}
