package org.zonereader.library;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zonereader.store.ContentStore.Content;
import org.zonereader.store.OpenException;
import org.zonereader.store.Swap;
import org.zonereader.store.Swap.Aside;

/**
 * Puts the newest sound backup in the place of a library that nobody has open, and never deletes
 * anything. A crash on the way leaves one or the other.
 */
public final class Recovery {
  private static final Logger LOG = Logger.getLogger(Recovery.class.getName());

  private final Path library;
  private final Backups backups;

  public Recovery(Path library) {
    this.library = library.toAbsolutePath();
    this.backups = new Backups(library);
  }

  /** True when a library was refused because it is damaged. */
  public static boolean isNeeded(Exception refusal) {
    return refusal instanceof LibraryException library && library.code().equals("damaged");
  }

  /**
   * Replaces a damaged library; without a sound backup by an empty one.
   *
   * @param damage what is wrong with it, in technical words
   * @throws LibraryException {@code busy} when another process has it open, {@code not-accessible}
   *     when files cannot be moved; then it stays as it is
   */
  public Recovered run(String damage) throws LibraryException {
    LOG.log(Level.WARNING, "damaged: {0} ({1})", new Object[] {library, damage});
    for (Backup backup : backups.list()) {
      try {
        Content content = Backups.content(backup.file());
        return swap(backup, content, damage);
      } catch (LibraryException e) {
        if (e.code().equals("busy")) {
          throw e;
        }
        LOG.log(Level.WARNING, "backup passed over", e);
      }
    }
    return swap(null, null, damage);
  }

  private Recovered swap(@Nullable Backup backup, @Nullable Content content, String damage)
      throws LibraryException {
    Path kept = swap(backup == null ? null : backup.file(), Aside.DAMAGED);
    Content now = content == null ? Backups.content(library) : content;
    OriginalFiles originals = new OriginalFiles();
    List<LostReport> lost =
        backups.missing(now).stream()
            .map(e -> new LostReport(e.place(), e.time(), originals.of(e.place())))
            .toList();
    return new Recovered(library, backup, now.holdings(), lost, kept, damage);
  }

  /**
   * Puts a backup in the place of a library that is not damaged, because somebody wants it so.
   *
   * @return the folder that what was there before was moved to
   * @throws LibraryException when the backup is not sound, or as {@link #run}
   */
  public Path restore(Path backup) throws LibraryException {
    Backups.content(backup);
    return swap(backup, Aside.REPLACED);
  }

  private Path swap(@Nullable Path backup, Aside aside) throws LibraryException {
    try {
      return Swap.run(library, backup, aside);
    } catch (OpenException e) {
      throw LibraryException.of(library, e);
    }
  }
}
