package org.zonereader.ui.window;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Look;

/** The small menu behind the cog: look, text size, language, about. */
final class AppMenu {
  private final Messages messages;
  private final ContextMenu menu = new ContextMenu();
  private final Button button;

  AppMenu(
      Look look, FontSize fontSize, Consumer<Locale> language, Runnable about, Messages messages) {
    this.messages = messages;
    button = TopBar.button("", Feather.SETTINGS, messages.get("cog.tip"));
    button.setId("cog");
    button.getStyleClass().addAll("zr-plain", "zr-icon-button");
    button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
    menu.getItems()
        .setAll(
            look(look),
            fontSize(fontSize),
            language(language),
            new SeparatorMenuItem(),
            item("menu.about", about));
  }

  Button button() {
    return button;
  }

  private Menu look(Look look) {
    Menu result = new Menu(messages.get("menu.look"));
    ToggleGroup group = new ToggleGroup();
    for (Look.Mode mode : Look.Mode.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.get("menu.look." + mode));
      item.setToggleGroup(group);
      look.modeProperty().subscribe(now -> item.setSelected(now == mode));
      item.setOnAction(event -> look.modeProperty().set(mode));
      result.getItems().add(item);
    }
    return result;
  }

  private Menu fontSize(FontSize size) {
    return new Menu(
        messages.get("menu.font"),
        null,
        item("menu.font.larger", size::larger),
        item("menu.font.smaller", size::smaller),
        item("menu.font.reset", size::reset));
  }

  private Menu language(Consumer<Locale> choose) {
    Menu result = new Menu(messages.get("menu.language"));
    ToggleGroup group = new ToggleGroup();
    boolean english = messages.locale().getLanguage().equals("en");
    RadioMenuItem chinese = new RadioMenuItem(messages.get("menu.language.zh"));
    RadioMenuItem inEnglish = new RadioMenuItem(messages.get("menu.language.en"));
    chinese.setToggleGroup(group);
    inEnglish.setToggleGroup(group);
    chinese.setSelected(!english);
    inEnglish.setSelected(english);
    chinese.setOnAction(event -> choose.accept(Locale.SIMPLIFIED_CHINESE));
    inEnglish.setOnAction(event -> choose.accept(Locale.ENGLISH));
    result.getItems().setAll(chinese, inEnglish);
    return result;
  }

  private MenuItem item(String key, Runnable step) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setOnAction(event -> step.run());
    return item;
  }
}
