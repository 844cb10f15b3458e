package org.zonereader.ui.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FoundReport;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchOverview;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.model.SearchOverview.Unit;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.SearchQuery.Phrase;
import org.zonereader.model.Theme;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.DateText;
import org.zonereader.ui.common.Provinces;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.search.SearchState.Found;

/** Everything the screen says, made of its bundle and of what a search found. */
final class SearchWords {
  private final Messages messages;
  private final DateText dates;
  private final Provinces provinces;
  private final Themes themes;

  SearchWords(Locale locale, Themes themes) {
    messages = Messages.of(SearchWords.class, locale);
    dates = new DateText(locale);
    provinces = new Provinces(locale);
    this.themes = themes;
  }

  String get(String key, Object... args) {
    return messages.get(key, args);
  }

  Locale locale() {
    return messages.locale();
  }

  Themes themes() {
    return themes;
  }

  /** Name of a theme of places; also what stands for none. */
  String theme(String seal) {
    Theme theme = themes.find(seal);
    return theme != null
        ? theme.name()
        : get(seal.equals(SearchFilter.OUTSIDE) ? "outside" : "unsorted");
  }

  String zone(String name) {
    return name.isEmpty() ? get("zone.none") : name;
  }

  /** Name of something that can be ticked. */
  String name(Narrowing narrowing) {
    return switch (narrowing) {
      case Narrowing.InPriorities inside -> get("match.priorities");
      case Narrowing.WithinLines within -> get("match.across");
      case Narrowing.Value(SearchFilter filter) ->
          switch (filter.field()) {
            case ZONE -> zone(filter.value());
            case PROVINCE ->
                filter.value().isEmpty() ? get("province.none") : provinces.label(filter.value());
            case THEME -> theme(filter.value());
            case DATE -> month(filter.value());
          };
    };
  }

  private String month(String days) {
    LocalDate first = LocalDate.parse(days.substring(0, days.indexOf("..")));
    return get(
        "month",
        String.valueOf(first.getYear()),
        messages.locale().equals(Locale.ENGLISH)
            ? String.format(Locale.ROOT, "%02d", first.getMonthValue())
            : String.valueOf(first.getMonthValue()));
  }

  /** How much was found: 5 篇，12 处. */
  String summary(Found found, @Nullable SearchOverview counted) {
    boolean places = found.places() > 0;
    if (counted != null && counted.places() > 0) {
      return get("summary", counted.reports(), counted.places());
    }
    if (counted != null && !found.whole() && places) {
      return get("summary.of", counted.reports(), found.reports(), found.places());
    }
    if (counted == null && !found.whole()) {
      return get("summary.shown", found.reports(), found.places());
    }
    int reports = counted == null ? found.reports() : counted.reports();
    return places ? get("summary", reports, found.places()) : get("summary.reports", reports);
  }

  /** What the list does not say by itself; may be empty. */
  String hint(Found found, Order order, @Nullable SearchOverview counted) {
    if (counted == null) {
      return found.whole() ? "" : get("hint.counting");
    }
    boolean ranked = found.whole() && found.reports() < counted.reports();
    return switch (order) {
      case RELEVANCE -> ranked ? get("hint.relevance", found.reports()) : "";
      case THEME ->
          counted.facets().themesOf() < counted.reports()
              ? get("hint.themes", counted.facets().themesOf())
              : get("hint.places");
      case NEWEST, ZONE -> found.places() > 0 ? get("hint.places") : "";
    };
  }

  /** What the numbers of a part count. */
  String unit(Facets.Section section) {
    if (section.of() > 0) {
      return get("unit.newest", section.of());
    }
    return get(section.unit() == Unit.PLACES ? "unit.PLACES" : "unit.REPORTS");
  }

  /** Which place is chosen, and of how many. */
  String position(SearchViewModel model) {
    Row.Hit hit = model.chosenProperty().get();
    if (hit == null) {
      return "";
    }
    int number = model.position() + 1;
    if (hit.index() < 0) {
      return get("position.report", number);
    }
    return model.places() < number
        ? get("position.open", number)
        : get("position", number, model.places());
  }

  String headline(@Nullable String headline) {
    return headline == null ? get("headline.none") : DisplayText.widen(headline);
  }

  /** 10月27日, or with the year when it is not the newest one's; empty without a date. */
  String day(@Nullable ReportDate date) {
    return date == null ? "" : dates.full(date);
  }

  /** Zone, date, meeting: the line above the headline. */
  String caption(Report report) {
    List<String> parts = new ArrayList<>();
    parts.add(zone(report.zone().name()));
    if (report.date() != null) {
      parts.add(dates.full(report.date()));
    }
    if (report.meeting() != null) {
      parts.add(DisplayText.widen(report.meeting()));
    }
    return String.join(get("caption.comma"), parts);
  }

  /** What a screen reader says of a row that can be chosen. */
  String spoken(Row.Hit hit) {
    FoundReport report = hit.report();
    return hit.place()
        .map(
            place ->
                get(
                    "hit.words",
                    zone(report.zone()),
                    theme(place.theme()),
                    DisplayText.widen(place.snippet().words())))
        .orElseGet(() -> headline(report.headline()));
  }

  /** What was looked for, as it was typed. */
  static String sought(SearchQuery query) {
    List<Phrase> sought = query.sought();
    return sought.size() == 1 ? sought.getFirst().words() : query.text().strip();
  }

  String failed(String reason) {
    return get("failed", Objects.requireNonNullElse(reason, ""));
  }
}
