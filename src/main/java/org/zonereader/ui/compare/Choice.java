package org.zonereader.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Similar;
import org.zonereader.model.StoredReport;
import org.zonereader.ui.common.Tasks;

/** The chosen item, its source, and what the other reports say that is most like it. */
final class Choice {
  private final ComparisonDesk desk;
  private final Tasks.Lane reports;
  private final Tasks.Lane similarities;
  private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<DrawerState> drawer =
      new ReadOnlyObjectWrapper<>(new DrawerState.Closed());
  private final ReadOnlyObjectWrapper<List<Similar>> similar =
      new ReadOnlyObjectWrapper<>(List.of());

  /** Null until the first question about these reports. */
  private @Nullable Likes likes;

  /** Counts the times that the reports became others. */
  private int edition;

  Choice(ComparisonDesk desk, Tasks tasks) {
    this.desk = desk;
    this.reports = tasks.lane();
    this.similarities = tasks.lane();
  }

  ReadOnlyObjectWrapper<@Nullable Place> place() {
    return place;
  }

  ReadOnlyObjectWrapper<DrawerState> drawer() {
    return drawer;
  }

  ReadOnlyObjectWrapper<List<Similar>> similar() {
    return similar;
  }

  /**
   * Chooses an item.
   *
   * @param compared ids of all reports compared
   */
  void choose(Place now, Item item, List<Long> compared) {
    place.set(now);
    similar.set(List.of());
    reports.run(
        () -> desk.report(now.report()),
        found -> show(now, item, found),
        problem -> show(now, item, Optional.empty()));
    Likes known = likes;
    int asked = edition;
    similarities.run(
        () -> (known == null ? new Likes(desk.similar(compared)) : known).answer(item),
        found -> {
          likes = asked == edition ? found.from() : likes;
          if (now.equals(place.get())) {
            similar.set(found.list());
          }
        },
        problem -> {});
  }

  /** Other reports are compared, or the same ones say something else now. */
  void forget() {
    likes = null;
    edition++;
  }

  /** The reports as they were read for similar items. */
  private record Likes(Function<Item, List<Similar>> reports) {
    Found answer(Item item) {
      return new Found(this, reports.apply(item));
    }
  }

  private record Found(Likes from, List<Similar> list) {}

  private void show(Place now, Item item, Optional<StoredReport> found) {
    if (now.equals(place.get())) {
      drawer.set(
          found
              .<DrawerState>map(stored -> new DrawerState.Open(now, item, stored))
              .orElseGet(() -> new DrawerState.Gone(now)));
    }
  }

  void close() {
    place.set(null);
    similar.set(List.of());
    drawer.set(new DrawerState.Closed());
  }
}
