package org.zonereader.library;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zonereader.model.Finding;
import org.zonereader.store.ContentStore;
import org.zonereader.store.Database;
import org.zonereader.store.FileCheck;

/**
 * Looks after a library that stays open: whether the file is as it was when it was closed, and once
 * a day a backup, which is only made of a file that was found sound.
 */
final class Watch implements Executor {
  private static final Logger LOG = Logger.getLogger(Watch.class.getName());

  private final Database database;
  private final Backups backups;
  private final Executor idle;
  private final Watching watching;
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile boolean sound;

  Watch(Database database, Backups backups, Executor idle, Watching watching) {
    this.database = database;
    this.backups = backups;
    this.idle = idle;
    this.watching = watching;
  }

  /** Begins; from now on damage is told, also when somebody else stumbles over it. */
  void begin() {
    database.onDamage(() -> tell("SQLITE_CORRUPT"));
    idle.execute(() -> guarded(this::check));
  }

  /** Runs a step when nobody works, and looks whether a backup is due. */
  @Override
  public void execute(Runnable step) {
    idle.execute(
        () -> {
          step.run();
          if (sound) {
            guarded(this::backUp);
          }
        });
  }

  private void check() {
    List<Finding> findings = new FileCheck(database).quick();
    if (!findings.isEmpty()) {
      Finding first = findings.getFirst();
      tell(first.code() + " " + first.args());
      return;
    }
    sound = true;
    backUp();
  }

  private void backUp() {
    int kept = watching.kept();
    try {
      // A backup of an empty library would put off that of the first day's work.
      boolean worth = kept > 0 && !told.get() && !new ContentStore(database).isEmpty();
      if (worth && backups.isDue()) {
        backups.make();
        backups.keep(kept);
      }
    } catch (LibraryException e) {
      LOG.log(Level.WARNING, "no backup", e);
      if (e.code().equals("damaged")) {
        tell(String.valueOf(e.getMessage()));
      } else {
        watching.notBackedUp(e);
      }
    }
  }

  private void tell(String how) {
    if (told.compareAndSet(false, true)) {
      watching.damaged(how);
    }
  }

  /** What was closed meanwhile is not looked at any more. */
  private static void guarded(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "not looked at", e);
    }
  }
}
