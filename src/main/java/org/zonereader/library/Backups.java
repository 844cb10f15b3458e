package org.zonereader.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zonereader.store.BackupFile;
import org.zonereader.store.Beside;
import org.zonereader.store.ContentStore;
import org.zonereader.store.ContentStore.Content;
import org.zonereader.store.NoSpaceException;
import org.zonereader.store.OpenException;

/**
 * The backups of a library: {@code backups/NAME-2026-11-03-1540.zonereader} beside it, and the
 * copies that were made before it was migrated. The library may be open or damaged. Every call may
 * wait for the disk.
 */
public final class Backups {
  /** How many are kept when nobody says otherwise. */
  public static final int KEPT = 7;

  /** The most that can be kept. */
  public static final int MOST = 30;

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");
  private static final Duration DAY = Duration.ofDays(1);

  private final Path library;
  private final InstantSource clock;
  private final Journal journal;

  /** The backups of a library, which need not exist any more. */
  public Backups(Path library) {
    this(library, InstantSource.system());
  }

  Backups(Path library, InstantSource clock) {
    this.library = library.toAbsolutePath();
    this.clock = clock;
    this.journal = new Journal(library, clock);
  }

  /** Where they lie. */
  public Path folder() {
    return library.resolveSibling("backups");
  }

  /** All there are, the newest first. */
  public List<Backup> list() throws LibraryException {
    List<Backup> backups = new ArrayList<>(dated());
    String stem = Pattern.quote(Beside.stem(library));
    String ending = Pattern.quote(Beside.ending(library));
    Pattern copy = Pattern.compile(stem + "\\.v\\d+(-\\d+)?" + ending);
    try {
      for (Path file : files(library.resolveSibling(""))) {
        if (copy.matcher(String.valueOf(file.getFileName())).matches()) {
          backups.add(of(file));
        }
      }
    } catch (IOException e) {
      throw unreadable(library, e);
    }
    backups.sort(newestFirst());
    return backups;
  }

  /** Those with a date in their name, the newest first. */
  private List<Backup> dated() throws LibraryException {
    String stem = Pattern.quote(Beside.stem(library));
    String ending = Pattern.quote(Beside.ending(library));
    Pattern name = Pattern.compile(stem + "-(\\d{4}-\\d\\d-\\d\\d-\\d{4})(-\\d+)?" + ending);
    List<Backup> backups = new ArrayList<>();
    try {
      for (Path file : files(folder())) {
        Matcher matcher = name.matcher(String.valueOf(file.getFileName()));
        if (matcher.matches()) {
          LocalDateTime time = LocalDateTime.parse(matcher.group(1), NAME);
          backups.add(new Backup(file, time, Files.size(file)));
        }
      }
    } catch (IOException | DateTimeParseException e) {
      throw unreadable(folder(), e);
    }
    backups.sort(newestFirst());
    return backups;
  }

  private static Comparator<Backup> newestFirst() {
    // Of the same minute, 2026-11-03-1540-2 is newer than 2026-11-03-1540.
    return Comparator.comparing(Backup::time)
        .thenComparing(backup -> Beside.stem(backup.file()))
        .reversed();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Looks into a backup: reads all of it, writes nothing. */
  public BackupLook look(Backup backup) {
    try {
      Content content = content(backup.file());
      return new BackupLook.Sound(backup, content.holdings(), missing(content).size());
    } catch (LibraryException e) {
      return new BackupLook.Unsound(backup, e);
    }
  }

  /** The backup that lies in a file; its time is that of the file. */
  public static Backup of(Path file) throws LibraryException {
    try {
      Instant made = Files.getLastModifiedTime(file).toInstant();
      LocalDateTime time = LocalDateTime.ofInstant(made, ZoneId.systemDefault());
      return new Backup(file, time, Files.size(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static Content content(Path file) throws LibraryException {
    try {
      return ContentStore.ofClosed(file);
    } catch (OpenException e) {
      throw LibraryException.of(file, e);
    }
  }

  /** What the journal has and a library has not, in the order it came. */
  List<Journal.Entry> missing(Content content) {
    List<Journal.Entry> missing = new ArrayList<>();
    journal
        .entries()
        .forEach(
            (key, entry) -> {
              if (!content.reports().contains(key)) {
                missing.add(entry);
              }
            });
    return missing;
  }

  /** Makes one now, in {@link #folder}. */
  public Backup make() throws LibraryException {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    String stem = Beside.stem(library) + "-" + NAME.format(now);
    Path file = folder().resolve(stem + Beside.ending(library));
    for (int n = 2; Files.exists(file); n++) {
      file = folder().resolve(stem + "-" + n + Beside.ending(library));
    }
    return make(file);
  }

  /**
   * Makes one now.
   *
   * @param file where; what is there already is replaced
   */
  public Backup make(Path file) throws LibraryException {
    try {
      BackupFile.make(library, file);
    } catch (NoSpaceException e) {
      throw LibraryException.of(e);
    } catch (OpenException e) {
      throw LibraryException.of(library, e);
    }
    return of(file);
  }

  /** Deletes the oldest of those that lie in {@link #folder}, so that {@code most} stay. */
  public void keep(int most) throws LibraryException {
    List<Backup> all = dated();
    boolean sound = false;
    for (int i = 0; i < all.size(); i++) {
      Backup backup = all.get(i);
      if (i < Math.max(1, most)) {
        sound = sound || look(backup) instanceof BackupLook.Sound;
      } else if (sound) {
        // One that is known to be good stays in any case.
        delete(backup);
      } else {
        sound = look(backup) instanceof BackupLook.Sound;
      }
    }
  }

  private static void delete(Backup backup) throws LibraryException {
    try {
      BackupFile.delete(backup.file());
    } catch (IOException e) {
      throw unreadable(backup.file(), e);
    }
  }

  /** Whether the newest is older than a day and the library has been written to since. */
  boolean isDue() throws LibraryException {
    Optional<Backup> newest = dated().stream().findFirst();
    if (newest.isEmpty()) {
      return true;
    }
    Instant made = newest.get().time().atZone(ZoneId.systemDefault()).toInstant();
    if (made.plus(DAY).isAfter(clock.instant())) {
      return false;
    }
    try {
      return written().isAfter(made.plusSeconds(60));
    } catch (IOException e) {
      throw unreadable(library, e);
    }
  }

  private Instant written() throws IOException {
    Path log = Beside.log(library);
    Instant file = Files.getLastModifiedTime(library).toInstant();
    if (!Files.exists(log) || Files.size(log) == 0) {
      return file;
    }
    Instant later = Files.getLastModifiedTime(log).toInstant();
    return later.isAfter(file) ? later : file;
  }

  private static LibraryException unreadable(Path file, Exception e) {
    return new LibraryException("not-accessible", List.of(file.toString(), e.toString()), e);
  }
}
