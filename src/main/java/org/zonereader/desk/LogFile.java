package org.zonereader.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * Appends to one file that all windows and commands share; a full one is put aside as {@code
 * zonereader.1.log}, then {@code zonereader.2.log}, and the third is forgotten.
 *
 * <p>The JDK's own file handler locks its file: a second process writes to a file of another name,
 * which nobody is told, and a killed one leaves its lock behind. Here the file is opened for each
 * record, which costs nothing worth saving: records are rare.
 */
final class LogFile extends Handler {
  /** Size from which a file is full, bytes. */
  static final long FULL = 1 << 20;

  /** Files put aside. */
  private static final int OLDER = 2;

  private final Path file;
  private boolean failed;

  LogFile(Path file) {
    this.file = file.toAbsolutePath();
    setFormatter(new LogLines());
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (!isLoggable(entry)) {
      return;
    }
    byte[] lines = getFormatter().format(entry).getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.getParent());
      if (isFull(lines.length)) {
        putAside(lines.length);
      }
      append(lines);
    } catch (IOException e) {
      tell(e);
    }
  }

  private boolean isFull(int more) throws IOException {
    return Files.exists(file) && Files.size(file) + more > FULL;
  }

  private void append(byte[] lines) throws IOException {
    try (FileChannel end =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer rest = ByteBuffer.wrap(lines);
      while (rest.hasRemaining()) {
        end.write(rest);
      }
    }
  }

  /** Another process may find it full at the same moment: whoever locks it first puts it aside. */
  private void putAside(int more) throws IOException {
    try (FileChannel full = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = full.tryLock()) {
      if (lock == null || !isFull(more)) {
        return;
      }
      for (int older = OLDER; older > 0; older--) {
        Path from = older == 1 ? file : aside(older - 1);
        if (Files.exists(from)) {
          Files.move(from, aside(older), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (OverlappingFileLockException e) {
      // Another log of this process does it.
    }
  }

  private Path aside(int older) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(name.substring(0, dot + 1) + older + name.substring(dot));
  }

  /** Said once: a machine without a place for the log must not be flooded with that. */
  private void tell(IOException reason) {
    if (!failed) {
      failed = true;
      System.err.println("zonereader: no log: " + reason);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
