package org.zonereader.ui.zones;

import java.util.List;
import java.util.function.BiPredicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportFilter;
import org.zonereader.model.ZoneSummary;

/** Which zones the list shows, and which of their reports. All that is set must hold. */
public final class ZoneFilters {
  private final BiPredicate<String, String> matches;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable String> province = new SimpleObjectProperty<>();
  private final ObjectProperty<ReportFilter> reports = new SimpleObjectProperty<>(ReportFilter.ALL);

  ZoneFilters(BiPredicate<String, String> matches) {
    this.matches = matches;
  }

  /** Part of a zone's name, its pinyin or initials; blank for any. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** A province in short form, empty for zones the table does not know, null for any. */
  public ObjectProperty<@Nullable String> provinceProperty() {
    return province;
  }

  /** Days and theme of the reports. */
  public ObjectProperty<ReportFilter> reportsProperty() {
    return reports;
  }

  /** Lets everything through but what is typed. */
  public void clear() {
    province.set(null);
    reports.set(ReportFilter.ALL);
  }

  /** True when something besides what is typed is set. */
  public boolean isActive() {
    return province.get() != null || !reports.get().equals(ReportFilter.ALL);
  }

  /** Looks up how these names are spelt, so that the first letter typed need not wait. */
  void learn(List<ZoneSummary> zones) {
    for (ZoneSummary zone : zones) {
      boolean _ = matches.test(zone.name(), "a");
    }
  }

  /** What is typed without the blanks around it. */
  String typed() {
    return typed.get().strip();
  }

  /** Whether a zone is let through that has reports which are. */
  boolean lets(ZoneSummary zone) {
    String wanted = province.get();
    return (wanted == null || wanted.equals(zone.province()))
        && (typed().isEmpty() || matches.test(zone.name(), typed()));
  }
}
