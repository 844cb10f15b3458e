package org.zonereader.ui.compare.choose;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

/** Which days and which series (连载) are compared. Every change is applied at once. */
public final class PeriodPanelModel {
  /** Most months offered, newest first. */
  private static final int MONTHS = 12;

  private final Supplier<Data> read;
  private final Supplier<ComparisonFilter> now;
  private final Consumer<ComparisonFilter> apply;
  private final Desk desk;
  private final Messages messages;
  private final Clock clock;
  private final Tasks.Lane lane;
  private final ReadOnlyObjectWrapper<Data> data =
      new ReadOnlyObjectWrapper<>(new Data(List.of(), List.of()));
  private final ReadOnlyObjectWrapper<ComparisonFilter> filter =
      new ReadOnlyObjectWrapper<>(ComparisonFilter.ALL);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ObservableList<Quick> quick = FXCollections.observableArrayList();

  /**
   * What the library holds.
   *
   * @param days days of its reports, in any order, repeated or not
   * @param series its series
   */
  public record Data(List<LocalDate> days, List<Series> series) {
    public Data {
      days = List.copyOf(days);
      series = List.copyOf(series);
    }
  }

  /**
   * A series of pages (连载).
   *
   * @param title page title without the part's number
   * @param parts numbers of the parts in the library, ascending
   */
  public record Series(String title, List<Integer> parts) {
    public Series {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Days that can be chosen with one press.
   *
   * @param from first day, or null
   * @param to last day, or null
   */
  record Quick(String label, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * A model that lets everything through until {@link #open}.
   *
   * @param read may wait for the disk
   * @param now the filter at present
   * @param clock tells which year is 本年, in the user's time zone
   */
  public PeriodPanelModel(
      Supplier<Data> read,
      Supplier<ComparisonFilter> now,
      Consumer<ComparisonFilter> apply,
      Clock clock,
      Desk desk) {
    this.read = read;
    this.now = now;
    this.apply = apply;
    this.clock = clock;
    this.desk = desk;
    this.messages = desk.messages();
    this.lane = desk.tasks().lane();
  }

  Desk desk() {
    return desk;
  }

  public ReadOnlyObjectProperty<ComparisonFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** The series that can be chosen. */
  public List<Series> series() {
    return data.get().series();
  }

  ReadOnlyObjectProperty<Data> dataProperty() {
    return data.getReadOnlyProperty();
  }

  ObservableList<Quick> quick() {
    return quick;
  }

  /** What is wrong with the days typed, or empty; days that are wrong are not applied. */
  public ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Takes over the filter and reads what the library holds. */
  public void open() {
    note.set("");
    filter.set(now.get());
    lane.run(
        read::get,
        found -> {
          quick.setAll(quick(found.days()));
          data.set(found);
        },
        problem -> note.set(messages.get("period.failed")));
  }

  private List<Quick> quick(List<LocalDate> days) {
    int year = LocalDate.now(clock).getYear();
    List<Quick> all = new ArrayList<>();
    all.add(new Quick(messages.get("period.every-day"), null, null));
    List<Integer> years =
        days.stream().map(LocalDate::getYear).distinct().sorted(Comparator.reverseOrder()).toList();
    for (int each : years) {
      String label = messages.get(each == year ? "period.this-year" : "period.year", each);
      all.add(quick(label, Stretch.of(each)));
    }
    days.stream()
        .map(YearMonth::from)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .limit(MONTHS)
        .forEach(month -> all.add(quick(month.toString(), Stretch.of(month))));
    return all;
  }

  private static Quick quick(String label, Stretch stretch) {
    return new Quick(label, stretch.from(), stretch.to());
  }

  /** Whether these are the days of the filter. */
  boolean isChosen(Quick days) {
    ComparisonFilter at = filter.get();
    return java.util.Objects.equals(at.from(), days.from())
        && java.util.Objects.equals(at.to(), days.to());
  }

  void choose(Quick days) {
    days(days.from(), days.to());
  }

  /**
   * Takes days as typed: each a day, a month or a year, or empty. A month or year at the left alone
   * means the whole of it.
   *
   * @return true when they are applied; otherwise the note says why not
   */
  public boolean type(String first, String last) {
    Optional<Stretch> from = first.isBlank() ? Optional.empty() : Stretch.read(first);
    Optional<Stretch> to = last.isBlank() ? Optional.empty() : Stretch.read(last);
    if ((from.isEmpty() && !first.isBlank()) || (to.isEmpty() && !last.isBlank())) {
      note.set(messages.get("period.wrong", from.isEmpty() && !first.isBlank() ? first : last));
      return false;
    }
    LocalDate start = from.map(Stretch::from).orElse(null);
    LocalDate end = to.map(Stretch::to).orElse(null);
    if (end == null && from.isPresent() && !from.get().from().equals(from.get().to())) {
      end = from.get().to();
    }
    if (start != null && end != null && end.isBefore(start)) {
      note.set(messages.get("period.turned"));
      return false;
    }
    days(start, end);
    return true;
  }

  /** Any days, first and last included; null is no limit. */
  private void days(@Nullable LocalDate from, @Nullable LocalDate to) {
    set(new ComparisonFilter(from, to, filter.get().series(), filter.get().part()));
  }

  /** Only reports of a series, or of one part of it; null is any. */
  public void series(@Nullable String title, @Nullable Integer part) {
    set(new ComparisonFilter(filter.get().from(), filter.get().to(), title, part));
  }

  /** Everything again (清除). */
  public void clear() {
    set(ComparisonFilter.ALL);
  }

  private void set(ComparisonFilter next) {
    note.set("");
    if (!next.equals(filter.get())) {
      filter.set(next);
      apply.accept(next);
    }
  }
}
