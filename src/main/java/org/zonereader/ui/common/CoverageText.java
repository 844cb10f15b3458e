package org.zonereader.ui.common;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zonereader.text.Messages;

/** A barcode in words: 覆盖 9 个主题：区域使命 2 条，规划编制 1 条…… */
public final class CoverageText {
  private final Messages messages;
  private final Themes themes;

  public CoverageText(Locale locale, Themes themes) {
    messages = Messages.of(CoverageText.class, locale);
    this.themes = themes;
  }

  /**
   * The words for a coverage.
   *
   * @param coverage placements by seal
   */
  public String of(Map<String, Integer> coverage) {
    String items =
        themes.list().stream()
            .filter(theme -> coverage.getOrDefault(theme.seal(), 0) > 0)
            .map(
                theme ->
                    messages.get(
                        "coverage.item", theme.name(), coverage.getOrDefault(theme.seal(), 0)))
            .collect(Collectors.joining(messages.get("coverage.comma")));
    long count = coverage.values().stream().filter(n -> n > 0).count();
    return count == 0 ? messages.get("coverage.none") : messages.get("coverage", count, items);
  }
}
