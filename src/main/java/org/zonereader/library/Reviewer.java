package org.zonereader.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.correction.Carry;
import org.zonereader.model.Candidate;
import org.zonereader.model.Candidate.Item;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Correction;
import org.zonereader.model.Doubt;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.Zone;
import org.zonereader.store.SourceFile;
import org.zonereader.store.SourceStore;
import org.zonereader.store.StoreException;
import org.zonereader.store.StoredSource;

/** Files become candidates: recognised, compared with what the library holds, not yet kept. */
final class Reviewer {
  private static final Logger LOG = Logger.getLogger(Reviewer.class.getName());

  private final SourceStore sources;
  private final Editions editions;
  private final Rules rules;
  private final Set<String> zones;
  private int keys;

  Reviewer(SourceStore sources, Editions editions, Rules rules) {
    this.sources = sources;
    this.editions = editions;
    this.rules = rules;
    this.zones = rules.zones().stream().map(Zone::name).collect(Collectors.toSet());
  }

  /** Reads and understands a file that was found; on any thread, any number at a time. */
  Draft draft(FoundFile file) {
    byte[] content;
    try {
      content = file.content().bytes();
    } catch (IOException e) {
      ParsedSource refused = ParsedSource.refused(SourceReader.unreadable(file.name(), e));
      return new Draft(file.name(), file.path(), new byte[0], "", null, List.of(), refused);
    }
    return draft(file.name(), file.path(), content);
  }

  private Draft draft(String name, @Nullable String path, byte[] content) {
    String sha256 = SourceFile.sha256(content);
    try {
      // Read the way it was decided to; asked again when it is this file's turn.
      Optional<StoredSource> stored = sources.find(sha256);
      @Nullable String charset = stored.map(StoredSource::charset).orElse(null);
      List<Correction> corrections = stored.map(StoredSource::corrections).orElse(List.of());
      ParsedSource parsed = rules.parse(name, content, charset, corrections);
      return new Draft(name, path, content, sha256, charset, corrections, parsed);
    } catch (StoreException e) {
      ParsedSource refused = ParsedSource.refused(silent(name, e));
      return new Draft(name, path, new byte[0], "", null, List.of(), refused);
    }
  }

  private static ImportProblem silent(String name, StoreException e) {
    LOG.log(Level.WARNING, "the library does not answer", e);
    return new ImportProblem(name, null, "not-stored", List.of(String.valueOf(e.getMessage())));
  }

  /**
   * A file's content.
   *
   * @param path where it lies, or null
   */
  Candidate content(String name, @Nullable String path, byte[] content) {
    return file(draft(name, path, content));
  }

  /** Compares a file with what the library holds now. */
  Candidate file(Draft draft) {
    if (draft.sha256().isEmpty()) {
      return refused(draft.parsed());
    }
    try {
      Optional<StoredSource> stored = sources.find(draft.sha256());
      if (stored.isPresent()) {
        boolean alike =
            Objects.equals(stored.get().charset(), draft.charset())
                && stored.get().corrections().equals(draft.corrections());
        return alike
            ? stored(stored.get(), draft.parsed())
            : stored(stored.get(), parse(stored.get(), draft.name()));
      }
      ParsedSource parsed =
          draft.charset() == null && draft.corrections().isEmpty()
              ? draft.parsed()
              : rules.parse(draft.name(), draft.content(), null, List.of());
      Candidate bare =
          new Candidate(
              keys++, draft.path(), null, draft.content(), null, List.of(), parsed, List.of());
      List<Optional<Editions.Match>> matches = editions.matches(parsed, null);
      Carried carried = carry(parsed, matches);
      Candidate candidate =
          carried.corrections().isEmpty()
              ? candidate(bare, matches, List.of())
              : again(bare, null, carried.corrections());
      return carried.lost().isEmpty() ? candidate : withLost(candidate, carried.lost());
    } catch (StoreException e) {
      return refused(silent(draft.name(), e));
    }
  }

  /** A source of the library. */
  Candidate stored(StoredSource stored) {
    return stored(stored, parse(stored, stored.file().name()));
  }

  private ParsedSource parse(StoredSource stored, String name) {
    return rules.parse(name, stored.file().content(), stored.charset(), stored.corrections());
  }

  private Candidate stored(StoredSource stored, ParsedSource parsed) {
    SourceFile file = stored.file();
    return candidate(
        new Candidate(
            keys++,
            file.path(),
            stored.id(),
            file.content(),
            stored.charset(),
            stored.corrections(),
            parsed,
            List.of()),
        stored.rows());
  }

  /** The same candidate read again with other decisions. */
  Candidate again(Candidate before, @Nullable String charset, List<Correction> corrections) {
    ParsedSource parsed = rules.parse(before.file(), before.content(), charset, corrections);
    List<StoredSource.Row> rows =
        before.stored() == null
            ? List.of()
            : sources.source(before.stored()).map(StoredSource::rows).orElse(List.of());
    return candidate(
        new Candidate(
            before.key(),
            before.path(),
            before.stored(),
            before.content(),
            charset,
            corrections,
            parsed,
            List.of()),
        rows);
  }

  /** Something that cannot be read. */
  Candidate refused(ImportProblem problem) {
    return refused(ParsedSource.refused(problem));
  }

  private Candidate refused(ParsedSource source) {
    return new Candidate(keys++, null, null, new byte[0], null, List.of(), source, List.of());
  }

  private Candidate candidate(Candidate bare, List<StoredSource.Row> rows) {
    return candidate(bare, editions.matches(bare.parsed(), bare.stored()), rows);
  }

  private Candidate candidate(
      Candidate bare, List<Optional<Editions.Match>> matches, List<StoredSource.Row> rows) {
    ParsedSource parsed = bare.parsed();
    Doubts doubts = new Doubts(parsed, zones);
    List<Optional<StoredSource.Row>> own = Rows.match(parsed.reports(), rows);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < parsed.reports().size(); i++) {
      Report report = parsed.reports().get(i);
      items.add(item(report, doubts.of(report), matches.get(i), own.get(i)));
    }
    return bare.with(items);
  }

  private static Item item(
      Report report,
      List<Doubt> own,
      Optional<Editions.Match> match,
      Optional<StoredSource.Row> row) {
    List<Doubt> doubts = new ArrayList<>(own);
    boolean doubtful = doubts.stream().anyMatch(Doubt::isWarning);
    State state = doubtful ? State.WAITING : State.KEPT;
    if (row.isPresent() && row.get().state() == State.KEPT) {
      return new Item(report, State.KEPT, doubts);
    }
    if (match.isPresent()) {
      boolean same = match.get().same();
      doubts.add(new Doubt(same ? Doubt.Kind.SAME : Doubt.Kind.CHANGED, List.of()));
      state = same ? State.SAME : state;
    }
    return new Item(report, state, doubts);
  }

  private record Carried(List<Correction> corrections, List<Correction> lost) {}

  /** Corrections of the editions that these reports will replace. */
  private Carried carry(ParsedSource parsed, List<Optional<Editions.Match>> matches) {
    List<Correction> placed = new ArrayList<>();
    List<Correction> lost = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Optional<Editions.Match> changed = matches.get(i).filter(match -> !match.same());
      if (changed.isPresent()) {
        long earlier = changed.get().earlier().id();
        Report now = parsed.reports().get(i);
        sources
            .ofReport(earlier)
            .ifPresent(
                source -> {
                  Carry carry = new Carry(source.corrections(), report(source, earlier), now);
                  placed.addAll(carry.placed());
                  lost.addAll(carry.lost());
                });
      }
    }
    return new Carried(placed, lost);
  }

  private static Report report(StoredSource source, long id) {
    return source.rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow().report();
  }

  /** Corrections that found no place are told at the first report. */
  private static Candidate withLost(Candidate candidate, List<Correction> lost) {
    List<Item> items = new ArrayList<>(candidate.reports());
    if (items.isEmpty()) {
      return candidate;
    }
    Item first = items.getFirst();
    List<Doubt> doubts = new ArrayList<>();
    lost.forEach(
        correction ->
            doubts.add(
                new Doubt(Doubt.Kind.CORRECTION_UNPLACED, List.of(correction.at().words()))));
    doubts.addAll(first.doubts());
    State state = first.state() == State.KEPT ? State.WAITING : first.state();
    items.set(0, new Item(first.report(), state, doubts));
    return candidate.with(items);
  }
}
