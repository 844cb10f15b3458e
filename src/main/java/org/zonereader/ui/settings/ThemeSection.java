package org.zonereader.ui.settings;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonereader.model.Theme;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Icons;
import org.zonereader.ui.common.Seal;
import org.zonereader.ui.common.Themes;

/** 主题表: every theme in the order of barcodes; Alt+↑ and Alt+↓ move one. */
final class ThemeSection extends VBox {
  /** Terms a row shows. */
  private static final int SHOWN = 6;

  private final SettingsViewModel model;
  private final Messages messages;
  private final Files files;

  ThemeSection(SettingsViewModel model, Messages messages, Files files) {
    this.model = model;
    this.messages = messages;
    this.files = files;
    setId("theme-section");
    model.draft().tablesProperty().subscribe(tables -> lay());
    model.noteProperty().subscribe(note -> lay());
  }

  private void lay() {
    Themes themes = new Themes(model.draft().get().themes());
    VBox rows = new VBox();
    for (int i = 0; i < model.themes().rows().size(); i++) {
      rows.getChildren().add(row(i, model.themes().rows().get(i), themes));
    }
    getChildren()
        .setAll(
            Parts.title(
                messages.get("section.THEMES"),
                messages.get("themes.count", model.themes().rows().size()),
                Parts.button("themes-import", messages.get("import"), this::importFile),
                Parts.button("themes-export", messages.get("export"), this::exportFile),
                Parts.button(
                    "themes-add", messages.get("themes.add"), () -> model.editTheme(null))),
            new NoteLine(model.noteProperty().get(), Section.THEMES),
            rows,
            new DraftBar(model, messages, model.draft().themesChanged()));
    if (!model.themes().isDefault()) {
      getChildren()
          .add(
              Parts.button(
                  "themes-defaults", messages.get("defaults"), model.themes()::restoreDefaults));
    }
  }

  private HBox row(int place, Theme theme, Themes themes) {
    Label name = new Label(theme.name());
    name.setMinWidth(76);
    String some =
        theme.terms().stream()
            .limit(SHOWN)
            .map(Theme.Term::text)
            .collect(Collectors.joining(ZoneForm.SEPARATOR));
    Label terms = new Label(some);
    terms.getStyleClass().add("zr-muted");
    Button edit = new Button(null, Icons.of(Feather.EDIT_2));
    edit.setId("edit-theme-" + theme.seal());
    edit.getStyleClass().addAll("zr-plain", "zr-icon-button");
    edit.setAccessibleText(messages.get("themes.edit.named", theme.name()));
    edit.setOnAction(event -> model.editTheme(theme));
    edit.setOnKeyPressed(
        event -> {
          int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
          if (event.isAltDown() && step != 0) {
            model.themes().move(place, place + step);
            lookup("#edit-theme-" + theme.seal()).requestFocus();
            event.consume();
          }
        });
    HBox line = new HBox(12, new Seal(themes, theme.seal(), theme.name()), name, terms);
    line.getChildren().addAll(Parts.space(), edit);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(28);
    line.getStyleClass().add("zr-line-below");
    return line;
  }

  private void importFile() {
    files.open("*.json").ifPresent(model::importThemes);
  }

  private void exportFile() {
    files.save("themes.json", "*.json").ifPresent(model::exportThemes);
  }
}
