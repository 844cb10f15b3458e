package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Row;
import org.zonereader.model.Comparison.RowKey;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Grouping;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.TermTable.Use;

/**
 * The rows and columns on show, in order, before they are turned (转置): what the grid draws and an
 * export writes.
 *
 * @param columns the reports
 * @param lines the rows on show
 * @param unmentioned rows that no column has, on show or not
 * @param common rows that every column has and that 只看差异 folds, on show or not; empty when it is
 *     off
 * @param byOrder every measure of every report, to find the sentence of a term
 */
record Sheet(
    List<Column> columns,
    List<Line> lines,
    List<RowId> unmentioned,
    List<RowId> common,
    Map<Key, Item> byOrder) {
  /** Own terms of a column on show. */
  private static final int OWN = 12;

  /** A measure of a report. */
  record Key(long report, int priority, int measure) {}

  /** Nothing to show. */
  static final Sheet EMPTY = new Sheet(List.of(), List.of(), List.of(), List.of(), Map.of());

  /**
   * The sheet of a view.
   *
   * @param terms the terms of the same columns; null while they are not known
   */
  static Sheet of(
      Compared compared,
      @Nullable TermTable terms,
      Grouping grouping,
      Set<String> hidden,
      Set<Option> options) {
    List<Column> columns = compared.byTheme().columns();
    Map<Key, Item> byOrder = new HashMap<>();
    for (Row row : compared.byOrder().rows()) {
      row.cells().forEach(cell -> cell.forEach(item -> byOrder.put(key(item), item)));
    }
    return switch (grouping) {
      case THEME -> byTheme(compared, hidden, options, byOrder);
      case ORDER ->
          new Sheet(
              columns,
              compared.byOrder().rows().stream().<Line>map(Sheet::line).toList(),
              List.of(),
              List.of(),
              byOrder);
      case TERM ->
          terms == null ? waiting(columns, byOrder) : byTerm(columns, terms, options, byOrder);
    };
  }

  private static Key key(Item item) {
    return new Key(item.report(), item.priority(), item.measure());
  }

  private static Sheet byTheme(
      Compared compared, Set<String> hidden, Set<Option> options, Map<Key, Item> byOrder) {
    List<Row> rows =
        compared.byTheme().rows().stream()
            .filter(row -> row.theme() == null || !hidden.contains(row.theme()))
            .toList();
    int zones = compared.byTheme().columns().size();
    List<Row> unmentioned = rows.stream().filter(row -> row.mentions() == 0).toList();
    boolean differences = options.contains(Option.DIFFERENCES_ONLY) && zones > 1;
    List<Row> common =
        differences ? rows.stream().filter(row -> row.mentions() == zones).toList() : List.of();
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      if (row.mentions() > 0 && !common.contains(row)) {
        lines.add(line(row));
      }
    }
    if (options.contains(Option.UNFOLDED)) {
      unmentioned.forEach(row -> lines.add(line(row)));
      common.forEach(row -> lines.add(line(row)));
    }
    return new Sheet(
        compared.byTheme().columns(), List.copyOf(lines), ids(unmentioned), ids(common), byOrder);
  }

  private static Line line(Row row) {
    return new Line.Items(id(row), row.cells(), row.mentions());
  }

  private static RowId id(Row row) {
    return switch (row.key()) {
      case RowKey.ByTheme(var seal) -> new RowId.Theme(seal);
      case RowKey.ByOrder(int number) -> new RowId.Order(number);
    };
  }

  private static List<RowId> ids(List<Row> rows) {
    return rows.stream().map(Sheet::id).toList();
  }

  private static Sheet waiting(List<Column> columns, Map<Key, Item> byOrder) {
    return new Sheet(columns, List.of(), List.of(), List.of(), byOrder);
  }

  private static Sheet byTerm(
      List<Column> columns, TermTable table, Set<Option> options, Map<Key, Item> byOrder) {
    boolean unfolded = options.contains(Option.UNFOLDED);
    List<Line> shared = new ArrayList<>();
    List<RowId> common = new ArrayList<>();
    for (Term term : table.of(Kind.SHARED)) {
      List<String> without = table.zonesWithout(term);
      Line line = new Line.Uses(term, table.zonesOf(term).size(), without);
      boolean fold = options.contains(Option.DIFFERENCES_ONLY) && without.isEmpty();
      if (fold) {
        common.add(line.id());
      }
      if (!fold || unfolded) {
        shared.add(line);
      }
    }
    List<Line> own = ownLines(table, options.contains(Option.BY_USES));
    // A heading stands across the columns; turned, the kinds follow each other without.
    boolean headed = !options.contains(Option.TRANSPOSED);
    List<Line> lines = new ArrayList<>();
    add(lines, Kind.SHARED, shared, headed);
    add(lines, Kind.DISTINCTIVE, own, headed);
    return new Sheet(columns, lines, List.of(), common, byOrder);
  }

  private static void add(List<Line> lines, Kind kind, List<Line> ofKind, boolean headed) {
    if (headed && !ofKind.isEmpty()) {
      lines.add(new Line.Heading(kind));
    }
    lines.addAll(ofKind);
  }

  private static List<Line> ownLines(TermTable table, boolean byUses) {
    Comparator<Term> order =
        byUses ? Comparator.comparingInt(Term::uses).reversed().thenComparing(BY_SCORE) : BY_SCORE;
    List<List<Term>> perColumn = new ArrayList<>();
    for (int i = 0; i < table.zones().size(); i++) {
      int column = i;
      perColumn.add(
          table.of(Kind.DISTINCTIVE).stream()
              .filter(term -> !term.cells().get(column).isEmpty())
              .sorted(order)
              .limit(OWN)
              .toList());
    }
    double most = perColumn.stream().flatMap(List::stream).mapToDouble(Term::score).max().orElse(1);
    int ranks = perColumn.stream().mapToInt(List::size).max().orElse(0);
    List<Line> lines = new ArrayList<>();
    for (int rank = 1; rank <= ranks; rank++) {
      int n = rank;
      List<Optional<Term>> terms =
          perColumn.stream()
              .map(own -> own.size() >= n ? Optional.of(own.get(n - 1)) : Optional.<Term>empty())
              .toList();
      lines.add(new Line.Own(rank, terms, Math.max(most, 1e-9)));
    }
    return lines;
  }

  private static final Comparator<Term> BY_SCORE =
      Comparator.comparingDouble(Term::score).reversed().thenComparing(Term::text);

  /** What stands at a place of a line: an item, or the measure around a use of a term. */
  Optional<Item> item(Line line, int column, int index) {
    return switch (line) {
      case Line.Items items -> at(items.cells().get(column), index);
      case Line.Uses uses -> measure(column, at(uses.term().cells().get(column), index));
      case Line.Own own ->
          measure(column, own.terms().get(column).flatMap(t -> at(t.cells().get(column), index)));
      case Line.Heading heading -> Optional.empty();
    };
  }

  /** Where an item stands, if it is on show. */
  Optional<Place> find(Item item) {
    for (Line line : lines) {
      for (int column = 0; column < columns.size(); column++) {
        if (columns.get(column).report() == item.report()) {
          for (int i = 0; i < line.places(column); i++) {
            if (item(line, column, i).filter(found -> key(found).equals(key(item))).isPresent()) {
              return Optional.of(new Place(line.id(), item.report(), i));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Item> measure(int column, Optional<Use> use) {
    return use.flatMap(
        found ->
            Optional.ofNullable(
                byOrder.get(
                    new Key(columns.get(column).report(), found.priority(), found.measure()))));
  }

  private static <T> Optional<T> at(List<T> list, int index) {
    return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
