package org.zonereader.ui.window;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Tips;

/** The bar at the top: wordmark, one tab per screen, search field, import, settings; 48 px high. */
final class TopBar extends HBox {
  private final Messages messages;

  TopBar(
      ObjectProperty<Screen> screen,
      Node search,
      ButtonBase importButton,
      Runnable settings,
      Messages messages) {
    this.messages = messages;
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(0, 24, 0, 24));
    setMinHeight(48);
    setPrefHeight(48);
    getStyleClass().addAll("zr-pane", "zr-line-below");
    Label wordmark = new Label(messages.get("wordmark"));
    wordmark.getStyleClass().add("zr-wordmark");
    wordmark.setMinWidth(USE_PREF_SIZE);
    HBox tabs = new HBox(32, tab(screen, Screen.READING), tab(screen, Screen.COMPARE));
    tabs.setPadding(new Insets(0, 0, 0, 68));
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    Button cog = button("", Feather.SETTINGS, messages.get("cog.tip"));
    cog.setId("cog");
    cog.getStyleClass().addAll("zr-plain", "zr-icon-button");
    cog.setOnAction(event -> settings.run());
    setMargin(cog, new Insets(0, -8, 0, 8));
    setMargin(search, new Insets(0, 16, 0, 16));
    getChildren().setAll(wordmark, tabs, space, search, importButton, cog);
  }

  private ToggleButton tab(ObjectProperty<Screen> screen, Screen mine) {
    ToggleButton tab = new ToggleButton(messages.get("tab." + mine.name()));
    tab.setId("tab-" + mine.name());
    tab.getStyleClass().setAll("zr-tab");
    Tips.set(tab, messages.get("tab." + mine.name() + ".tip"));
    screen.subscribe(now -> tab.setSelected(now == mine || leadsTo(now) == mine));
    tab.setOnAction(
        event -> {
          screen.set(mine);
          tab.setSelected(true);
        });
    return tab;
  }

  /** Where a screen without a tab ends, when that is always the same. */
  private static @Nullable Screen leadsTo(Screen screen) {
    return screen == Screen.RECOVERY ? Screen.READING : null;
  }

  /** An outlined or plain button with an icon. */
  static Button button(String words, Feather icon, String tooltip) {
    Button button = new Button(words, Icons.of(icon));
    Tips.set(button, tooltip);
    button.setAccessibleText(tooltip);
    return button;
  }
}
