package org.zonereader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.bench.SampledQueries.Query;
import org.zonereader.store.CorpusLibrary;
import org.zonereader.store.LikeDesign;

/**
 * Search as a user has it, from what is typed to the snippets shown, beside a LIKE scan, a scan in
 * memory and Lucene, all over the same texts in the same run. Milliseconds of processor time of the
 * one thread that works, each query the median of three; goals: the first 50 within 5 ms (95 %) of
 * 100,000 reports and 16 ms of a million, their number within 100 ms of 100,000.
 */
class SearchBench {
  private static final int REPORTS = Integer.getInteger("zonereader.bench.reports", 100_000);

  /** Scans of more do not fit into memory, and are no news. */
  private static final boolean PEERS = REPORTS <= 100_000;

  private static final int FIRST = 50;
  private static final int RUNS = 3;

  /** A scan takes a second or so: it is asked every fifth query, once. */
  private static final int SCAN_EVERY = 5;

  @TempDir Path folder;

  @Test
  void searchBesidePeers() {
    Path file = CorpusLibrary.of(REPORTS);
    MemoryScan memory = new MemoryScan();
    try (LibraryPeer library = new LibraryPeer(file);
        LikeDesign like = new LikeDesign(folder.resolve("texts.db"));
        LucenePeer lucene = new LucenePeer(folder.resolve("lucene"))) {
      new CorpusTexts(Math.min(REPORTS, 100_000))
          .oldestFirst()
          .forEachOrdered(
              batch -> {
                memory.add(batch);
                if (PEERS) {
                  like.add(batch);
                  lucene.add(batch);
                }
              });
      lucene.finish();
      List<Query> queries = SampledQueries.of(memory);
      sizes(file, memory, like, lucene);
      Map<String, double[]> columns = new LinkedHashMap<>();
      warm(library, queries);
      columns.put("first 50", times(queries, q -> library.newest(q, FIRST).size(), 1));
      columns.put("count", times(queries, library::count, 1));
      columns.put("facets", times(queries, library::overview, 1));
      columns.put("50 best", times(queries, library::best, 1));
      if (PEERS) {
        exact(library, queries);
        columns.put("LIKE first", times(queries, q -> like.newest(q, FIRST).size(), SCAN_EVERY));
        columns.put("LIKE count", times(queries, like::count, SCAN_EVERY));
        columns.put("indexOf first", times(queries, q -> memory.newest(q, FIRST).size(), 1));
        columns.put("indexOf count", times(queries, memory::count, 1));
        columns.put("Lucene first", times(queries, q -> lucene.newest(q, FIRST).size(), 1));
        columns.put("Lucene count", times(queries, lucene::count, 1));
        columns.put("Lucene best", times(queries, lucene::best, 1));
        long wrong = queries.stream().filter(q -> lucene.count(q.words()) != q.hits()).count();
        System.out.printf("%nLucene finds another number for %d queries%n", wrong);
      }
      System.out.printf("%n%d queries; ms p50/p95/max%n%n", queries.size());
      new QueryTable(queries, columns, REPORTS).print();
      if (PEERS) {
        new OutsidePeers(folder, memory).print(queries);
      }
    }
  }

  private static void warm(LibraryPeer library, List<Query> queries) {
    for (Query query : queries) {
      library.newest(query.words(), FIRST);
      library.count(query.words());
    }
  }

  private static void exact(LibraryPeer library, List<Query> queries) {
    for (Query query : queries) {
      assertThat(library.count(query.words())).as("%s", query.words()).isEqualTo(query.hits());
    }
  }

  private static void sizes(Path file, MemoryScan memory, LikeDesign like, LucenePeer lucene) {
    long characters = 0;
    for (int i = 0; i < memory.size(); i++) {
      characters += memory.text(i).length();
    }
    try {
      System.out.printf(
          "%n%,d reports, %,d characters in the first %,d; library %,.0f MB, texts alone in SQLite"
              + " %,.0f MB, Lucene's index %,.0f MB%n",
          REPORTS,
          characters,
          memory.size(),
          Files.size(file) / 1e6,
          like.bytes() / 1e6,
          lucene.bytes() / 1e6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] times(List<Query> queries, ToIntFunction<List<String>> ask, int every) {
    double[] times = new double[queries.size()];
    int runs = every == 1 ? RUNS : 1;
    for (int i = 0; i < times.length; i++) {
      List<String> words = queries.get(i).words();
      times[i] = i % every == 0 ? Cpu.median(runs, () -> asked(ask, words)) : Double.NaN;
    }
    return times;
  }

  /** Uses the answer, so that nothing is left out that leads to it. */
  private static void asked(ToIntFunction<List<String>> ask, List<String> words) {
    assertThat(ask.applyAsInt(words)).isNotNegative();
  }
}
