package org.zonereader.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.FoundReport;
import org.zonereader.model.SearchOverview.Group;

/** Reads groups of reports page by page. Waits for the disk. */
final class Cursor {
  private final Running running;
  private final List<Group> groups;
  private int group;
  private int next;

  Cursor(Running running, List<Group> groups) {
    this.running = running;
    this.groups = groups;
  }

  /**
   * Reports of one group on one page.
   *
   * @param size of the whole group
   * @param begins true when they are the first of it
   */
  record Part(String key, int size, boolean begins, List<FoundReport> reports) {}

  /**
   * What was read at once.
   *
   * @param more true when something may follow
   */
  record Page(List<Part> parts, boolean more) {}

  /** Passes over reports that were read otherwise. */
  void skip(int reports) {
    int left = reports;
    while (left > 0 && group < groups.size()) {
      left -= take(left).size();
    }
  }

  Page read(int most) {
    List<Part> parts = new ArrayList<>();
    int left = most;
    while (left > 0 && group < groups.size()) {
      Group now = groups.get(group);
      boolean begins = next == 0;
      List<Long> ids = take(left);
      if (!ids.isEmpty()) {
        parts.add(new Part(now.key(), now.ids().size(), begins, running.found(ids)));
      }
      left -= ids.size();
    }
    return new Page(parts, group < groups.size());
  }

  /** The next ids of the group, and on to the next group when it is at its end. */
  private List<Long> take(int most) {
    List<Long> ids = groups.get(group).ids();
    List<Long> taken = ids.subList(next, Math.min(ids.size(), next + most));
    next += taken.size();
    if (next == ids.size()) {
      group++;
      next = 0;
    }
    return taken;
  }
}
