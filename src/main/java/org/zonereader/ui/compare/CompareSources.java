package org.zonereader.ui.compare;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.SavedView;
import org.zonereader.model.ZoneGroup;
import org.zonereader.model.ZoneSummary;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.compare.choose.PeriodPanelModel;
import org.zonereader.ui.compare.choose.Shelf;

/**
 * What the panels of the toolbar choose from. Everything but {@code matches} may wait for the disk.
 *
 * @param zones all zones with their reports, in zone-table order
 * @param matches whether what was typed (汉字, full pinyin or initials) means the zone: first the
 *     typed text, then the name
 * @param periods days and series of the library
 */
public record CompareSources(
    Supplier<List<ZoneSummary>> zones,
    BiPredicate<String, String> matches,
    Supplier<PeriodPanelModel.Data> periods,
    Shelf<SavedView, ComparisonView> views,
    Shelf<ZoneGroup, List<String>> groups,
    Tasks tasks) {}
