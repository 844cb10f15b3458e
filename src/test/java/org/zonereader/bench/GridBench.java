package org.zonereader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.compare.GridPeers;
import org.zonereader.ui.compare.Scrolled;

/**
 * The grid of the comparison beside ready-made controls and beside the raster floor: an image of
 * the same size scrolled the same way in the same run. Build is the time until the first frame is
 * laid out and drawn; layout the time of a pulse's layout while scrolling; frame the time between
 * two frames at full speed, layout and drawing together. Milliseconds.
 */
class GridBench {
  private static final int[] ZONES = {5, 30, 178};

  @BeforeAll
  static void startToolkit() throws InterruptedException {
    System.setProperty("javafx.animation.fullspeed", "true");
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    CountDownLatch ready = new CountDownLatch(1);
    try {
      Platform.startup(
          () -> {
            Fonts.load();
            ready.countDown();
          });
    } catch (IllegalStateException e) {
      Platform.runLater(
          () -> {
            Fonts.load();
            ready.countDown();
          });
    }
    Platform.setImplicitExit(false);
    assertThat(ready.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void gridBesideItsPeers() throws Exception {
    // Warms the toolkit: classes, fonts, styles.
    GridPeers.grid(5, 20).run();
    System.out.printf(
        "%-34s %8s %8s %8s %8s %8s %8s %8s%n",
        "zones × 200 rows, ms",
        "build",
        "lay p50",
        "lay p99",
        "frm p50",
        "frm p99",
        "× floor",
        "memory");
    for (int zones : ZONES) {
      Scrolled floor = GridPeers.floor(zones, 200).run();
      Scrolled grid = GridPeers.grid(zones, 200).run();
      print(zones + " image (floor)", floor, floor);
      print(zones + " grid", grid, floor);
      print(zones + " grid, transposed", GridPeers.turned(zones, 200).run(), floor);
      if (zones <= 30) {
        Scrolled table = GridPeers.tableView(zones, 200).run();
        print(zones + " TableView", table, floor);
        print(
            zones + " SpreadsheetView, fixed heights",
            GridPeers.spreadsheet(zones, 200).run(),
            floor);
        System.out.printf(
            "%d zones: TableView / grid: build %.1f, layout p99 %.1f, frame p50 %.1f%n",
            zones,
            table.build() / grid.build(),
            table.layout(0.99) / grid.layout(0.99),
            table.frame(0.5) / grid.frame(0.5));
      }
      System.out.printf(
          "%d zones: build %s 500 ms, layout p99 %s 8 ms, frame p50 %s 1.3 × floor%n",
          zones,
          grid.build() <= 500 ? "<=" : "MISSED",
          grid.layout(0.99) <= 8 ? "<=" : "MISSED",
          grid.frame(0.5) <= 1.3 * floor.frame(0.5) ? "<=" : "MISSED");
    }
  }

  private static void print(String name, Scrolled measured, Scrolled floor) {
    System.out.printf(
        "%-34s %8.0f %8.1f %8.1f %8.1f %8.1f %8.2f %6.0f M%n",
        name,
        measured.build(),
        measured.layout(0.5),
        measured.layout(0.99),
        measured.frame(0.5),
        measured.frame(0.99),
        measured.frame(0.5) / floor.frame(0.5),
        measured.megabytes());
  }
}
