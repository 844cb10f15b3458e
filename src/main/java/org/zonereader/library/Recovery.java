package org.zonereader.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportPlace;
import org.zonereader.store.ContentStore;
import org.zonereader.store.ContentStore.Content;
import org.zonereader.store.Database;
import org.zonereader.store.OpenException;
import org.zonereader.store.StoreException;
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

  /** What the library holds now; it may be open. */
  public LibraryNow now() throws LibraryException {
    return contentNow().map(Recovery::holds).orElse(gone());
  }

  private static LibraryNow holds(Content content) {
    return new LibraryNow.Holds(content.holdings());
  }

  private LibraryNow gone() {
    return Files.exists(library) ? new LibraryNow.Damaged() : new LibraryNow.Absent();
  }

  /** Empty when there is none or it is damaged. */
  private Optional<Content> contentNow() throws LibraryException {
    if (!Files.exists(library)) {
      return Optional.empty();
    }
    try (Database database = Database.open(library)) {
      return Optional.of(new ContentStore(database).content());
    } catch (OpenException e) {
      LibraryException refusal = LibraryException.of(library, e);
      if (isNeeded(refusal)) {
        return Optional.empty();
      }
      throw refusal;
    } catch (StoreException e) {
      if (e.isDamage()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * What putting a backup in the library's place would change; changes nothing.
   *
   * @throws LibraryException when the backup is not sound
   */
  public RestorePreview preview(Backup backup) throws LibraryException {
    Content then = Backups.content(backup.file());
    Optional<Content> now = contentNow();
    Set<ReportPlace.Key> had = now.map(Content::reports).orElse(Set.of());
    return new RestorePreview(
        new BackupLook.Sound(backup, then.holdings(), backups.missing(then).size()),
        now.map(Recovery::holds).orElse(gone()),
        without(then.reports(), had),
        without(had, then.reports()));
  }

  private static int without(Set<ReportPlace.Key> some, Set<ReportPlace.Key> others) {
    return (int) some.stream().filter(key -> !others.contains(key)).count();
  }

  /**
   * Puts a backup in the place of a library that is not damaged, because somebody wants it so; of
   * one that is, too.
   *
   * @return the folder that what was there before was moved to
   * @throws LibraryException when the backup is not sound, or as {@link #run}
   */
  public Path restore(Path backup) throws LibraryException {
    Backups.content(backup);
    boolean damaged = now() instanceof LibraryNow.Damaged;
    return swap(backup, damaged ? Aside.DAMAGED : Aside.REPLACED);
  }

  private Path swap(@Nullable Path backup, Aside aside) throws LibraryException {
    try {
      return Swap.run(library, backup, aside);
    } catch (OpenException e) {
      throw LibraryException.of(library, e);
    }
  }
}
