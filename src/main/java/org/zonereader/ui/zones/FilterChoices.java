package org.zonereader.ui.zones;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Provinces;
import org.zonereader.ui.common.Tasks;

/** What the filters can be set to, in the words of the screen. */
public final class FilterChoices {
  private final ZoneFilters filters;
  private final Supplier<List<Integer>> read;
  private final Tasks.Lane lane;
  private final Messages messages;
  private final Provinces provinces;
  private final ReadOnlyObjectWrapper<List<Integer>> years = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param read years of the reports, the latest first; may wait for the disk
   */
  FilterChoices(ZoneFilters filters, Supplier<List<Integer>> read, Tasks tasks, Messages messages) {
    this.filters = filters;
    this.read = read;
    this.lane = tasks.lane();
    this.messages = messages;
    this.provinces = new Provinces(messages.locale());
  }

  /** Asks for the years anew; those known stay until they are there, and when that fails. */
  public void open() {
    lane.run(read::get, years::set, problem -> {});
  }

  /** The years that reports have, the latest first; empty until they are read. */
  public ReadOnlyObjectProperty<List<Integer>> yearsProperty() {
    return years.getReadOnlyProperty();
  }

  /** Provinces of zones, each once, in the order of the zones; empty stands for none known. */
  static List<String> provinces(List<ZoneSummary> zones) {
    return zones.stream().map(ZoneSummary::province).distinct().toList();
  }

  /** A province in words; empty is that of zones the table does not know. */
  public String label(String province) {
    return province.isEmpty() ? messages.get("group.unknown") : provinces.label(province);
  }

  /** The year that the days lie in, or null when they do not name exactly a year or a month. */
  public @Nullable Integer year() {
    LocalDate from = filters.reportsProperty().get().from();
    return from == null ? null : from.getYear();
  }

  /** The month the days name, 1 to 12, or null for a whole year or any time. */
  public @Nullable Integer month() {
    ReportFilter now = filters.reportsProperty().get();
    LocalDate from = now.from();
    LocalDate to = now.to();
    return from != null && to != null && YearMonth.from(from).equals(YearMonth.from(to))
        ? from.getMonthValue()
        : null;
  }

  /**
   * Chooses a time.
   *
   * @param year null for any, which takes any month with it
   * @param month 1 to 12, or null for the whole year
   */
  public void choose(@Nullable Integer year, @Nullable Integer month) {
    LocalDate from = null;
    LocalDate to = null;
    if (year != null) {
      from = LocalDate.of(year, month == null ? 1 : month, 1);
      to = month == null ? from.plusYears(1).minusDays(1) : from.plusMonths(1).minusDays(1);
    }
    ReportFilter now = filters.reportsProperty().get();
    filters.reportsProperty().set(now.between(from, to));
  }

  /** Chooses a theme by its seal, or any when it is chosen already. */
  public void toggleTheme(String seal) {
    ReportFilter now = filters.reportsProperty().get();
    filters.reportsProperty().set(now.ofTheme(seal.equals(now.theme()) ? null : seal));
  }

  /** The time that is chosen, in words; empty when none is. */
  public String period() {
    Integer year = year();
    Integer month = month();
    if (year == null) {
      return "";
    }
    return month == null
        ? messages.get("year", year)
        : messages.get("filter.year-month", year, month);
  }
}
