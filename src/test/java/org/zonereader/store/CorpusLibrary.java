package org.zonereader.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.SourceForm;
import org.zonereader.testing.corpus.Corpus;
import org.zonereader.testing.corpus.CorpusReport;

/** Libraries of any size, filled without reading pages. */
public final class CorpusLibrary {
  /** Reports of one transaction. */
  private static final int GROUP = 2_000;

  /** Reports of one source. */
  private static final int PER_SOURCE = 10;

  private CorpusLibrary() {}

  /**
   * The library of the first reports of the corpus with seed 1, made once per build folder: for
   * measurements that only read.
   *
   * @param reports a multiple of ten
   */
  public static Path of(int reports) {
    Path file = Path.of("target", "bench", "corpus-" + reports + ".zonereader").toAbsolutePath();
    if (!Files.exists(file)) {
      Path half = file.resolveSibling("half.zonereader");
      try {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(half);
        fill(half, new Corpus(1), reports);
        Files.move(half, file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return file;
  }

  /**
   * Fills a new library with the first reports of a corpus; report number {@code i} gets the id
   * {@code i + 1}.
   *
   * @param reports a multiple of ten
   */
  public static void fill(Path file, Corpus corpus, long reports) {
    try (Database database = Database.open(file)) {
      SourceStore sources = new SourceStore(database);
      for (long from = 0; from < reports; from += GROUP) {
        long to = Math.min(reports, from + GROUP);
        List<CorpusReport> group =
            LongStream.range(from, to).parallel().mapToObj(corpus::report).toList();
        database.together(
            () -> {
              for (int i = 0; i < group.size(); i += PER_SOURCE) {
                add(sources, group.subList(i, i + PER_SOURCE));
              }
              return group;
            });
      }
      database.write(
          connection -> {
            IndexTables.optimize(connection);
            return connection;
          });
    } catch (OpenException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(SourceStore sources, List<CorpusReport> reports) {
    String name = "page-" + reports.getFirst().number() / PER_SOURCE;
    ParsedSource parsed =
        new ParsedSource(
            name + ".txt",
            SourceForm.PLAIN,
            name,
            1,
            null,
            name,
            reports.stream().map(CorpusReport::report).toList(),
            List.of(),
            List.of(),
            List.of());
    sources.add(
        new SourceFile(parsed.file(), null, name.getBytes(StandardCharsets.UTF_8)),
        parsed,
        reports.stream()
            .map(r -> new NewReport(r.report(), r.zone().province(), r.coverage()))
            .toList(),
        new SourceStore.Reading(List.of(), "1", 1_700_000_000_000L));
  }
}
