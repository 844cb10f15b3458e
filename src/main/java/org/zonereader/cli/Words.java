package org.zonereader.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportDate;
import org.zonereader.text.Messages;

/** Small phrases that several answers share. */
final class Words {
  private final Messages messages;

  Words(Messages messages) {
    this.messages = messages;
  }

  /** A zone's name, or what stands for a missing one. */
  String zone(String name) {
    return name.isEmpty() ? messages.get("zone.none") : name;
  }

  /** The date as in lists; with its reason where the year was inferred. */
  String date(@Nullable ReportDate date) {
    if (date == null) {
      return messages.get("date.none");
    }
    if (!date.yearInferred()) {
      return date.iso();
    }
    return date.yearSource() == null
        ? messages.get("date.inferred", date.iso())
        : messages.get("date.inferred-from", date.iso(), date.yearSource());
  }

  /** The parts that are there, two spaces apart. */
  static String line(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("  "));
  }
}
