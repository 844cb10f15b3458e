package org.zonereader.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Span;
import org.zonereader.model.Theme;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.Prose;
import org.zonereader.ui.common.Seal;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.common.edit.ByHandMark;

/** One measure in the margin column: seal, clauses, and tint with an edge while it is lit. */
final class MeasureRow extends StackPane {
  /** Clauses shown while the row is not pinned, when there are more than three (DESIGN §5). */
  private static final int SHOWN = 2;

  private static final int WHOLE_UP_TO = 3;
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final Point point;
  private final Measure measure;
  private final ReadingPage page;
  private final Themes themes;
  private final Messages messages;
  private final Motion motion;
  private final Region tint = new Region();
  private boolean isLit;
  private final VBox words = new VBox();

  /**
   * A row.
   *
   * @param withSeal false when the line above has the same theme
   */
  MeasureRow(Point point, Measure measure, boolean withSeal, ReadingPage page, ReadingWords room) {
    this.point = point;
    this.measure = measure;
    this.page = page;
    this.themes = room.themes();
    this.messages = room.messages();
    this.motion = room.motion();
    getStyleClass().add("measure-row");
    setId("measure-" + measure.ref().priority() + "-" + measure.ref().measure());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        messages.get(
            "points.accessible",
            measure.ref().priority(),
            themeNames(),
            clauses(measure.clauses())));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(6, seals(withSeal), words);
    byHand().ifPresent(mark -> line.getChildren().add(mark));
    line.setPadding(new Insets(2, 8, 2, 10));
    tint.getStyleClass().addAll("measure-tint", themes.styleClass(measure.theme()));
    getChildren().addAll(tint, line);
    show(false, false);
  }

  Measure measure() {
    return measure;
  }

  Measure.Ref ref() {
    return measure.ref();
  }

  /**
   * Shows a state.
   *
   * @param lit tinted
   * @param whole all clauses, however many
   */
  void show(boolean lit, boolean whole) {
    tint.setVisible(lit);
    if (lit && !isLit) {
      motion.fadeIn(tint);
    }
    isLit = lit;
    pseudoClassStateChanged(LIT, lit);
    words.getChildren().setAll(lines(whole));
  }

  private Region seals(boolean withSeal) {
    VBox seals = new VBox(2);
    // Centres the 18 px seal on the first line.
    seals.setPadding(new Insets(2, 0, 0, 0));
    seals.setMinWidth(Seal.SIZE);
    seals.setAlignment(Pos.TOP_CENTER);
    if (withSeal) {
      seals.getChildren().add(new Seal(themes, measure.theme(), themeNames()));
    }
    for (String other : measure.others()) {
      seals.getChildren().add(new Seal(themes, other, name(other)));
    }
    return seals;
  }

  /** What a person decided about it. */
  private Optional<ByHandMark> byHand() {
    boolean byHand = isLead() && page.isByHand(point);
    if (!byHand && !page.isByHand(measure)) {
      return Optional.empty();
    }
    String hint = messages.get(byHand ? "points.by-hand" : "points.by-hand.theme");
    setAccessibleHelp(hint);
    return Optional.of(new ByHandMark(hint, messages.locale()));
  }

  private boolean isLead() {
    return measure.ref().equals(point.measures().getFirst().ref());
  }

  private List<Prose> lines(boolean whole) {
    List<Span> clauses = measure.clauses();
    boolean cut = !whole && clauses.size() > WHOLE_UP_TO;
    List<Span> shown = cut ? clauses.subList(0, SHOWN) : clauses;
    String more = cut ? messages.get("points.more", clauses.size() - SHOWN) : "";
    List<Prose> lines = new ArrayList<>();
    if (isLead()) {
      lines.add(lead(page.words(shown.getFirst())));
      shown = shown.subList(1, shown.size());
    }
    if (!shown.isEmpty()) {
      lines.add(new Prose(20, Fonts.SANS, 13, Prose.run(clauses(shown) + more, "clause-run")));
    }
    return lines;
  }

  private Prose lead(String words) {
    Text lead = Prose.run(words, "lead-run");
    String subject = point.subject();
    if (subject == null) {
      return new Prose(22, Fonts.SANS_MEDIUM, 14, lead);
    }
    Text before = Prose.run(messages.get("points.subject", subject), "clause-run");
    return new Prose(22, Fonts.SANS_MEDIUM, 14, before, lead);
  }

  private String clauses(List<Span> clauses) {
    return clauses.stream()
        .map(page::words)
        .collect(Collectors.joining(messages.get("points.comma")));
  }

  private String themeNames() {
    String own = name(measure.theme());
    return measure.others().isEmpty()
        ? own
        : messages.get(
            "points.seals",
            own,
            measure.others().stream().map(this::name).collect(Collectors.joining("、")));
  }

  private String name(@Nullable String seal) {
    Theme theme = themes.find(seal);
    return theme == null ? messages.get("points.unassigned") : theme.name();
  }
}
