package org.zonereader.ui.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.ui.common.Tips;

/** 这一条的用词: the terms in an item, and who else uses each. */
final class ItemTerms extends VBox {
  /** Zones named before the rest is counted. */
  private static final int NAMED = 3;

  private final CompareWords words;

  ItemTerms(CompareWords words) {
    this.words = words;
    getStyleClass().setAll("compare-others");
  }

  /** Shows the terms of an item; nothing at all when it has none. */
  void show(Item item, String zone, Marks marks, TermTable table) {
    getChildren().setAll(Labels.wrapped(words.get("drawer.terms"), "compare-section"));
    Set<String> seen = new HashSet<>();
    for (Marks.Mark mark : marks.all(item)) {
      if (seen.add(mark.term().text())) {
        getChildren().add(row(mark.term(), zone, table));
      }
    }
    setVisible(!seen.isEmpty());
    setManaged(!seen.isEmpty());
  }

  private Node row(Term term, String zone, TermTable table) {
    boolean shared = term.kind() == Kind.SHARED;
    Label name = new Label(term.text());
    name.getStyleClass().setAll("label", shared ? "compare-legend-shared" : "compare-legend-own");
    name.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label who = Labels.wrapped(who(term, zone, table), "zr-caption");
    Tips.set(who, words.get("terms.explained"));
    HBox row = new HBox(8, name, gap, who);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().setAll("compare-term-row");
    return row;
  }

  private String who(Term term, String zone, TermTable table) {
    if (term.kind() == Kind.DISTINCTIVE) {
      return words.get("drawer.terms.own");
    }
    ZoneLabels labels = new ZoneLabels(table.zones().stream().distinct().toList());
    List<String> others =
        table.zonesOf(term).stream().filter(other -> !other.equals(zone)).map(labels::of).toList();
    String named = words.list(others.stream().limit(NAMED));
    return others.size() > NAMED
        ? words.get("drawer.terms.shared.more", named, others.size())
        : words.get("drawer.terms.shared", named);
  }
}
