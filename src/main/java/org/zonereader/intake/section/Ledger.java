package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Piece;
import org.zonereader.model.SetAside;
import org.zonereader.model.Span;
import org.zonereader.text.Characters;

/**
 * Who owns each character of the source. A later entry takes characters over from an earlier one;
 * what nobody claims at the end is set aside under {@link #UNCLAIMED}, so the pieces hold every
 * character that is not blank exactly once, by construction.
 */
final class Ledger {
  static final String UNCLAIMED = "unclaimed";

  private record Entry(Piece.Kind kind, int report, @Nullable String rule) {}

  private final String source;

  /** 1 + index into {@link #entries}, or 0. */
  private final int[] owner;

  private final List<Entry> entries = new ArrayList<>();

  Ledger(String source) {
    this.source = source;
    this.owner = new int[source.length()];
  }

  /** Claims stretches for a report, or for the page when {@code report} is -1. */
  void claim(Piece.Kind kind, int report, List<Span> spans) {
    enter(new Entry(kind, report, null), spans);
  }

  /** Sets stretches aside. */
  void setAside(String rule, List<Span> spans) {
    enter(new Entry(Piece.Kind.SET_ASIDE, -1, rule), spans);
  }

  private void enter(Entry entry, List<Span> spans) {
    entries.add(entry);
    for (Span span : spans) {
      Arrays.fill(owner, span.start(), span.end(), entries.size());
    }
  }

  /** Everything that is not blank, in text order. */
  List<Piece> pieces() {
    return stretches().stream()
        .map(stretch -> new Piece(stretch.entry.kind, stretch.entry.report, stretch.span))
        .toList();
  }

  /** The set-aside pieces with their rules, in text order. */
  List<SetAside> setAsides() {
    List<SetAside> result = new ArrayList<>();
    for (Stretch stretch : stretches()) {
      String rule = stretch.entry.rule;
      if (rule != null) {
        result.add(new SetAside(stretch.span, stretch.span.in(source), rule));
      }
    }
    return result;
  }

  private record Stretch(Entry entry, Span span) {}

  private List<Stretch> stretches() {
    Entry unclaimed = new Entry(Piece.Kind.SET_ASIDE, -1, UNCLAIMED);
    List<Stretch> result = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int i = 0; i < owner.length; i++) {
      if (Characters.isBlank(source.charAt(i))) {
        continue;
      }
      if (from >= 0 && owner[i] != owner[from]) {
        result.add(stretch(from, to, unclaimed));
        from = i;
      }
      from = from < 0 ? i : from;
      to = i + 1;
    }
    if (from >= 0) {
      result.add(stretch(from, to, unclaimed));
    }
    return result;
  }

  private Stretch stretch(int from, int to, Entry unclaimed) {
    Entry entry = owner[from] == 0 ? unclaimed : entries.get(owner[from] - 1);
    return new Stretch(entry, new Span(from, to));
  }
}
