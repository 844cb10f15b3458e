package org.zonereader.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system tells about the disk that a file or folder is on. */
interface Disk {
  /** Type of the file system, as the system names it, in whatever case. */
  String type(Path existing) throws IOException;

  /** Whether nobody can write to it, or at least not to this file or folder. */
  boolean isReadOnly(Path existing) throws IOException;

  /** Disks of this machine. */
  static Disk ofThisMachine() {
    return new Disk() {
      @Override
      public String type(Path existing) throws IOException {
        return Files.getFileStore(existing).type();
      }

      @Override
      public boolean isReadOnly(Path existing) throws IOException {
        FileStore store = Files.getFileStore(existing);
        return store.isReadOnly() || !Files.isWritable(existing);
      }
    };
  }
}
