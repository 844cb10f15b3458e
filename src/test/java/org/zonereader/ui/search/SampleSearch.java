package org.zonereader.ui.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonereader.model.Clause;
import org.zonereader.model.FoundReport;
import org.zonereader.model.FoundReport.Place;
import org.zonereader.model.FoundReport.Snippet;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.Report;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchFilters;
import org.zonereader.model.SearchOverview;
import org.zonereader.model.SearchOverview.Facets;
import org.zonereader.model.SearchOverview.Group;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.model.SearchOverview.Unit;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.SearchQuery.Phrase;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.text.Folding;

/** Scans reports for one phrase, slowly and plainly. A lone quotation mark is a fault. */
final class SampleSearch implements SearchSource {
  private static final String MARKS = ",，;；。\n";

  final List<String> started = new ArrayList<>();
  final List<String> cancelled = new ArrayList<>();
  private final List<StoredReport> reports;

  SampleSearch(List<StoredReport> reports) {
    this.reports = reports;
  }

  @Override
  public ParsedQuery parse(String typed) {
    String folded = Folding.forSearch(typed).text();
    if (folded.isEmpty()) {
      return new ParsedQuery.Blank();
    }
    if (folded.equals("\"")) {
      int at = typed.indexOf('"');
      return new ParsedQuery.Faulty("unclosed", List.of(), new Span(at, at + 1));
    }
    return new ParsedQuery.Understood(
        new SearchQuery(
            typed, new Phrase(folded, typed.strip()), SearchFilters.NONE, SearchFilters.NONE));
  }

  @Override
  public Running start(SearchQuery query) {
    started.add(query.text());
    return new Run(query);
  }

  @Override
  public Optional<StoredReport> report(long id) {
    return reports.stream().filter(report -> report.id() == id).findFirst();
  }

  @Override
  public String sentence(ParsedQuery.Faulty fault) {
    return "第 " + (fault.place().start() + 1) + " 个字：引号没有成对";
  }

  private final class Run implements Running {
    private final SearchQuery query;
    private boolean ended;

    Run(SearchQuery query) {
      this.query = query;
    }

    @Override
    public List<FoundReport> first(int most) {
      return find(query.chosen()).limit(most).toList();
    }

    @Override
    public SearchOverview overview() {
      List<FoundReport> all = find(query.chosen()).toList();
      return new SearchOverview(
          all.size(),
          all.stream().mapToInt(report -> report.places().size()).sum(),
          new Facets(
              Unit.PLACES,
              count(Field.ZONE, (report, place) -> report.zone()),
              count(Field.PROVINCE, (report, place) -> province(report.id())),
              count(Field.THEME, (report, place) -> place.theme()),
              all.size(),
              months()));
    }

    private Map<String, Integer> count(Field field, BiFunction<FoundReport, Place, String> value) {
      return find(query.chosen().without(field))
          .flatMap(report -> report.places().stream().map(place -> value.apply(report, place)))
          .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(one -> 1)))
          .entrySet()
          .stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private Map<YearMonth, Integer> months() {
      Map<YearMonth, Integer> months = new TreeMap<>(Comparator.reverseOrder());
      find(query.chosen().without(Field.DATE))
          .forEach(
              report ->
                  Objects.requireNonNull(report.date())
                      .toLocalDate()
                      .ifPresent(
                          day ->
                              months.merge(
                                  YearMonth.from(day), report.places().size(), Integer::sum)));
      return months;
    }

    @Override
    public List<Group> groups(Order order) {
      List<FoundReport> all = find(query.chosen()).toList();
      return switch (order) {
        case NEWEST -> List.of(new Group("", ids(all.stream())));
        case RELEVANCE ->
            List.of(
                new Group(
                    "",
                    ids(
                        all.stream()
                            .sorted(Comparator.comparingInt(report -> -report.places().size())))));
        case ZONE ->
            count(Field.ZONE, (report, place) -> report.zone()).keySet().stream()
                .map(zone -> new Group(zone, ids(all.stream().filter(r -> r.zone().equals(zone)))))
                .filter(group -> !group.ids().isEmpty())
                .toList();
        case THEME ->
            count(Field.THEME, (report, place) -> place.theme()).keySet().stream()
                .map(
                    theme ->
                        new Group(
                            theme,
                            ids(
                                all.stream()
                                    .filter(
                                        r ->
                                            r.places().stream()
                                                .anyMatch(p -> p.theme().equals(theme))))))
                .toList();
      };
    }

    private static List<Long> ids(Stream<FoundReport> found) {
      return found.map(FoundReport::id).toList();
    }

    @Override
    public List<FoundReport> found(List<Long> ids) {
      Map<Long, FoundReport> all =
          find(query.chosen()).collect(Collectors.toMap(FoundReport::id, Function.identity()));
      return ids.stream().map(all::get).map(Objects::requireNonNull).toList();
    }

    @Override
    public void cancel() {
      ended = true;
      cancelled.add(query.text());
    }

    private Stream<FoundReport> find(SearchFilters filters) {
      if (ended) {
        throw new CancellationException();
      }
      String wanted = query.sought().getFirst().folded();
      return reports.stream()
          .filter(stored -> keeps(filters, Field.ZONE, stored.report().zone().name()))
          .filter(stored -> keeps(filters, Field.PROVINCE, stored.province()))
          .filter(stored -> inMonth(filters, stored.report()))
          .map(stored -> look(stored, wanted, filters))
          .filter(found -> !found.places().isEmpty())
          .sorted(
              Comparator.<FoundReport, String>comparing(
                      found -> Objects.requireNonNull(found.date()).iso())
                  .reversed());
    }
  }

  private String province(long id) {
    return report(id).orElseThrow().province();
  }

  private static boolean keeps(SearchFilters filters, Field field, String value) {
    return filters.of(field).isEmpty()
        || filters.of(field).stream().anyMatch(filter -> filter.value().equals(value));
  }

  private static boolean inMonth(SearchFilters filters, Report report) {
    String day = Objects.requireNonNull(report.date()).iso();
    return filters.of(Field.DATE).isEmpty()
        || filters.of(Field.DATE).stream()
            .map(SearchFilter::value)
            .anyMatch(
                range ->
                    range.substring(0, 10).compareTo(day) <= 0
                        && day.compareTo(range.substring(12)) <= 0);
  }

  private static FoundReport look(StoredReport stored, String wanted, SearchFilters filters) {
    Report report = stored.report();
    String text = Folding.sameLength(report.text());
    List<Place> places = new ArrayList<>();
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      Span span = new Span(at, at + wanted.length());
      String theme = theme(report, at);
      boolean inside = !theme.equals(SearchFilter.OUTSIDE) || !filters.inPriorities();
      if (inside && keeps(filters, Field.THEME, theme)) {
        places.add(new Place(span, theme, snippet(report.text(), span)));
      }
    }
    return new FoundReport(
        stored.id(),
        report.zone().name(),
        report.headline(),
        report.meeting(),
        report.date(),
        places);
  }

  private static String theme(Report report, int at) {
    return report.priorities().stream()
        .flatMap(priority -> priority.clauses().stream())
        .filter(clause -> clause.span().contains(at))
        .map(Clause::theme)
        .map(theme -> theme == null ? SearchFilter.UNSORTED : theme)
        .findFirst()
        .orElse(SearchFilter.OUTSIDE);
  }

  /** The clause and the next one. */
  private static Snippet snippet(String text, Span place) {
    int start = place.start();
    while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = place.end();
    for (int marks = 0; end < text.length() && marks < 2; end++) {
      marks += MARKS.indexOf(text.charAt(end)) >= 0 ? 1 : 0;
    }
    Span span = new Span(start, end);
    return new Snippet(
        span,
        span.in(text).replace('\n', ' '),
        List.of(new Span(place.start() - start, place.end() - start)));
  }
}
