package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The complete copy that is put beside a library before it is migrated. */
final class SafetyCopy {
  private SafetyCopy() {}

  /**
   * Copies {@code name.zonereader} of version 1 to {@code name.v1.zonereader}; a copy that is
   * already there is kept and the new one numbered.
   */
  static Path make(Path file, int version) throws SQLException, IOException {
    Path target = free(file, version);
    WholeCopy.make(file, target, partial -> {});
    return target;
  }

  private static Path free(Path file, int version) {
    String stem = Beside.stem(file);
    String ending = Beside.ending(file);
    Path target = file.resolveSibling(stem + ".v" + version + ending);
    for (int n = 2; Files.exists(target); n++) {
      target = file.resolveSibling(stem + ".v" + version + "-" + n + ending);
    }
    return target;
  }
}
