package org.zonereader.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.Comparison;
import org.zonereader.model.Finding;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.SearchResult;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;
import org.zonereader.model.ZoneSummary;
import org.zonereader.store.Database;
import org.zonereader.store.FileCheck;
import org.zonereader.store.OpenException;
import org.zonereader.store.ReportStore;
import org.zonereader.store.SourceStore;

/**
 * One open library (资料库). Safe to call from any thread; every call may wait for the disk, so none
 * belongs on the UI thread.
 */
public final class Library implements AutoCloseable {
  /** The name the packed sample page goes by in every list. */
  public static final String SAMPLE = "示例（改写）.txt";

  private final Database database;
  private final SourceStore sources;
  private final ReportStore reports;
  private final Rules rules;
  private final InstantSource clock;

  private Library(Database database, Rules rules, InstantSource clock) {
    this.database = database;
    this.sources = new SourceStore(database);
    this.reports = new ReportStore(database);
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Opens the library, creating file and folders when absent and migrating an older file (after
   * copying it).
   *
   * @throws LibraryException when the file is newer than this program, damaged, or not accessible
   */
  public static Library open(Path file) throws LibraryException {
    return open(file, Rules.ofThisProgram(), InstantSource.system());
  }

  static Library open(Path file, Rules rules, InstantSource clock) throws LibraryException {
    try {
      return new Library(Database.open(file), rules, clock);
    } catch (OpenException e) {
      throw LibraryException.of(file, e);
    }
  }

  public Path file() {
    return database.file();
  }

  /**
   * Imports files and, recursively, folders. Each file is one transaction: all of it or none. A
   * file whose content is in the library already adds nothing.
   *
   * @param paths files or folders; what cannot be read becomes a problem, the rest goes on
   */
  public ImportResult importFiles(List<Path> paths, ImportProgress progress) {
    return new Importer(sources, rules, clock).files(paths, progress);
  }

  /** Imports the sample page that is packed with the program; a second time adds nothing. */
  public ImportResult importSample() {
    try (InputStream in =
        Library.class.getResourceAsStream("/org/zonereader/data/sample/sample-page.txt")) {
      if (in == null) {
        throw new IllegalStateException("the sample page is not packed");
      }
      return new Importer(sources, rules, clock).packed(SAMPLE, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes back an import: removes these reports and the sources left without any. */
  public void remove(List<Long> ids) {
    sources.removeReports(ids);
  }

  /** Zones that have reports, in zone-table order, unknown zones last. */
  public List<ZoneSummary> zones() {
    Map<String, String> provinces = reports.provinces();
    return byZone().entrySet().stream()
        .map(
            zone ->
                new ZoneSummary(
                    zone.getKey(), provinces.getOrDefault(zone.getKey(), ""), zone.getValue()))
        .sorted(Comparator.comparingInt(this::order).thenComparing(ZoneSummary::name))
        .toList();
  }

  public Optional<StoredReport> report(long id) {
    return reports.report(id);
  }

  /** Understands zone names as people type them. */
  public ZoneLookup zoneLookup() {
    return new ZoneLookup(rules.zones(), zones().stream().map(ZoneSummary::name).toList());
  }

  /**
   * The newest report of each zone, by theme.
   *
   * @param zones canonical names; those without reports are left out
   */
  public Comparison compare(List<String> zones) {
    Map<String, List<ReportSummary>> byZone = byZone();
    List<StoredReport> columns = new ArrayList<>();
    for (String zone : zones) {
      List<ReportSummary> ofZone = byZone.getOrDefault(zone, List.of());
      if (!ofZone.isEmpty()) {
        reports.report(ofZone.getFirst().id()).ifPresent(columns::add);
      }
    }
    return ThemeComparison.of(columns, rules.themes());
  }

  /** Every report whose text holds {@code query}, white space, width, case and script folded. */
  public SearchResult search(String query) {
    return TextSearch.in(reports, query);
  }

  /** Checks the file, its references and every span; empty means all is well. */
  public List<Finding> check() {
    return new LibraryCheck(new FileCheck(database), sources, reports).findings();
  }

  /** The themes, in order. */
  public List<Theme> themes() {
    return rules.themes();
  }

  @Override
  public void close() {
    database.close();
  }

  private Map<String, List<ReportSummary>> byZone() {
    Map<String, List<ReportSummary>> result = new LinkedHashMap<>();
    for (ReportSummary summary : reports.summaries()) {
      result.computeIfAbsent(summary.zone(), zone -> new ArrayList<>()).add(summary);
    }
    return result;
  }

  private int order(ZoneSummary summary) {
    List<String> table = rules.zones().stream().map(Zone::name).toList();
    int place = table.indexOf(summary.name());
    return place < 0 ? table.size() : place;
  }
}
