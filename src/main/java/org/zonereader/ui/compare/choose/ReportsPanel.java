package org.zonereader.ui.compare.choose;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.DateText;
import org.zonereader.ui.common.Tips;

/** The reports of a zone: always the newest, or some of them side by side. */
public final class ReportsPanel extends Panel {
  private final ReportsPanelModel model;
  private final Messages messages;
  private final RadioButton newest = new RadioButton();
  private final TickList<ReportSummary> list;

  /** A closed panel; it opens with {@link #openFor}. */
  public ReportsPanel(ReportsPanelModel model) {
    super(440, model.desk().messages().get("reports"));
    this.model = model;
    this.messages = model.desk().messages();
    Label title = Parts.label("", "choose-title");
    model.zoneProperty().subscribe(zone -> title.setText(messages.get("reports.title", zone)));
    newest.setText(messages.get("reports.newest"));
    newest.getStyleClass().add("choose-radio");
    newest.setOnAction(
        event -> {
          model.alwaysNewest();
          show();
        });
    Label hint = Parts.label(messages.get("reports.newest-hint"), "zr-caption");
    list = new TickList<>(model.reports(), new Rows(), messages.get("reports"));
    Label none = Parts.label(messages.get("reports.none"), "zr-caption");
    list.setPlaceholder(none);
    setVgrow(list, Priority.ALWAYS);
    Label note = Parts.note("choose-fault");
    note.textProperty().bind(model.noteProperty());
    getChildren()
        .setAll(
            title,
            Parts.row(12, newest, Parts.spring(), hint),
            Parts.line(),
            Parts.label(messages.get("reports.some"), "zr-caption"),
            list,
            note);
    model.reports().addListener((ListChangeListener<ReportSummary>) change -> show());
    model.chosen().addListener((ListChangeListener<Long>) change -> show());
    show();
  }

  /**
   * Opens for a zone, under a control.
   *
   * @param from gets the focus back
   * @param zone canonical name
   * @param picks the zone's columns at present
   */
  public void openFor(Node from, String zone, List<Pick> picks) {
    model.open(zone, picks);
    open(from);
  }

  @Override
  protected Node first() {
    return model.chosen().isEmpty() ? newest : list;
  }

  @Override
  protected void refresh() {}

  private void show() {
    newest.setSelected(model.chosen().isEmpty());
    double height = TickList.height(model.reports().size(), 10) + 2;
    list.setPrefHeight(height);
    list.showTicks();
  }

  private final class Rows implements TickList.Lines<ReportSummary> {
    @Override
    public Boolean isTicked(ReportSummary report) {
      return model.isChosen(report);
    }

    @Override
    public Node content(ReportSummary report) {
      Label day = Parts.label(day(report), "choose-day");
      Label headline = Parts.label(headline(report), "choose-name");
      Tips.set(headline, headline(report));
      HBox.setHgrow(headline, Priority.ALWAYS);
      headline.setMaxWidth(Double.MAX_VALUE);
      headline.setMinWidth(0);
      Label points = Parts.label(messages.get("reports.points", report.priorities()), "zr-caption");
      points.setMinWidth(USE_PREF_SIZE);
      return Parts.row(12, day, headline, points);
    }

    @Override
    public String words(ReportSummary report) {
      ZonesPanelModel.Tick tick =
          model.isChosen(report) ? ZonesPanelModel.Tick.ALL : ZonesPanelModel.Tick.NONE;
      return messages.get(
          "zones.line." + tick,
          messages.get("reports.line", day(report), headline(report), report.priorities()));
    }

    @Override
    public void toggle(ReportSummary report) {
      model.toggle(report);
    }

    private String day(ReportSummary report) {
      ReportDate date = report.date();
      return date == null ? messages.get("reports.undated") : DateText.list(date);
    }

    private String headline(ReportSummary report) {
      String headline = report.headline();
      return headline == null ? messages.get("reports.untitled") : headline;
    }
  }
}
