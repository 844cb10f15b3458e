package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * Watches a file that is read as one that nobody changes. Somebody who may write it can do so after
 * all; what connections remember of it is wrong then.
 */
final class Unchanging {
  private final Path file;
  private Stamp last;

  Unchanging(Path file) {
    this.file = file;
    this.last = stamp();
  }

  private record Stamp(long size, FileTime modified) {}

  /** Whether it has changed since this was asked last. */
  synchronized boolean hasChanged() {
    Stamp now = stamp();
    boolean changed = !now.equals(last);
    last = now;
    return changed;
  }

  private Stamp stamp() {
    try {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
    } catch (IOException e) {
      // The next query says it better.
      return new Stamp(-1, FileTime.fromMillis(0));
    }
  }
}
