package org.zonereader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ExportTable.Item;
import org.zonereader.text.DisplayText;

/** How one item reads: number of its priority, the first clause in bold, the others after it. */
final class ItemText {
  /** Stands between the clauses of a measure. */
  static final String COMMA = "，";

  /** 未提及. */
  static final String DASH = "—";

  private ItemText() {}

  /** Look of a stretch of words. */
  enum Look {
    PLAIN(""),
    BOLD("b"),
    MUTED("span");

    private final String tag;

    Look(String tag) {
      this.tag = tag;
    }

    /** The HTML element for it, or empty. */
    String tag() {
      return tag;
    }
  }

  /** Words of one look. */
  record Part(String text, Look look) {}

  static List<Part> parts(Item item) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(item.priority() + ". ", Look.MUTED));
    if (item.under() != null) {
      parts.add(new Part("〔" + DisplayText.widen(item.under()) + "〕", Look.MUTED));
    }
    parts.add(new Part(DisplayText.widen(item.head().text()), Look.BOLD));
    String actions = actions(item);
    if (!actions.isEmpty()) {
      parts.add(new Part(COMMA + actions, Look.PLAIN));
    }
    if (item.mark() != null) {
      parts.add(new Part("（" + item.mark() + "）", Look.MUTED));
    }
    return parts;
  }

  /** The clauses after the first one; empty without any. */
  static String actions(Item item) {
    return item.actions().stream()
        .map(Quote::text)
        .map(DisplayText::widen)
        .collect(Collectors.joining(COMMA));
  }
}
