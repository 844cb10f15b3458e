package org.zonereader.ui.compare.choose;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.zonereader.text.Messages;
import org.zonereader.ui.compare.choose.ZonesPanelModel.Tick;

/** How provinces and zones look in the zone chooser. */
record ZoneRows(ZonesPanelModel model, Messages messages) implements TickList.Lines<ZoneLine> {
  @Override
  public @Nullable Boolean isTicked(ZoneLine line) {
    Tick tick = model.tick(line);
    return tick == Tick.SOME ? null : Boolean.valueOf(tick == Tick.ALL);
  }

  @Override
  public Node content(ZoneLine line) {
    return switch (line) {
      case ZoneLine.Province province ->
          row(
              Parts.label(province.label(), "choose-province"),
              messages.get("group.size", province.zones().size()));
      case ZoneLine.OfZone zone ->
          row(
              Parts.label(zone.name(), "choose-name"),
              messages.get("zones.reports", zone.reports()));
    };
  }

  private static Node row(Label name, String facts) {
    Label caption = Parts.label(facts, "zr-caption");
    caption.setMinWidth(Label.USE_PREF_SIZE);
    return Parts.row(8, name, Parts.spring(), caption);
  }

  @Override
  public String words(ZoneLine line) {
    String name =
        switch (line) {
          case ZoneLine.Province province ->
              messages.get("zones.province", province.label(), province.zones().size());
          case ZoneLine.OfZone zone -> zone.name();
        };
    return messages.get("zones.line." + model.tick(line), name);
  }

  @Override
  public boolean isHead(ZoneLine line) {
    return line instanceof ZoneLine.Province;
  }

  @Override
  public void toggle(ZoneLine line) {
    model.toggle(line);
  }
}
