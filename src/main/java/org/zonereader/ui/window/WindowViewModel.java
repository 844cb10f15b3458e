package org.zonereader.ui.window;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongPredicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

/** Which screen is shown and what the library holds. */
public final class WindowViewModel {
  /** What the library holds, as far as the window knows. */
  public sealed interface Content {
    /** Being read. */
    record Loading() implements Content {}

    /** Nothing yet: first run. */
    record Empty() implements Content {}

    /** The library could not be read. */
    record Failed(Exception reason) implements Content {}

    /**
     * Zones with reports, in zone-table order.
     *
     * @param zones at least one
     * @param reading number of this reading of the library: another may have found the same zones
     *     and yet other reports
     */
    record Loaded(List<ZoneSummary> zones, int reading) implements Content {
      public Loaded {
        zones = List.copyOf(zones);
      }

      /** Number of reports of all zones. */
      public int reports() {
        return zones.stream().mapToInt(ZoneSummary::reports).sum();
      }
    }
  }

  private final Callable<List<ZoneSummary>> loader;
  private final LongPredicate listed;
  private final Selection selection;
  private final Tasks.Lane lane;
  private int readings;
  private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.READING);
  private final ReadOnlyObjectWrapper<Content> content =
      new ReadOnlyObjectWrapper<>(new Content.Loading());

  /**
   * A window that has read nothing yet.
   *
   * @param loader reads the zones; called in the background
   * @param listed whether a report is in the lists; called in the background
   */
  public WindowViewModel(
      Callable<List<ZoneSummary>> loader, LongPredicate listed, Selection selection, Tasks tasks) {
    this.loader = loader;
    this.listed = listed;
    this.selection = selection;
    lane = tasks.lane();
  }

  public ObjectProperty<Screen> screenProperty() {
    return screen;
  }

  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Reads the zones again; the report being read stays unless it is gone. */
  public void refresh() {
    Long report = selection.reportProperty().get();
    lane.run(
        () -> new Found(loader.call(), report, report != null && listed.test(report)),
        this::show,
        reason -> content.set(new Content.Failed(reason)));
  }

  /**
   * What was read.
   *
   * @param report the report that was being read meanwhile, or null
   * @param there whether that is still in the lists
   */
  private record Found(List<ZoneSummary> zones, @Nullable Long report, boolean there) {}

  private void show(Found found) {
    List<ZoneSummary> zones = found.zones();
    if (zones.isEmpty()) {
      selection.reportProperty().set(null);
      selection.compared().clear();
      content.set(new Content.Empty());
      if (screen.get().hasTab()) {
        screen.set(Screen.READING);
      }
      return;
    }
    content.set(new Content.Loaded(zones, ++readings));
    selection.compared().retainAll(zones.stream().map(ZoneSummary::name).toList());
    Long report = selection.reportProperty().get();
    // One that was turned to meanwhile came from a list that is newer than the question.
    boolean there = report != null && (found.there() || !report.equals(found.report()));
    if (!there) {
      selection.reportProperty().set(zones.getFirst().newest().id());
    }
  }

  /** Reads the first of newly imported reports, if there is any. */
  public void open(List<ReportSummary> added) {
    if (!added.isEmpty()) {
      selection.reportProperty().set(added.getFirst().id());
      screen.set(Screen.READING);
    }
  }
}
