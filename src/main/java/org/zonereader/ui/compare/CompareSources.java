package org.zonereader.ui.compare;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.SavedView;
import org.zonereader.model.ZoneGroup;
import org.zonereader.model.ZoneSummary;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.compare.choose.PeriodPanelModel;
import org.zonereader.ui.compare.choose.Shelf;

/**
 * What the panels of the toolbar choose from.
 *
 * @param periods days and series of the library; may wait for the disk
 */
public record CompareSources(
    Zones zones,
    Supplier<PeriodPanelModel.Data> periods,
    Shelf<SavedView, ComparisonView> views,
    Shelf<ZoneGroup, List<String>> groups,
    Tasks tasks) {
  /**
   * The zones. Everything but {@code matches} may wait for the disk.
   *
   * @param all zones with reports, in zone-table order
   * @param reports the reports of a zone, newest first
   * @param matches whether what was typed (汉字, full pinyin or initials) means the zone: first the
   *     typed text, then the name
   */
  public record Zones(
      Supplier<List<ZoneSummary>> all,
      Function<String, List<ReportSummary>> reports,
      BiPredicate<String, String> matches) {}
}
