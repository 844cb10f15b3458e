package org.zonereader.library.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.search.QueryFault.Code;
import org.zonereader.library.search.Search.ZoneAnswer;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.Theme;
import org.zonereader.text.Folding;

/** What the values of filters mean, as people type them. */
final class FilterValues {
  /** 2025, 2025-10, 2025-10-27; 2025年10月27日; single digits too. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>\\d{4})年?(?:[-/.]?(?<month>\\d{1,2})月?(?:[-/.]?(?<day>\\d{1,2})日?)?)?");

  private final Function<String, ZoneAnswer> zones;
  private final Supplier<List<String>> provinces;
  private final Supplier<List<Theme>> themes;

  /**
   * Looks values up only when a filter is typed.
   *
   * @param provinces short forms
   */
  FilterValues(
      Function<String, ZoneAnswer> zones,
      Supplier<List<String>> provinces,
      Supplier<List<Theme>> themes) {
    this.zones = zones;
    this.provinces = provinces;
    this.themes = themes;
  }

  /**
   * The filter a word stands for.
   *
   * @param word a field other than in:
   */
  SearchFilter filter(QueryWord word, boolean excluded) throws QueryFault {
    return switch (word.name()) {
      case "zone" -> new SearchFilter(Field.ZONE, zone(word), excluded);
      case "province" -> new SearchFilter(Field.PROVINCE, province(word), excluded);
      case "theme" -> new SearchFilter(Field.THEME, theme(word), excluded);
      case "date" -> new SearchFilter(Field.DATE, days(word), excluded);
      default -> throw new IllegalArgumentException(word.name());
    };
  }

  private String zone(QueryWord word) throws QueryFault {
    ZoneAnswer answer = zones.apply(word.words());
    if (answer.zone() != null) {
      return answer.zone();
    }
    String near = String.join("、", answer.near());
    throw new QueryFault(
        near.isEmpty() ? Code.UNKNOWN_ZONE : Code.UNCLEAR_ZONE,
        List.of(word.words(), near),
        word.place());
  }

  /** 江苏, 江苏省 and 广西壮族自治区 all begin with the short form. */
  private String province(QueryWord word) throws QueryFault {
    String wanted = Folding.forSearch(word.words()).text();
    return provinces.get().stream()
        .filter(province -> !province.isEmpty() && wanted.startsWith(province))
        .findFirst()
        .orElseThrow(
            () -> new QueryFault(Code.UNKNOWN_PROVINCE, List.of(word.words()), word.place()));
  }

  private String theme(QueryWord word) throws QueryFault {
    String wanted = word.words();
    if (wanted.equals(SearchFilter.OUTSIDE) || wanted.equals(SearchFilter.UNSORTED)) {
      return wanted;
    }
    String folded = Folding.forSearch(wanted).text();
    return themes.get().stream()
        .filter(theme -> theme.seal().equals(wanted) || folded(theme).equals(folded))
        .map(Theme::seal)
        .findFirst()
        .orElseThrow(
            () ->
                new QueryFault(
                    Code.UNKNOWN_THEME,
                    List.of(
                        wanted, String.join("、", themes.get().stream().map(Theme::name).toList())),
                    word.place()));
  }

  private static String folded(Theme theme) {
    return Folding.forSearch(theme.name()).text();
  }

  /** One day, month or year, or two with .. between, of which one may be missing. */
  private static String days(QueryWord word) throws QueryFault {
    String[] ends = word.words().split("\\.\\.", -1);
    if (ends.length <= 2) {
      String from = ends[0];
      String to = ends[ends.length - 1];
      LocalDate first = from.isEmpty() ? LocalDate.of(0, 1, 1) : end(from, true);
      LocalDate last = to.isEmpty() ? LocalDate.of(9999, 12, 31) : end(to, false);
      boolean open = from.isEmpty() && to.isEmpty();
      if (first != null && last != null && !open && !last.isBefore(first)) {
        return first + ".." + last;
      }
    }
    throw new QueryFault(Code.BAD_DATE, List.of(word.words()), word.place());
  }

  /** The first or last day of what is meant; null when it means none. */
  private static @Nullable LocalDate end(String words, boolean first) {
    Matcher matcher = DATE.matcher(Folding.sameLength(words));
    if (!matcher.matches()) {
      return null;
    }
    int year = Integer.parseInt(matcher.group("year"));
    String month = matcher.group("month");
    String day = matcher.group("day");
    try {
      if (month == null) {
        return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
      }
      YearMonth whole = YearMonth.of(year, Integer.parseInt(month));
      if (day == null) {
        return first ? whole.atDay(1) : whole.atEndOfMonth();
      }
      return whole.atDay(Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
