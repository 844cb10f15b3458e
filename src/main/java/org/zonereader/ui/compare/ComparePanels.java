package org.zonereader.ui.compare;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
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

/** The panels under the toolbar, wired to the view model. */
final class ComparePanels implements CompareToolbar.ToolbarPanels {
  private final CompareViewModel model;
  private final ZonesPanel zones;
  private final PeriodPanel period;
  private final ReportsPanel reports;
  private final ViewsPanel views;
  private final ThemesPanel themes;

  ComparePanels(
      CompareViewModel model,
      Themes themeTable,
      Locale locale,
      CompareSources sources,
      CompareActions actions) {
    this.model = model;
    Desk desk = new Desk(locale, sources.tasks(), actions::offerUndo);
    zones =
        new ZonesPanel(
            new ZonesPanelModel(
                new ZonesPanelModel.Source(
                    sources.zones().all(),
                    () -> List.copyOf(model.zones()),
                    sources.zones().matches()),
                sources.groups(),
                chosen -> model.zones().setAll(chosen),
                desk));
    period =
        new PeriodPanel(
            new PeriodPanelModel(
                sources.periods(),
                model.filterProperty()::get,
                model.filterProperty()::set,
                Clock.system(ZoneId.systemDefault()),
                desk));
    reports =
        new ReportsPanel(
            new ReportsPanelModel(
                sources.zones().reports(),
                (zone, picks) ->
                    model.settings().setPicks(PickList.replace(model.picks(), zone, picks)),
                desk));
    views =
        new ViewsPanel(
            new ViewsPanelModel(
                sources.views(), model::pinned, saved -> model.apply(saved.view()), desk));
    themes =
        new ThemesPanel(
            new ThemesPanelModel(
                themeTable,
                model.settings().hidden()::get,
                hidden -> model.settings().hidden().set(hidden)),
            desk);
  }

  /** The panels; they lie over the screen and place themselves. */
  List<Panel> nodes() {
    return List.of(zones, period, reports, views, themes);
  }

  @Override
  public void zones(Button under) {
    zones.toggle(under);
  }

  @Override
  public void period(Button under) {
    period.toggle(under);
  }

  @Override
  public void reports(String zone, Button under) {
    reports.openFor(
        under, zone, model.picks().stream().filter(pick -> pick.zone().equals(zone)).toList());
  }

  @Override
  public void views(Button under) {
    views.toggle(under);
  }

  /** Opens the choice of theme rows. */
  void themes(Node under) {
    themes.toggle(under);
  }
}
