package org.zonereader.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** That this process shows a library: nobody else's window does as long as it is held. */
public final class Claim implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Claim.class.getName());
  private final AtomicReference<Runnable> asked = new AtomicReference<>(() -> {});
  private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

  /** What stands in the file system for it; closing the file gives the lock back. */
  record Held(FileChannel lockFile, Bell bell) {}

  Claim() {}

  /** A claim nobody else can see, where a machine has no sockets. */
  public static Claim unseen() {
    return new Claim();
  }

  void hold(Held now) {
    held.set(now);
  }

  /**
   * What to do when the user starts the program on this library again. Before this is set a ring is
   * answered and nothing done: the window is just coming.
   *
   * @param step runs on a thread of the bell's
   */
  public void whenAsked(Runnable step) {
    asked.set(step);
  }

  void ask() {
    asked.get().run();
  }

  /** Lets the library go; again does nothing. */
  @Override
  public void close() {
    Held before = held.getAndSet(null);
    if (before == null) {
      return;
    }
    try {
      before.bell().close();
      before.lockFile().close();
    } catch (IOException e) {
      LOG.log(Level.FINE, "let go in part", e);
    }
  }
}
