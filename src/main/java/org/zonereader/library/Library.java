package org.zonereader.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.Comparison;
import org.zonereader.model.Finding;
import org.zonereader.model.ImportResult;
import org.zonereader.model.SearchResult;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;
import org.zonereader.model.ZoneSummary;

/**
 * One open library (资料库). Safe to call from any thread; every call may wait for the disk, so none
 * belongs on the UI thread.
 */
public final class Library implements AutoCloseable {
  private final Path file;

  private Library(Path file) {
    this.file = file;
  }

  /**
   * Opens the library, creating file and folders when absent and migrating an older file (after
   * copying it).
   *
   * @throws LibraryException when the file is newer than this program, damaged, or not accessible
   */
  public static Library open(Path file) throws LibraryException {
    return new Library(file);
  }

  public Path file() {
    return file;
  }

  /**
   * Imports files and, recursively, folders. Each file is one transaction: all of it or none.
   *
   * @param paths files or folders; what cannot be read becomes a problem, the rest goes on
   */
  public ImportResult importFiles(List<Path> paths, ImportProgress progress) {
    return new ImportResult(List.of(), List.of(), List.of(), false);
  }

  /** Takes back an import: removes these reports and the sources left without any. */
  public void remove(List<Long> reports) {}

  /** Zones that have reports, in zone-table order, unknown zones last. */
  public List<ZoneSummary> zones() {
    return List.of();
  }

  public Optional<StoredReport> report(long id) {
    return Optional.empty();
  }

  /**
   * The newest report of each zone, by theme.
   *
   * @param zones canonical names; those without reports are left out
   */
  public Comparison compare(List<String> zones) {
    return new Comparison(List.of(), List.of());
  }

  /** Every report whose text holds {@code query}, white space, width, case and script folded. */
  public SearchResult search(String query) {
    return new SearchResult(query, 0, List.of());
  }

  /** Checks the file, its references and every span; empty means all is well. */
  public List<Finding> check() {
    return List.of();
  }

  /** The themes, in order. */
  public List<Theme> themes() {
    return List.of();
  }

  @Override
  public void close() {}
}
