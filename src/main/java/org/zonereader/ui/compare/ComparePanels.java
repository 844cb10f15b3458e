package org.zonereader.ui.compare;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.zonereader.ui.common.Late;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.compare.choose.Desk;
import org.zonereader.ui.compare.choose.Panel;
import org.zonereader.ui.compare.choose.PeriodPanel;
import org.zonereader.ui.compare.choose.PeriodPanelModel;
import org.zonereader.ui.compare.choose.ReportsPanel;
import org.zonereader.ui.compare.choose.ReportsPanelModel;
import org.zonereader.ui.compare.choose.ThemesPanel;
import org.zonereader.ui.compare.choose.ThemesPanelModel;
import org.zonereader.ui.compare.choose.ViewsPanel;
import org.zonereader.ui.compare.choose.ViewsPanelModel;
import org.zonereader.ui.compare.choose.ZonesPanel;
import org.zonereader.ui.compare.choose.ZonesPanelModel;

/**
 * The panels under the toolbar, wired to the view model. Each is made when it is first opened: a
 * calendar alone has more parts than a comparison of five zones.
 */
final class ComparePanels implements CompareToolbar.ToolbarPanels {
  private final CompareViewModel model;
  private final CompareSources sources;
  private final Consumer<Panel> place;
  private final Desk desk;
  private final Late<ZonesPanel> zones = late(this::zonesPanel);
  private final Late<PeriodPanel> period = late(this::periodPanel);
  private final Late<ReportsPanel> reports = late(this::reportsPanel);
  private final Late<ViewsPanel> views = late(this::viewsPanel);
  private final Late<ThemesPanel> themes;

  /**
   * Panels of which none is there yet.
   *
   * @param place puts a new panel over the screen, where it places itself
   */
  ComparePanels(
      CompareViewModel model,
      Themes themeTable,
      Locale locale,
      CompareSources sources,
      CompareActions actions,
      Consumer<Panel> place) {
    this.model = model;
    this.sources = sources;
    this.place = place;
    desk = new Desk(locale, sources.tasks(), actions::offerUndo);
    themes = late(() -> themesPanel(themeTable));
  }

  private <T extends Panel> Late<T> late(Supplier<T> maker) {
    return new Late<>(
        () -> {
          T panel = maker.get();
          place.accept(panel);
          return panel;
        });
  }

  private ZonesPanel zonesPanel() {
    return new ZonesPanel(
        new ZonesPanelModel(
            new ZonesPanelModel.Source(
                sources.zones().all(), () -> List.copyOf(model.zones()), sources.zones().matches()),
            sources.groups(),
            chosen -> model.zones().setAll(chosen),
            desk));
  }

  private PeriodPanel periodPanel() {
    return new PeriodPanel(
        new PeriodPanelModel(
            sources.periods(),
            model.filterProperty()::get,
            model.filterProperty()::set,
            Clock.system(ZoneId.systemDefault()),
            desk));
  }

  private ReportsPanel reportsPanel() {
    return new ReportsPanel(
        new ReportsPanelModel(
            sources.zones().reports(),
            (zone, picks) ->
                model.settings().setPicks(PickList.replace(model.picks(), zone, picks)),
            desk));
  }

  private ViewsPanel viewsPanel() {
    return new ViewsPanel(
        new ViewsPanelModel(
            sources.views(), model::pinned, saved -> model.apply(saved.view()), desk));
  }

  private ThemesPanel themesPanel(Themes themeTable) {
    return new ThemesPanel(
        new ThemesPanelModel(
            themeTable,
            model.settings().hidden()::get,
            hidden -> model.settings().hidden().set(hidden)),
        desk);
  }

  @Override
  public void zones(Button under) {
    zones.get().toggle(under);
  }

  @Override
  public void period(Button under) {
    period.get().toggle(under);
  }

  @Override
  public void reports(String zone, Button under) {
    reports
        .get()
        .openFor(
            under, zone, model.picks().stream().filter(pick -> pick.zone().equals(zone)).toList());
  }

  @Override
  public void views(Button under) {
    views.get().toggle(under);
  }

  /** Opens the choice of theme rows. */
  void themes(Node under) {
    themes.get().toggle(under);
  }
}
