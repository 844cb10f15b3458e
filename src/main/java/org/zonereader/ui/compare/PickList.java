package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.zonereader.model.ComparisonView.Pick;

/** Steps on the columns of a comparison; each gives a new list. */
final class PickList {
  private PickList() {}

  /** The zones of the picks, each once, in the order of their first column. */
  static List<String> zones(List<Pick> picks) {
    return picks.stream().map(Pick::zone).distinct().toList();
  }

  /**
   * The columns for these zones: those chosen before stay as they are, zone after zone in the order
   * given; new zones show their newest report.
   */
  static List<Pick> follow(List<Pick> picks, List<String> zones) {
    if (zones(picks).equals(zones)) {
      return picks;
    }
    List<Pick> result = new ArrayList<>();
    for (String zone : zones) {
      List<Pick> before = picks.stream().filter(pick -> pick.zone().equals(zone)).toList();
      result.addAll(before.isEmpty() ? List.of(Pick.newest(zone)) : before);
    }
    return result;
  }

  /** The picks of a zone replaced, at the place where its first one was. */
  static List<Pick> replace(List<Pick> picks, String zone, List<Pick> by) {
    List<Pick> result = new ArrayList<>();
    boolean placed = false;
    for (Pick pick : picks) {
      if (!pick.zone().equals(zone)) {
        result.add(pick);
      } else if (!placed) {
        result.addAll(by);
        placed = true;
      }
    }
    return result;
  }

  /** A column moved to another place; indexes count columns. */
  static List<Pick> move(List<Pick> picks, int from, int to) {
    List<Pick> result = new ArrayList<>(picks);
    if (from >= 0 && from < picks.size()) {
      Pick moved = result.remove(from);
      result.add(Math.clamp(to, 0, result.size()), moved);
    }
    return result;
  }

  /** A column with another width, px; 0 for an equal share. */
  static List<Pick> widen(List<Pick> picks, int at, double width) {
    List<Pick> result = new ArrayList<>(picks);
    Pick pick = result.get(at);
    result.set(at, new Pick(pick.zone(), pick.report(), width));
    return result;
  }

  /** The picks but for some, each taken out once. */
  static List<Pick> without(List<Pick> picks, List<Pick> some) {
    List<Pick> left = new ArrayList<>(some);
    return picks.stream().filter(pick -> !left.removeIf(one -> sameReport(one, pick))).toList();
  }

  private static boolean sameReport(Pick a, Pick b) {
    return a.zone().equals(b.zone()) && Objects.equals(a.report(), b.report());
  }

  /** Whether the columns show the same reports in the same order, whatever their widths. */
  static boolean sameReports(List<Pick> some, List<Pick> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(i -> sameReport(some.get(i), others.get(i)));
  }
}
