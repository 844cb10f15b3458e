package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.cli.ComparisonJson.ItemJson;
import org.zonereader.cli.ComparisonJson.ZoneJson;
import org.zonereader.model.Comparison;
import org.zonereader.model.Comparison.RowKey;

/** A comparison by order as the command line publishes it. */
@JsonPropertyOrder({"zones", "rows"})
record OrderJson(List<ZoneJson> zones, List<RowJson> rows) {

  static OrderJson of(Comparison comparison) {
    return new OrderJson(
        comparison.columns().stream().map(ZoneJson::of).toList(),
        comparison.rows().stream().map(RowJson::of).toList());
  }

  /**
   * A place in the order.
   *
   * @param number number of the priorities in it, from 1
   * @param cells empty ones: the report has fewer priorities
   */
  @JsonPropertyOrder({"number", "cells"})
  record RowJson(int number, List<List<ThemedJson>> cells) {
    static RowJson of(Comparison.Row row) {
      return new RowJson(
          row.key() instanceof RowKey.ByOrder(int number) ? number : 0,
          row.cells().stream().map(cell -> cell.stream().map(ThemedJson::of).toList()).toList());
    }
  }

  /**
   * One measure with its theme.
   *
   * @param theme seal, or null for 未归类
   */
  @JsonPropertyOrder({"item", "theme"})
  record ThemedJson(@JsonUnwrapped ItemJson item, @Nullable String theme) {
    static ThemedJson of(Comparison.Item item) {
      return new ThemedJson(ItemJson.of(item), item.theme());
    }
  }
}
