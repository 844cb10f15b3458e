package org.zonereader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.text.Messages;

/** The terms of compared zones as text: those they share, then each zone's own. */
final class TermsText {
  /** Columns of a line. */
  private static final int LINE = 100;

  private static final String INDENT = "  ";

  /** 未提及. */
  private static final String DASH = "—";

  private final Messages messages;
  private final Words words;

  TermsText(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
  }

  /** The whole list, lines ended by line feeds but the last. */
  String of(TermTable table) {
    List<String> zones = table.zones().stream().distinct().toList();
    List<Term> shared = table.of(Kind.SHARED);
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("terms.shared", shared.size()));
    Table list = new Table();
    for (Term term : shared) {
      list.row(
          INDENT + term.text(),
          table.zonesOf(term).size() + "/" + zones.size(),
          messages.get("terms.uses", term.uses()),
          lacking(table.zonesWithout(term)));
    }
    lines.addAll(list.lines());
    lines.add("");
    lines.add(messages.get("terms.own"));
    int widest = zones.stream().mapToInt(zone -> Width.of(words.zone(zone))).max().orElse(0);
    for (String zone : zones) {
      own(lines, table, zone, widest);
    }
    return String.join("\n", lines);
  }

  private String lacking(List<String> zones) {
    String names =
        zones.stream().map(words::zone).collect(Collectors.joining(messages.get("zone.or")));
    return zones.isEmpty() ? "" : messages.get("terms.without", names);
  }

  private void own(List<String> lines, TermTable table, String zone, int widest) {
    String terms =
        table.of(Kind.DISTINCTIVE).stream()
            .filter(term -> table.zonesOf(term).contains(zone))
            .map(term -> term.uses() > 1 ? term.text() + "×" + term.uses() : term.text())
            .collect(Collectors.joining(messages.get("zone.or")));
    int room = Math.max(LINE / 2, LINE - widest - 2 * INDENT.length());
    String label = words.zone(zone);
    for (String line : Width.wrapped(terms.isEmpty() ? DASH : terms, room)) {
      lines.add(INDENT + Width.padded(label, widest) + INDENT + line);
      label = "";
    }
  }
}
