package org.zonereader.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.store.IndexedText;
import org.zonereader.store.PairsDesign;

/**
 * Options of FTS5 for filling the index of design X with many reports, a thousand a transaction.
 * Seconds of processor time of the writing thread.
 */
class IndexLoadBench {
  private static final int REPORTS = Integer.getInteger("zonereader.bench.reports", 100_000);
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  @Test
  void optionsOfFts5() {
    CorpusTexts texts = new CorpusTexts(REPORTS);
    System.out.printf("%n%d reports, %d a transaction%n%n", REPORTS, CorpusTexts.BATCH);
    System.out.println(
        "| hashsize | automerge | order | load, s | reports/s | MB | optimize, s | MB after |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (int automerge : List.of(0, 4, 8, 16)) {
      load("by day", texts.oldestFirst(), 64, automerge);
    }
    for (int automerge : List.of(4, 16)) {
      load("by day", texts.oldestFirst(), 1, automerge);
    }
    load("unsorted", texts.unsorted(), 64, 4);
  }

  private void load(String order, Stream<List<IndexedText>> texts, int hash, int automerge) {
    Path file = folder.resolve(order + "-" + hash + "-" + automerge + ".db");
    try (PairsDesign design = new PairsDesign(file)) {
      design.set("hashsize", (long) hash * MEGABYTE);
      design.set("automerge", automerge);
      double[] spent = new double[1];
      texts.forEachOrdered(batch -> spent[0] += Cpu.time(() -> design.add(batch)));
      double load = spent[0] / 1e3;
      double size = design.bytes() / 1e6;
      double optimize = Cpu.time(design::optimize) / 1e3;
      System.out.printf(
          Locale.ROOT,
          "| %d MB | %d | %s | %.1f | %,.0f | %.0f | %.1f | %.0f |%n",
          hash,
          automerge,
          order,
          load,
          REPORTS / load,
          size,
          optimize,
          design.bytes() / 1e6);
    }
  }
}
