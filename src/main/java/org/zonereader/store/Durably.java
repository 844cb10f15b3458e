package org.zonereader.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Files whose bytes and names are on the disk when a method returns. */
final class Durably {
  private static final Logger LOG = Logger.getLogger(Durably.class.getName());

  private Durably() {}

  /** Brings the bytes of a file to the disk. */
  static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Gives a file another name in one step; one that has it already is replaced. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    flushFolder(to);
  }

  /** A copy of a file. */
  static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    flush(to);
  }

  /** Names are kept in the folder; where folders cannot be opened (Windows) the system does it. */
  private static void flushFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try (FileChannel channel = FileChannel.open(folder == null ? file : folder)) {
      channel.force(true);
    } catch (IOException e) {
      // The name may be lost with the current, the bytes are not.
      LOG.log(Level.FINE, "folder", e);
    }
  }
}
