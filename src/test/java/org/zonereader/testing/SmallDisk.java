package org.zonereader.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A small disk in memory that can be filled and locked. Only root on Linux can have one; the
 * calling test is skipped otherwise, with the reason shown.
 */
public record SmallDisk(Path folder) implements AutoCloseable {
  /**
   * Makes a disk.
   *
   * @param folder where it is to be; made when absent
   */
  public static SmallDisk mount(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    Assumptions.assumeTrue(mounted, "no small disk: only root can mount one");
    return new SmallDisk(folder);
  }

  /** From now on nothing can be written. */
  public void lock() {
    remount("ro");
  }

  /** Changes its size. */
  public void resize(int megabytes) {
    remount("size=" + megabytes + "m");
  }

  private void remount(String options) {
    if (!run("mount", "-o", "remount," + options, folder.toString())) {
      throw new IllegalStateException("not remounted: " + options);
    }
  }

  /** Writes a file that leaves no space. */
  public Path fill() throws IOException {
    Path file = folder.resolve("filler");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[4096];
      while (Files.getFileStore(folder).getUsableSpace() > 0) {
        out.write(block);
      }
    }
    return file;
  }

  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      // No such command: another system.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (!run("umount", folder.toString())) {
      throw new IllegalStateException("not unmounted: " + folder);
    }
  }
}
