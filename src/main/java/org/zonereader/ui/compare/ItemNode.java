package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Comparison.Item;

/** One measure in a cell: lead in Medium, what follows it muted; the chosen one shows it all. */
final class ItemNode extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Item item;
  private final @Nullable Item above;
  private final CompareWords words;

  ItemNode(Item item, @Nullable Item above, CompareWords words, String accessible) {
    this.item = item;
    this.above = above;
    this.words = words;
    getStyleClass().setAll("compare-item");
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(accessible);
    setChosen(false);
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
    CellText text = CellText.of(item, above, chosen);
    List<Node> parts = new ArrayList<>();
    if (text.context() != null) {
      Label context = new Label(text.context());
      context.getStyleClass().setAll("label", "compare-context");
      context.setEllipsisString("…");
      context.setTooltip(new Tooltip(text.context()));
      parts.add(context);
    }
    parts.add(flow(text));
    getChildren().setAll(parts);
  }

  private TextFlow flow(CellText text) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().setAll("compare-flow");
    flow.getChildren().add(run(text.head(), item.measure() == 0 ? "compare-lead" : "compare-head"));
    if (!text.actions().isEmpty()) {
      // Under a lead the actions start a line of their own; a later measure runs on.
      String joint = item.measure() == 0 ? "\n" : CellText.COMMA;
      String end = text.hidden() > 0 ? CellText.COMMA : "";
      flow.getChildren()
          .add(run(joint + String.join(CellText.COMMA, text.actions()) + end, "compare-actions"));
    }
    if (text.hidden() > 0) {
      // A node of its own in the flow is never broken between lines.
      Label more = new Label(words.get("more", text.hidden()));
      more.getStyleClass().setAll("label", "zr-muted");
      flow.getChildren().add(more);
    }
    return flow;
  }

  private static Text run(String words, String style) {
    Text run = new Text(words);
    run.getStyleClass().setAll(style);
    return run;
  }
}
