package org.zonereader.ui.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonereader.library.Library;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneReports;
import org.zonereader.model.ZoneSummary;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.zones.ZoneSource;

/** What the zone list asks of an open library. */
record LibraryLists(Library library) implements ZoneSource {
  @Override
  public List<ZoneSummary> zones(ReportFilter filter) {
    return library.lists().zones(filter);
  }

  @Override
  public List<ReportSummary> reports(String zone, ReportFilter filter, int from, int most) {
    return library.lists().reports(zone, filter, from, most);
  }

  @Override
  public Optional<ZoneReports> around(long report) {
    return library.lists().around(report);
  }

  @Override
  public Map<String, Long> imports() {
    return library.lists().imports();
  }

  @Override
  public List<Integer> years() {
    return library.lists().days().stream().map(LocalDate::getYear).distinct().toList().reversed();
  }

  /** The window over this library. */
  WindowViewModel window(Selection selection, Tasks tasks) {
    return new WindowViewModel(
        library::zones, report -> around(report).isPresent(), selection, tasks);
  }
}
