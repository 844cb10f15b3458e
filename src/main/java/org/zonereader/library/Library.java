package org.zonereader.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.format.TextEncodings;
import org.zonereader.library.search.Search;
import org.zonereader.model.Candidate;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Change;
import org.zonereader.model.Comparison;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Correction;
import org.zonereader.model.FilePlace;
import org.zonereader.model.Finding;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.Reread;
import org.zonereader.model.StoredReport;
import org.zonereader.model.Theme;
import org.zonereader.model.ZoneSummary;
import org.zonereader.store.ChangeStore;
import org.zonereader.store.ContentStore;
import org.zonereader.store.Database;
import org.zonereader.store.FileCheck;
import org.zonereader.store.FilePlaces;
import org.zonereader.store.GroupStore;
import org.zonereader.store.IndexUpkeep;
import org.zonereader.store.OwnTableStore;
import org.zonereader.store.ReportLists;
import org.zonereader.store.ReportStore;
import org.zonereader.store.SearchStore;
import org.zonereader.store.SourceStore;
import org.zonereader.store.StoredSource;
import org.zonereader.store.ViewStore;

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
  private final SearchStore searched;
  private final ChangeStore changes;
  private final OwnTableStore tables;
  private final InstantSource clock;
  private final JournalKeeper journal;
  private volatile Rules rules;

  private Library(Database database, @Nullable Rules rules, InstantSource clock) {
    this.database = database;
    this.sources = new SourceStore(database);
    this.reports = new ReportStore(database);
    this.searched = new SearchStore(database);
    this.changes = new ChangeStore(database);
    this.tables = new OwnTableStore(database);
    this.clock = clock;
    this.journal =
        new JournalKeeper(new Journal(database.file(), clock), new ContentStore(database));
    this.rules = rules == null ? Rules.of(TableFiles.of(tables)) : rules;
  }

  /** IANA names of the encodings a file may be read in, the likeliest first. */
  public static List<String> encodings() {
    return TextEncodings.all();
  }

  /**
   * Opens the library, creating file and folders when absent and migrating an older file (after
   * copying it).
   *
   * @throws LibraryException when the file is newer than this program, damaged, or not accessible
   */
  public static Library open(Path file) throws LibraryException {
    return open(file, null, InstantSource.system());
  }

  static Library open(Path file, FilePlaces places) throws LibraryException {
    return new Library(LibraryFile.open(file, places), null, InstantSource.system());
  }

  static Library open(Path file, @Nullable Rules rules, InstantSource clock)
      throws LibraryException {
    return new Library(LibraryFile.open(file, FilePlaces.ofThisMachine()), rules, clock);
  }

  public Path file() {
    return database.file();
  }

  /** Where the file lay when it was opened. */
  public FilePlace place() {
    return database.place();
  }

  /**
   * True when nothing can be changed: every write fails, with a sentence that says so ({@link
   * Sentences#trouble}).
   */
  public boolean isReadOnly() {
    return place().readOnly();
  }

  /**
   * Imports files and, recursively, folders, doubtful reports too. Of each file all is kept or
   * none; several are committed together, and those that were are kept when the import is stopped
   * in whatever way. A file whose content is in the library already adds nothing; a changed edition
   * of a report becomes its new version.
   *
   * @param paths files or folders; what cannot be read becomes a problem, the rest goes on
   */
  public ImportResult importFiles(List<Path> paths, ImportProgress progress) {
    return importer().files(paths, progress);
  }

  /** Imports the sample page that is packed with the program; a second time adds nothing. */
  public ImportResult importSample() {
    return importer().sample();
  }

  /** Looks at files and, recursively, folders; keeps nothing yet. */
  public Review review(List<Path> paths, ImportProgress progress) {
    return importer().review(paths, progress);
  }

  /**
   * Looks at pasted text; keeps nothing yet.
   *
   * @param name what the source is to be called in lists
   */
  public Candidate reviewText(String name, String text) {
    return reviewer().content(name, null, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sources that hold reports for which somebody has to decide (留待确认), oldest first. */
  public List<Candidate> waiting() {
    return stored(sources.withReports(State.WAITING));
  }

  /** How many reports wait for somebody to decide. */
  public int waitingReports() {
    return reports.count(State.WAITING);
  }

  /** The sources of these reports, to be looked at again. */
  public List<Candidate> reviewAgain(List<Long> reportIds) {
    return stored(
        reportIds.stream()
            .flatMap(id -> sources.ofReport(id).stream())
            .map(StoredSource::id)
            .distinct()
            .toList());
  }

  private List<Candidate> stored(List<Long> ids) {
    Reviewer reviewer = reviewer();
    return ids.stream().flatMap(id -> sources.source(id).stream()).map(reviewer::stored).toList();
  }

  /**
   * Reads a candidate again with other decisions; keeps nothing yet.
   *
   * @param charset encoding the user chose, or null to recognise it. Another encoding makes every
   *     place another one, so it goes with no corrections
   * @param corrections all that are to hold, oldest first
   */
  public Candidate again(
      Candidate candidate, @Nullable String charset, List<Correction> corrections) {
    return reviewer().again(candidate, charset, corrections);
  }

  /**
   * Keeps what was looked at. Of each file all is kept or none; one that fails does not stop the
   * others.
   */
  public ImportResult keep(List<Decision> decisions, ImportProgress progress) {
    return new Keeping(sources, keeper(), Decisions.of(decisions), progress).run();
  }

  /** Imports reports again that were found; what else their files hold waits. */
  public ImportResult importAgain(List<LostReport> lost, ImportProgress progress) {
    return keep(new Reimport(reviewer()).decisions(lost), progress);
  }

  /** Takes back an import: removes these reports and the sources left without any. */
  public void remove(List<Long> ids) {
    journal.removing(ids, () -> sources.removeReports(ids));
  }

  /** Takes reports out of the lists, as one step that {@link #undo} takes back. */
  public void delete(List<Long> ids) {
    String zone = ids.isEmpty() ? "" : report(ids.getFirst()).map(Library::zoneOf).orElse("");
    journal.removing(ids, () -> changes.remove(ids, zone, clock.millis()));
  }

  private static String zoneOf(StoredReport stored) {
    return stored.report().zone().name();
  }

  /** Ids of the reports of a source that are shown, in page order. */
  public List<Long> reportsOf(long source) {
    return sources.source(source).stream()
        .flatMap(stored -> stored.rows().stream())
        .filter(row -> row.state() == State.KEPT)
        .map(StoredSource.Row::id)
        .toList();
  }

  /**
   * Corrects the source of a report, as one step that {@link #undo} takes back.
   *
   * @param corrections at least one
   * @return id of the report that now holds the place of the last correction, if any does
   */
  public Optional<Long> correct(long report, List<Correction> corrections) {
    return corrector(rules).correct(report, corrections);
  }

  /** The step {@link #undo} would take back. */
  public Optional<Change> undoable() {
    return changes.undoable();
  }

  /** The step {@link #redo} would take again. */
  public Optional<Change> redoable() {
    return changes.redoable();
  }

  /** Takes back the last correction or deletion; empty when there is none. */
  public Optional<Change> undo() {
    return moved(true);
  }

  /** Takes the last undone step again; empty when there is none. */
  public Optional<Change> redo() {
    return moved(false);
  }

  private Optional<Change> moved(boolean undo) {
    Optional<Change> change = corrector(rules).move(undo);
    change.ifPresent(step -> journal.moved(step.removed(), undo));
    return change;
  }

  /** The zone and theme tables that hold in this library. */
  public Tables tables() {
    return new Tables(rules.zones(), rules.themes());
  }

  /** What would change if these tables held. Corrections stay as they are. */
  public Reread preview(Tables changed, ImportProgress progress) {
    return new Rereader(sources, corrector(Rules.of(changed))).preview(progress);
  }

  /** Lets these tables hold from now on, and reads the library again with them. */
  public Reread use(Tables changed, ImportProgress progress) {
    TableFiles.keep(tables, changed);
    rules = Rules.of(changed);
    return reread(progress);
  }

  /** How many sources were read last by the rules of another version of the program. */
  public int readByOtherRules() {
    return sources.readByOthersThan(rules.id()).size();
  }

  /** Reads the whole library again with the rules of today; corrections stay. */
  public Reread reread(ImportProgress progress) {
    return new Rereader(sources, corrector(rules)).change(progress);
  }

  private Reviewer reviewer() {
    return new Reviewer(sources, new Editions(reports), rules);
  }

  private Keeper keeper() {
    return new Keeper(sources, new Editions(reports), rules, clock.millis(), journal);
  }

  private Importer importer() {
    return new Importer(sources, reviewer(), keeper());
  }

  private Corrector corrector(Rules with) {
    return new Corrector(sources, changes, with, clock.millis());
  }

  /** Zones that have reports, in zone-table order, unknown zones last. */
  public List<ZoneSummary> zones() {
    return lists().zones(ReportFilter.ALL);
  }

  /** The lists of zones and reports, filtered and in pages. */
  public ZoneLists lists() {
    return new ZoneLists(new ReportLists(database), () -> rules.zones());
  }

  public Optional<StoredReport> report(long id) {
    return reports.report(id);
  }

  /** Understands zone names as people type them. */
  public ZoneLookup zoneLookup() {
    return new ZoneLookup(rules.zones(), lists().names());
  }

  /**
   * The newest report of each zone, by theme.
   *
   * @param zones canonical names; those without reports are left out
   */
  public Comparison compare(List<String> zones) {
    List<Pick> newest = zones.stream().map(Pick::newest).toList();
    return comparisons().compare(newest, ComparisonFilter.ALL).byTheme();
  }

  /** What can be compared in this library. */
  public Comparisons comparisons() {
    return new Comparisons(reports, new ReportLists(database), this::themes);
  }

  /** What is kept under a name, and the comparison as it was left. */
  public Views views() {
    return new Views(
        new ViewStore(database),
        new GroupStore(database),
        new ReportLists(database),
        () -> rules.zones());
  }

  /** What can be written to files from this library. */
  public Exports exports() {
    return new Exports(this::report, this::themes, clock);
  }

  /** Searching this library; only texts are searched, not headlines, meetings and bylines. */
  public Search search() {
    FilterNames names = new FilterNames(() -> rules.zones(), reports, this::zoneLookup);
    return new Search(searched, names::zone, names::provinces, this::themes);
  }

  /** Checks the file, its references, the index and every span; empty means all is well. */
  public List<Finding> check() {
    IndexUpkeep index = new IndexUpkeep(database);
    return new LibraryCheck(new FileCheck(database), index, sources, reports, views()).findings();
  }

  /** Its backups. */
  public Backups backups() {
    return new Backups(database.file(), clock);
  }

  /**
   * Looks after the library from now on while nobody works: looks for damage, merges the search
   * index, makes a backup once a day.
   *
   * @param idle runs a step after a while, on a thread that may be busy for long
   */
  public void watch(Executor idle, Watching watching) {
    Watch watch = new Watch(database, backups(), idle, watching);
    watch.begin();
    upkeep().mergeWhenIdle(watch);
  }

  /** Keeps file and search index in order. */
  public Upkeep upkeep() {
    return new Upkeep(database);
  }

  /** The themes, in order. */
  public List<Theme> themes() {
    return rules.themes();
  }

  @Override
  public void close() {
    database.close();
  }
}
