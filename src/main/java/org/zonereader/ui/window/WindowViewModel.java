package org.zonereader.ui.window;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
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
     */
    record Loaded(List<ZoneSummary> zones) implements Content {
      public Loaded {
        zones = List.copyOf(zones);
      }

      /** Number of reports of all zones. */
      public int reports() {
        return zones.stream().mapToInt(zone -> zone.reports().size()).sum();
      }
    }
  }

  private final Callable<List<ZoneSummary>> loader;
  private final Selection selection;
  private final Tasks.Lane lane;
  private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.READING);
  private final ReadOnlyObjectWrapper<Content> content =
      new ReadOnlyObjectWrapper<>(new Content.Loading());

  /**
   * A window that has read nothing yet.
   *
   * @param loader reads the zones; called in the background
   */
  public WindowViewModel(Callable<List<ZoneSummary>> loader, Selection selection, Tasks tasks) {
    this.loader = loader;
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
    lane.run(loader, this::show, reason -> content.set(new Content.Failed(reason)));
  }

  private void show(List<ZoneSummary> zones) {
    if (zones.isEmpty()) {
      selection.reportProperty().set(null);
      selection.compared().clear();
      content.set(new Content.Empty());
      if (screen.get().hasTab()) {
        screen.set(Screen.READING);
      }
      return;
    }
    content.set(new Content.Loaded(zones));
    selection.compared().retainAll(zones.stream().map(ZoneSummary::name).toList());
    Long report = selection.reportProperty().get();
    boolean there =
        report != null
            && zones.stream()
                .flatMap(zone -> zone.reports().stream())
                .anyMatch(r -> r.id() == report);
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
