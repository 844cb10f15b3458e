package org.zonereader.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FoundReport;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.search.Cursor.Page;
import org.zonereader.ui.search.Cursor.Part;

/** What a search found, as rows; read page by page as they are wanted. */
final class Results {
  /** Reports read at once. */
  static final int PAGE = 50;

  private final Tasks tasks;
  private final Consumer<Exception> failed;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final List<Row.Hit> hits = new ArrayList<>();
  private @Nullable Reading reading;

  /** One search in one order, as far as it was read. */
  private static final class Reading {
    private final Running running;
    private final Order order;
    private @Nullable Cursor cursor;
    private @Nullable String zone;
    private boolean loading = true;
    private boolean more;
    private int reports;
    private int places;

    Reading(Running running, Order order) {
      this.running = running;
      this.order = order;
    }

    /** The quickest answer first. */
    Page first() {
      if (order == Order.NEWEST) {
        List<FoundReport> newest = running.first(PAGE);
        Part part = new Part("", newest.size(), true, newest);
        return new Page(newest.isEmpty() ? List.of() : List.of(part), newest.size() == PAGE);
      }
      return next();
    }

    Page next() {
      Cursor known = cursor;
      if (known == null) {
        known = new Cursor(running, running.groups(order));
        if (order == Order.NEWEST) {
          known.skip(PAGE);
        }
        cursor = known;
      }
      return known.read(PAGE);
    }
  }

  /** Rows of nothing; {@code failed} is told why reading ended early. */
  Results(Tasks tasks, Consumer<Exception> failed) {
    this.tasks = tasks;
    this.failed = failed;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /** The rows of them that are places, in order. */
  List<Row.Hit> hits() {
    return hits;
  }

  /** Reports listed so far. */
  int reports() {
    return reading == null ? 0 : reading.reports;
  }

  /** Places listed so far. */
  int places() {
    return reading == null ? 0 : reading.places;
  }

  /** Whether everything is listed. */
  boolean isWhole() {
    return reading != null && !reading.loading && !reading.more;
  }

  void clear() {
    reading = null;
    hits.clear();
    rows.clear();
  }

  /** Lists a search; the rows of another stay until its first page is there. */
  void begin(Running running, Order order, Runnable arrived) {
    Reading mine = new Reading(running, order);
    reading = mine;
    read(
        mine,
        mine::first,
        page -> {
          hits.clear();
          rows.setAll(built(mine, page));
        },
        arrived);
  }

  /** Reads the next page, unless it is being read or there is none. */
  void more(Runnable arrived) {
    Reading mine = reading;
    if (mine == null || mine.loading || !mine.more) {
      return;
    }
    mine.loading = true;
    read(
        mine,
        mine::next,
        page -> {
          List<Row> next = built(mine, page);
          int last = rows.size() - 1;
          rows.remove(last);
          rows.addAll(last, next);
        },
        arrived);
  }

  private void read(Reading mine, Callable<Page> job, Consumer<Page> show, Runnable arrived) {
    tasks.run(
        job,
        page -> {
          if (Objects.equals(mine, reading)) {
            mine.loading = false;
            mine.more = page.more();
            show.accept(page);
            arrived.run();
          }
        },
        problem -> {
          if (Objects.equals(mine, reading)) {
            failed.accept(problem);
          }
        });
  }

  private List<Row> built(Reading mine, Page page) {
    List<Row> built = new ArrayList<>();
    for (Part part : page.parts()) {
      if (mine.order == Order.THEME && part.begins()) {
        built.add(new Row.Theme(part.key(), part.size()));
      }
      for (FoundReport report : part.reports()) {
        List<Row.Hit> under = hits(mine.order, part.key(), report);
        boolean again = mine.order == Order.ZONE && report.zone().equals(mine.zone);
        built.add(new Row.Head(report, report.places().isEmpty() ? 0 : under.size(), again));
        built.addAll(under);
        hits.addAll(under);
        mine.zone = report.zone();
        mine.reports++;
        mine.places += report.places().isEmpty() ? 0 : under.size();
      }
    }
    if (page.more()) {
      built.add(new Row.More());
    }
    return built;
  }

  /** Under a theme stand the places of that theme only. */
  private static List<Row.Hit> hits(Order order, String key, FoundReport report) {
    if (report.places().isEmpty()) {
      return List.of(new Row.Hit(report, -1));
    }
    return IntStream.range(0, report.places().size())
        .filter(i -> order != Order.THEME || report.places().get(i).theme().equals(key))
        .mapToObj(i -> new Row.Hit(report, i))
        .toList();
  }
}
