package org.zonereader.desk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A folder that only the user may enter: who cannot enter cannot connect. */
final class PrivateFolder {
  private static final String NAME = "zonereader";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFolder() {}

  /**
   * Where such a folder can be, best first: the session's runtime folder, the program's data, the
   * system's temporary files.
   *
   * @param ours a folder beside the program's data
   */
  static List<Path> places(Map<String, String> environment, Path ours) {
    List<Path> places = new ArrayList<>();
    Path runtime = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", ""));
    if (runtime.isAbsolute()) {
      places.add(runtime.resolve(NAME));
    }
    places.add(ours.toAbsolutePath());
    places.add(Path.of(System.getProperty("java.io.tmpdir", "."), NAME + '-' + user()));
    return places;
  }

  /**
   * Makes it unless it is there.
   *
   * @throws IOException when it cannot be made or belongs to somebody else
   */
  static void make(Path folder) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix) {
      // On Windows the data folder and the temporary files lie in the user's profile.
      Files.createDirectories(folder);
      return;
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    try {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          || !Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(user())) {
        throw new FileSystemException(folder.toString(), null, "not a folder of the user's own");
      }
      Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }
  }

  private static String user() {
    return ProcessHandle.current().info().user().orElse(System.getProperty("user.name", ""));
  }
}
