package org.zonereader.ui.zones;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneReports;
import org.zonereader.model.ZoneSummary;

/**
 * What the list is to show, as far as the library has to be asked.
 *
 * @param all every zone with reports, as the window read them
 * @param opened the zone whose reports are to be shown
 * @param report the report being read, or null
 * @param reveal whether the zone of that report is to be the open one
 * @param imports whether times of import are needed
 */
record Wanted(
    List<ZoneSummary> all,
    ReportFilter filter,
    Opened opened,
    @Nullable Long report,
    boolean reveal,
    boolean imports) {
  /**
   * The zone whose reports are shown.
   *
   * @param zone its name, or null when none is open
   * @param rows how many of its reports
   */
  record Opened(@Nullable String zone, int rows) {
    static final Opened NONE = new Opened(null, ZoneRows.SHOWN);

    /** A zone opens with its newest reports. */
    static Opened of(@Nullable String zone) {
      return new Opened(zone, ZoneRows.SHOWN);
    }
  }

  /** Asks for what {@code known} does not have already. Waits for the disk. */
  Held from(ZoneSource source, Held known) {
    boolean same = filter.equals(known.filter());
    List<ZoneSummary> zones =
        filter.equals(ReportFilter.ALL) ? all : same ? known.zones() : source.zones(filter);
    ZoneReports around = around(source, known);
    Opened open =
        reveal && around != null && !around.zone().equals(opened.zone)
            ? Opened.of(around.zone())
            : opened;
    Held next =
        new Held(
            filter,
            zones,
            open.zone,
            List.of(),
            around,
            imports && known.imports().isEmpty() ? source.imports() : known.imports());
    List<ReportSummary> before =
        same && known.open() != null && known.open().equals(open.zone)
            ? known.reports()
            : List.of();
    return new Held(
        filter,
        zones,
        open.zone,
        reports(source, next, rows(next, open), before),
        around,
        next.imports());
  }

  private @Nullable ZoneReports around(ZoneSource source, Held known) {
    if (report == null) {
      return null;
    }
    return known.place(report) >= 0 ? known.around() : source.around(report).orElse(null);
  }

  /** A report read just below the last row brings the rows that follow with it. */
  private int rows(Held next, Opened open) {
    ZoneReports around = next.around();
    boolean whole =
        around != null && around.zone().equals(open.zone) && filter.equals(ReportFilter.ALL);
    int place = whole && reveal ? next.place(report) : -1;
    boolean below = place >= open.rows && place < open.rows + ZoneRows.PAGE && place > 0;
    return below && open.equals(opened) ? open.rows + ZoneRows.PAGE : open.rows;
  }

  private List<ReportSummary> reports(
      ZoneSource source, Held next, int rows, List<ReportSummary> before) {
    ZoneSummary zone = next.zone(next.open()).orElse(null);
    if (zone == null || zone.reports() == 1) {
      return List.of();
    }
    int most = Math.min(rows, zone.reports());
    if (before.size() >= most) {
      return before.subList(0, most);
    }
    List<ReportSummary> result = new ArrayList<>(before);
    result.addAll(source.reports(zone.name(), filter, before.size(), most - before.size()));
    return result;
  }
}
