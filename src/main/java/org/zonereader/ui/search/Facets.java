package org.zonereader.ui.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchOverview;
import org.zonereader.model.SearchOverview.Unit;

/**
 * What can be ticked beside the results, in parts.
 *
 * @param sections 园区, 省份, 主题, 月份; empty until a search was counted
 */
public record Facets(List<Section> sections) {
  static final Facets NONE = new Facets(List.of());

  public Facets {
    sections = List.copyOf(sections);
  }

  /**
   * The values of one field.
   *
   * @param unit what the numbers count
   * @param of of how many reports, the newest, they were counted; 0 for all
   */
  public record Section(Field field, Unit unit, int of, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }

    /** How many lines to show while the rest is folded: so many, and those that are ticked. */
    List<Line> shown(int most) {
      List<Line> shown = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (i < most || lines.get(i).ticked()) {
          shown.add(lines.get(i));
        }
      }
      return shown;
    }
  }

  /**
   * One value to tick.
   *
   * @param number of findings under it, or -1 while they are being counted
   */
  public record Line(Narrowing.Value value, int number, boolean ticked) {
    /** The value, as in {@link SearchFilter}. */
    public String key() {
      return value.filter().value();
    }
  }

  /** The lines of a counted search; what is ticked stays a line even where nothing was found. */
  static Facets of(SearchOverview overview, List<Narrowing> ticked) {
    SearchOverview.Facets counted = overview.facets();
    Map<String, Integer> months = new LinkedHashMap<>();
    counted.months().forEach((month, number) -> months.put(value(month), number));
    // With nothing but filters there are no places; themes then count reports.
    Unit themes = overview.places() == 0 ? Unit.REPORTS : Unit.PLACES;
    int of = counted.themesOf() < overview.reports() ? counted.themesOf() : 0;
    return new Facets(
        List.of(
            section(Field.ZONE, counted.unit(), 0, counted.zones(), ticked),
            section(Field.PROVINCE, counted.unit(), 0, counted.provinces(), ticked),
            section(Field.THEME, themes, of, counted.themes(), ticked),
            section(Field.DATE, counted.unit(), 0, months, ticked)));
  }

  private static String value(YearMonth month) {
    return ((Narrowing.Value) Narrowing.of(month)).filter().value();
  }

  private static Section section(
      Field field, Unit unit, int of, Map<String, Integer> numbers, List<Narrowing> ticked) {
    Map<String, Integer> all = new LinkedHashMap<>();
    numbers.forEach(
        (value, number) -> {
          if (number > 0) {
            all.put(value, number);
          }
        });
    for (Narrowing narrowing : ticked) {
      if (narrowing instanceof Narrowing.Value(SearchFilter filter) && filter.field() == field) {
        all.putIfAbsent(filter.value(), 0);
      }
    }
    List<Line> lines = new ArrayList<>();
    all.forEach(
        (value, number) -> {
          Narrowing.Value line = new Narrowing.Value(SearchFilter.of(field, value));
          lines.add(new Line(line, number, ticked.contains(line)));
        });
    return new Section(field, unit, of, lines);
  }

  /** The same lines while they are being counted again, with these ticks. */
  Facets uncounted(List<Narrowing> ticked) {
    return new Facets(
        sections.stream()
            .map(
                section ->
                    new Section(
                        section.field(),
                        section.unit(),
                        section.of(),
                        section.lines().stream()
                            .map(line -> new Line(line.value(), -1, ticked.contains(line.value())))
                            .toList()))
            .toList());
  }

  /** The lines of a field, or null before anything was counted. */
  public @Nullable Section section(Field field) {
    return sections.stream().filter(section -> section.field() == field).findFirst().orElse(null);
  }
}
