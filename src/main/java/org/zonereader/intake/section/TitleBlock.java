package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.model.Piece;
import org.zonereader.model.Span;

/**
 * The lines above the first section: title with its series number, subtitle ({@code ——…}), the
 * site's name.
 *
 * @param title without series number, or null
 * @param series number of the part, or null
 */
record TitleBlock(@Nullable String title, @Nullable Integer series) {
  static TitleBlock read(List<Paragraph> lines, Ledger ledger) {
    Paragraph main = HeadChoice.title(lines);
    if (main == null) {
      lines.forEach(line -> ledger.setAside("site-name", line.spans()));
      return new TitleBlock(null, null);
    }
    Series series = Series.of(main.words());
    StringBuilder title = new StringBuilder(series.title());
    Integer number = series.number();
    List<Span> spans = new ArrayList<>(main.spans());
    boolean below = false;
    for (Paragraph line : lines) {
      boolean subtitle = below && line.folded().startsWith("—");
      if (subtitle) {
        Series last = Series.of(line.words());
        number = number == null ? last.number() : number;
        title.append(' ').append(last.title());
        spans.addAll(line.spans());
      } else if (!line.equals(main)) {
        ledger.setAside(ruleFor(line, main), line.spans());
      }
      below = line.equals(main) || subtitle;
    }
    ledger.claim(Piece.Kind.TITLE, -1, spans);
    return new TitleBlock(title.toString(), number);
  }

  /** Why a head line that was not chosen is set aside. */
  static String ruleFor(Paragraph line, @Nullable Paragraph chosen) {
    if (chosen != null && chosen.folded().equals(line.folded())) {
      return "repeated-line";
    }
    return HeadChoice.isSite(line.folded()) ? "site-name" : "other-head";
  }
}
