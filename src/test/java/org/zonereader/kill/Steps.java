package org.zonereader.kill;

import java.util.List;
import java.util.Random;
import org.zonereader.library.Library;
import org.zonereader.model.Anchor;
import org.zonereader.model.Correction;

/** Corrections, deletions and steps back, the same ones every time. */
final class Steps {
  static final int MOST = 5_000;

  private Steps() {}

  /**
   * Takes one step, which changes the library by exactly one transaction.
   *
   * @param number from 1; says which, together with what the library holds
   */
  static void take(Library library, int number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    int kind = random.nextInt(10);
    if (kind < 2 && library.undoable().isPresent()) {
      library.undo();
    } else if (kind < 4 && library.redoable().isPresent()) {
      library.redo();
    } else {
      change(library, number, random);
    }
  }

  private static void change(Library library, int number, Random random) {
    List<Long> reports =
        random
            .ints(1, CorrectionTrial.SOURCES + 1)
            .mapToObj(library::reportsOf)
            .filter(held -> !held.isEmpty())
            .findFirst()
            .orElseThrow();
    long report = reports.get(random.nextInt(reports.size()));
    if (reports.size() > 4 && random.nextInt(8) == 0) {
      library.delete(List.of(report));
      return;
    }
    Anchor anchor = library.report(report).orElseThrow().report().anchor();
    Correction correction =
        switch (random.nextInt(3)) {
          case 0 -> new Correction.SetHeadline(anchor, "第 " + number + " 次更正的标题");
          case 1 -> new Correction.SetByline(anchor, "第 " + number + " 次更正的作者");
          default -> new Correction.SetZone(anchor, "青石岭经开区");
        };
    library.correct(report, List.of(correction));
  }
}
