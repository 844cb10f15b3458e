package org.zonereader.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.store.GramsDesign;
import org.zonereader.store.IndexDesign;
import org.zonereader.store.PairsDesign;

/**
 * What filling the search index with many reports depends on: options of FTS5, order of the
 * reports, and how far apart the ids of neighbouring days are. Seconds of processor time of the
 * writing thread.
 */
class IndexLoadBench {
  private static final int REPORTS = Integer.getInteger("zonereader.bench.reports", 100_000);

  /** Bits below the day in an id of the library. */
  private static final int BITS = 20;

  /**
   * One way of filling an index.
   *
   * @param hash {@code hashsize} in MB; FTS5's own is 1
   * @param automerge FTS5's own is 4; 0 is never
   * @param bits below the day in an id
   */
  private record Load(String design, int hash, int automerge, boolean sorted, int bits) {}

  @TempDir Path folder;

  @Test
  void optionsOrderAndIds() {
    System.out.printf("%n%,d reports, %,d a transaction%n%n", REPORTS, CorpusTexts.BATCH);
    System.out.println(
        "| design | hashsize, MB | automerge | order | bits below the day | load, s | reports/s |"
            + " MB | optimize, s | MB after |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    for (Load load :
        List.of(
            new Load("X", 64, 4, true, BITS),
            new Load("X", 64, 4, true, BITS / 2),
            new Load("Y", 64, 4, true, BITS / 2),
            new Load("X", 64, 0, true, BITS),
            new Load("X", 64, 16, true, BITS),
            new Load("X", 64, 8, true, BITS),
            new Load("X", 1, 4, true, BITS),
            new Load("X", 64, 4, false, BITS))) {
      run(load);
    }
  }

  private void run(Load load) {
    CorpusTexts texts = new CorpusTexts(REPORTS, load.bits());
    try (IndexDesign design = design(load)) {
      design.set("hashsize", (long) load.hash() << 20);
      design.set("automerge", load.automerge());
      double[] spent = new double[1];
      (load.sorted() ? texts.oldestFirst() : texts.unsorted())
          .forEachOrdered(batch -> spent[0] += Cpu.time(() -> design.add(batch)));
      double seconds = spent[0] / 1e3;
      double size = design.bytes() / 1e6;
      double optimize = Cpu.time(design::optimize) / 1e3;
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %s | %d | %.0f | %,.0f | %.0f | %.0f | %.0f |%n",
          load.design(),
          load.hash(),
          load.automerge(),
          load.sorted() ? "by day" : "mixed",
          load.bits(),
          seconds,
          REPORTS / seconds,
          size,
          optimize,
          design.bytes() / 1e6);
    }
  }

  private IndexDesign design(Load load) {
    Path file = folder.resolve(load.toString().replaceAll("\\W+", "-") + ".db");
    return load.design().equals("X")
        ? new PairsDesign(file)
        : new GramsDesign(file, folder.resolve("texts.db"));
  }
}
