package org.zonereader.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.export.Grid.Head;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.ReportDate;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/** How zones, dates and sources are named in files. */
final class Heads {
  private final Messages messages;

  Heads(Messages messages) {
    this.messages = messages;
  }

  /** Zone, then date, headline and file. */
  Head zone(Column column) {
    List<String> details = new ArrayList<>();
    details.add(date(column.date()));
    if (column.headline() != null) {
      details.add(DisplayText.widen(column.headline()));
    }
    details.add(messages.get("source", column.file()));
    return new Head(zone(column.zone()), details, null, column);
  }

  String zone(String name) {
    return name.isEmpty() ? messages.get("zone.none") : name;
  }

  String headline(@Nullable String headline) {
    return headline == null ? messages.get("headline.none") : DisplayText.widen(headline);
  }

  /** In words where the year is missing or inferred. */
  String date(@Nullable ReportDate date) {
    if (date == null) {
      return messages.get("date.none");
    }
    if (date.year() == null) {
      return messages.get("date.without-year", date.month(), date.day());
    }
    return date.yearInferred() ? messages.get("date.inferred", date.iso()) : date.iso();
  }
}
