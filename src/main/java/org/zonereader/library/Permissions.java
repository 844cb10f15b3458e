package org.zonereader.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Temporary files are made for their owner alone; an export is for others too. */
final class Permissions {
  private Permissions() {}

  /** Gives a file the permissions of the one it replaces, or the usual ones of a document. */
  static void usual(Path made, Path replaced) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(made, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> permissions =
          Files.exists(replaced)
              ? Files.getPosixFilePermissions(replaced)
              : PosixFilePermissions.fromString("rw-r--r--");
      view.setPermissions(permissions);
    }
  }
}
