package org.zonereader.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One library, one window. A file lock decides who shows a library: the system gives it to one
 * process, and takes it back however that process ends. The holder hangs a {@link Bell} beside it;
 * a later start rings there, and the window comes forward.
 */
public final class OneWindow {
  private static final Logger LOG = Logger.getLogger(OneWindow.class.getName());

  /** So long a window may take to answer, or to hang up its bell. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration PAUSE = Duration.ofMillis(20);

  /** Systems take 104 to 108 bytes of a socket's path, one of them for the end. */
  private static final int LONGEST_PATH = 100;

  /** Bytes of a library's hash in the name of its socket. */
  private static final int HASH = 8;

  private final List<Path> folders;

  /** What a start found. */
  public sealed interface Start {
    /** No window shows the library: this process does from now on. */
    record Mine(Claim claim) implements Start {}

    /** A window shows it, and has been told to come forward. */
    record Theirs() implements Start {}

    /** A process holds the library and does not answer. */
    record Silent() implements Start {}
  }

  /**
   * Agrees with the other processes of this user.
   *
   * @param ours a folder beside the program's data, used where the session has none for sockets
   */
  public OneWindow(Map<String, String> environment, Path ours) {
    this(PrivateFolder.places(environment, ours));
  }

  OneWindow(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * Asks for a library; takes a few milliseconds, or seconds when a window does not answer. A
   * process may ask for what it holds already only after it has let go.
   *
   * @param library its file, which need not exist yet
   */
  public Start claim(Path library) {
    String name = name(library);
    for (Path folder : folders) {
      try {
        return claim(folder, name);
      } catch (IOException | UnsupportedOperationException e) {
        LOG.log(Level.INFO, "no socket in " + folder, e);
      }
    }
    LOG.log(Level.WARNING, "several windows may show {0}: there is no place for a socket", library);
    return new Start.Mine(Claim.unseen());
  }

  private static Start claim(Path folder, String name) throws IOException {
    Path socket = folder.resolve(name + ".sock");
    if (socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
      throw new FileSystemException(socket.toString(), null, "too long for a socket");
    }
    PrivateFolder.make(folder);
    FileChannel lockFile =
        FileChannel.open(
            folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      Start start = claim(lockFile, socket);
      if (!(start instanceof Start.Mine)) {
        lockFile.close();
      }
      return start;
    } catch (IOException | RuntimeException e) {
      lockFile.close();
      throw e;
    }
  }

  private static Start claim(FileChannel lockFile, Path socket) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      if (lock(lockFile) != null) {
        // Left by a process that was killed: nobody else may have it now.
        Files.deleteIfExists(socket);
        Claim claim = new Claim();
        claim.hold(new Claim.Held(lockFile, Bell.hang(socket, claim::ask)));
        return new Start.Mine(claim);
      }
      long left = end - System.nanoTime();
      if (left <= 0) {
        return new Start.Silent();
      }
      if (Bell.ring(socket, Duration.ofNanos(left))) {
        return new Start.Theirs();
      }
      // It has the lock and not yet its bell, or is just ending.
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static @Nullable FileLock lock(FileChannel lockFile) throws IOException {
    try {
      return lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Short, and the same for every way to write the file's path. */
  static String name(Path library) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(real(library.toAbsolutePath()).toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without links, as far as the path exists. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path parent = path.getParent();
      Path name = path.getFileName();
      return parent == null || name == null ? path : real(parent).resolve(name).normalize();
    }
  }
}
