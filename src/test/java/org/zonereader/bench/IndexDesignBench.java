package org.zonereader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.bench.SampledQueries.Query;
import org.zonereader.store.GramsDesign;
import org.zonereader.store.IndexDesign;
import org.zonereader.store.IndexedText;
import org.zonereader.store.LikeDesign;
import org.zonereader.store.PairsDesign;
import org.zonereader.store.SearchPeer;

/**
 * The two designs of the search index beside scans of the same texts in the same run: X keeps every
 * pair of characters with its places, Y only which pairs a text holds. Times are processor time of
 * the one thread that works, in milliseconds, of queries the median of some runs.
 */
class IndexDesignBench {
  private static final int REPORTS = Integer.getInteger("zonereader.bench.reports", 100_000);
  private static final int FIRST = 50;
  private static final int RUNS = Integer.getInteger("bench.runs", 3);

  /** A scan takes its time whatever is asked: it is asked every fifth query, once. */
  private static final int SCAN_EVERY = 5;

  /** 64 MB: one transaction of a bulk load is written in one piece. */
  private static final int HASH_SIZE = 64 << 20;

  @TempDir Path folder;

  private final MemoryScan memory = new MemoryScan();
  private long textBytes;

  @Test
  void designsBesideScans() {
    Path texts = folder.resolve("texts.db");
    try (LikeDesign like = new LikeDesign(texts);
        PairsDesign pairs = new PairsDesign(folder.resolve("x.db"));
        GramsDesign grams = new GramsDesign(folder.resolve("y.db"), texts)) {
      build(like, pairs, grams);
      List<Query> queries = SampledQueries.of(memory);
      exact(queries, pairs, grams);
      Map<String, double[]> columns = new LinkedHashMap<>();
      times(columns, "X", pairs, queries, 1);
      times(columns, "Y", grams, queries, 1);
      times(columns, "indexOf", memory, queries, SCAN_EVERY);
      times(columns, "LIKE", like, queries, SCAN_EVERY);
      System.out.printf(
          "%n%d queries, each exact by X and by Y; ms p50/p95/max%n%n", queries.size());
      new QueryTable(queries, columns, REPORTS).print();
      moves(pairs, "X");
      moves(grams, "Y");
    }
  }

  private void build(LikeDesign like, PairsDesign pairs, GramsDesign grams) {
    pairs.set("hashsize", HASH_SIZE);
    grams.set("hashsize", HASH_SIZE);
    double[] spent = new double[3];
    new CorpusTexts(REPORTS)
        .oldestFirst()
        .forEachOrdered(
            batch -> {
              memory.add(batch);
              batch.forEach(
                  t -> textBytes += t.text().text().getBytes(StandardCharsets.UTF_8).length);
              spent[0] += Cpu.time(() -> like.add(batch));
              spent[1] += Cpu.time(() -> pairs.add(batch));
              spent[2] += Cpu.time(() -> grams.add(batch));
            });
    System.out.printf("%n%d reports, %.0f MB of folded text%n%n", REPORTS, textBytes / 1e6);
    System.out.println(
        "| design | built, reports/s | index ÷ text | optimize, s | index ÷ text after |");
    System.out.println("|---|---|---|---|---|");
    built("text only", like, spent[0]);
    built("X", pairs, spent[1]);
    built("Y", grams, spent[2]);
  }

  private void built(String name, IndexDesign design, double spent) {
    double before = (double) design.bytes() / textBytes;
    double optimize = Cpu.time(design::optimize) / 1e3;
    System.out.printf(
        Locale.ROOT,
        "| %s | %,.0f | %.2f | %.1f | %.2f |%n",
        name,
        REPORTS / spent * 1e3,
        before,
        optimize,
        (double) design.bytes() / textBytes);
  }

  private void exact(List<Query> queries, SearchPeer... designs) {
    for (Query query : queries) {
      List<Long> texts = memory.all(query.words());
      for (SearchPeer design : designs) {
        assertThat(design.all(query.words())).as("%s", query.words()).isEqualTo(texts);
        assertThat(design.count(query.words())).isEqualTo(query.hits());
      }
    }
  }

  private static void times(
      Map<String, double[]> columns, String name, SearchPeer peer, List<Query> queries, int every) {
    double[] first = new double[queries.size()];
    double[] count = new double[queries.size()];
    int runs = every == 1 ? RUNS : 1;
    for (int i = 0; i < queries.size(); i++) {
      List<String> words = queries.get(i).words();
      boolean asked = i % every == 0;
      first[i] = asked ? Cpu.median(runs, () -> peer.newest(words, FIRST)) : Double.NaN;
      count[i] = asked ? Cpu.median(runs, () -> peer.count(words)) : Double.NaN;
    }
    columns.put(name + " first " + FIRST, first);
    columns.put(name + " count", count);
  }

  /** What a corrected date costs: the text leaves the index and comes back under another id. */
  private void moves(IndexDesign design, String name) {
    List<IndexedText> some = new CorpusTexts(200).oldestFirst().flatMap(List::stream).toList();
    design.add(some.stream().map(t -> new IndexedText(t.id() + (1L << 50), t.text())).toList());
    double[] times = new double[some.size()];
    for (int i = 0; i < times.length; i++) {
      IndexedText text = some.get(i);
      IndexedText kept = new IndexedText(text.id() + (1L << 50), text.text());
      times[i] = Cpu.time(() -> design.move(kept, kept.id() + (1L << 49)));
    }
    System.out.printf("%s: moved one report: ms p50/p95/max %s%n", name, Cpu.spread(times));
  }
}
