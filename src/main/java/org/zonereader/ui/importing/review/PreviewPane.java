package org.zonereader.ui.importing.review;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.SetAside;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.DateText;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.common.edit.StructureEdits;

/** The report that is looked at, piece by piece, with what is to be known and corrected. */
final class PreviewPane extends BorderPane {
  /** Width of the text in font sizes (DESIGN §2: 608 px at 16 px). */
  private static final int EMS = 38;

  /** Paragraphs shown at once; a longer report shows the rest on request. */
  private static final int PARAGRAPHS = 200;

  private final ReviewViewModel model;
  private final ReviewRoom room;
  private final Messages messages;
  private final Fixes fixes;
  private final ScrollPane scroll = new ScrollPane();
  private final VBox report = new VBox(8);
  private final BooleanProperty structure = new SimpleBooleanProperty();
  private @Nullable Shown shown;
  private int most = PARAGRAPHS;

  PreviewPane(ReviewViewModel model, ReviewRoom room, Editors editors, Fixes fixes) {
    this.model = model;
    this.room = room;
    this.messages = room.messages();
    this.fixes = fixes;
    getStyleClass().add("zr-paper");
    VBox content = new VBox(editors, report);
    room.fontSize().sizeProperty().subscribe(size -> content.setMaxWidth(width(size)));
    VBox page = new VBox(content);
    page.setPadding(new Insets(8, 32, 24, 32));
    scroll.setId("review-preview");
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    setCenter(scroll);
    setBottom(new PreviewFoot(model, room, editors, structure));
    model.shownProperty().subscribe(this::show);
    structure.subscribe(on -> build());
    room.fontSize().sizeProperty().subscribe(size -> build());
  }

  /** True while paragraphs can be split and joined. */
  BooleanProperty structureProperty() {
    return structure;
  }

  /** Labels, bar, text, and a little more, as in the picture. */
  private static double width(Number fontSize) {
    return 144 + EMS * fontSize.doubleValue();
  }

  private void show(@Nullable Shown now) {
    Shown before = shown;
    shown = now;
    boolean samePlace =
        before != null && now != null && Objects.equals(before.place(), now.place());
    if (samePlace && before != null && now != null && looksAlike(before, now)) {
      return;
    }
    double at = scroll.getVvalue();
    most = samePlace ? most : PARAGRAPHS;
    build();
    scroll.setVvalue(samePlace ? at : 0);
  }

  /** A tick alone draws nothing new. */
  private static boolean looksAlike(Shown before, Shown now) {
    return before.file().candidate().equals(now.file().candidate())
        && before.file().settled().equals(now.file().settled());
  }

  private void build() {
    report.getChildren().clear();
    Shown now = shown;
    if (now == null) {
      return;
    }
    if (now.place().isReport()) {
      blocks(now);
    } else {
      refusal(now);
    }
  }

  private void blocks(Shown now) {
    Report content = now.item().report();
    PreviewPage page = PreviewPage.of(content, messages.get("join.marker"));
    report.getChildren().add(NoteBar.of(now, model, room, fixes));
    double width = EMS * (double) room.fontSize().get();
    String zone = room.words().zone(content);
    block("block.zone", words(zone, Fonts.SERIF_MEDIUM, 0), true, width);
    if (content.headline() != null) {
      String headline = DisplayText.widen(content.headline());
      block("block.headline", words(headline, Fonts.SERIF_SEMIBOLD, 4), true, width);
    }
    if (content.date() != null && page.day().isEmpty()) {
      block("block.date", words(day(content.date()), Fonts.SERIF_MEDIUM, 0), false, width);
    }
    page.blocks().stream().limit(most).forEach(block -> paragraph(now, page, block, width));
    if (page.blocks().size() > most) {
      int rest = page.blocks().size() - most;
      report.getChildren().add(Parts.link(messages.get("paragraphs.more", rest), this::showAll));
    }
    if (content.byline() != null) {
      block("block.byline", words(content.byline(), Fonts.SERIF_MEDIUM, 0), false, width);
    }
    aside(PreviewPage.aside(now.file().candidate().parsed(), now.place().report()), false);
  }

  private void showAll() {
    most = Integer.MAX_VALUE;
    build();
  }

  private String day(ReportDate date) {
    return new DateText(messages.locale()).full(date);
  }

  private SelectableText words(String words, String family, int larger) {
    SelectableText text = new SelectableText(messages.locale());
    text.fontProperty().set(Font.font(family, room.fontSize().get() + larger));
    text.showWithAsides(words, List.of());
    return text;
  }

  private void block(String key, SelectableText text, boolean accent, double width) {
    report.getChildren().add(new BlockRow(text, accent, width, messages.get(key)));
  }

  private void paragraph(Shown now, PreviewPage page, PreviewPage.Block block, double width) {
    SelectableText text = ParagraphText.of(page, block.paragraph(), room);
    PreviewMenu.on(text, block.paragraph(), now, model, room);
    if (structure.get()) {
      report.getChildren().add(new StructureBar(model, now, block.paragraph(), messages));
      text.setOnOffsetClicked(
          offset ->
              StructureEdits.breakParagraph(page.report(), block.paragraph().ofReport(offset))
                  .ifPresent(step -> model.correct(now.place().file(), List.of(step))));
    }
    report.getChildren().add(new BlockRow(text, false, width, labels(page, block)));
  }

  private String[] labels(PreviewPage page, PreviewPage.Block block) {
    String name = block.head() ? head(page) : messages.get("block.text");
    return block.priorities() == 0
        ? new String[] {name}
        : new String[] {name, messages.get("block.priorities", block.priorities())};
  }

  private String head(PreviewPage page) {
    if (page.day().isEmpty()) {
      return messages.get("block.meeting");
    }
    return messages.get(page.report().meeting() == null ? "block.date" : "block.date-meeting");
  }

  /** A file of which nothing can be kept: why, and everything that stands in it. */
  private void refusal(Shown now) {
    for (ImportProblem problem : now.file().candidate().parsed().problems()) {
      Label label = Parts.label(room.words().sentence(problem), "review-refusal");
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.setMaxWidth(EMS * (double) room.fontSize().get());
      VBox.setMargin(label, new Insets(24, 0, 0, 112));
      report.getChildren().add(label);
    }
    aside(now.file().candidate().parsed().setAside(), true);
  }

  private void aside(List<SetAside> pieces, boolean open) {
    if (!pieces.isEmpty()) {
      report.getChildren().add(new AsideList(pieces, room, open));
    }
  }
}
