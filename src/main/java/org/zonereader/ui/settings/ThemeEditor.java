package org.zonereader.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Theme;
import org.zonereader.text.Messages;

/**
 * One theme's fields. Terms stand one a line, with {@code =} and their weight behind; a term
 * without a weight gets {@link ThemeForm#NEW_WEIGHT}.
 */
final class ThemeEditor extends VBox {
  private static final int FIELDS = 8;

  private final SettingsViewModel model;
  private final Messages messages;
  private final @Nullable Theme before;
  private final List<TextField> fields = new ArrayList<>();
  private final TextArea terms = new TextArea();
  private final Label preview = new Label();
  private final Label problem = new Label();
  private final Button save;

  ThemeEditor(SettingsViewModel model, @Nullable Theme theme, Messages messages) {
    super(12);
    this.model = model;
    this.messages = messages;
    this.before = theme;
    ThemeForm form =
        theme == null ? ThemeForm.besides(model.themes().others(null)) : ThemeForm.of(theme);
    setMaxWidth(560);
    HBox names = new HBox(12, field("seal", form.seal()), field("name", form.name()));
    HBox light =
        new HBox(
            12,
            field("light.edge", form.light().edge()),
            field("light.ink", form.light().ink()),
            field("light.tint", form.light().tint()));
    HBox dark =
        new HBox(
            12,
            field("dark.edge", form.dark().edge()),
            field("dark.ink", form.dark().ink()),
            field("dark.tint", form.dark().tint()));
    terms.setId("theme-terms");
    terms.setPrefRowCount(12);
    terms.setText(lines(form.terms()));
    terms.setAccessibleText(messages.get("theme.terms"));
    Label caption = new Label(messages.get("theme.terms"));
    caption.getStyleClass().add("zr-caption");
    preview.getStyleClass().add("zr-seal");
    problem.setId("theme-problem");
    problem.setWrapText(true);
    problem.getStyleClass().add("settings-bad");
    save = Parts.button("theme-save", messages.get("done"), this::save);
    save.getStyleClass().add("zr-primary");
    getChildren()
        .addAll(
            Parts.title(messages.get(theme == null ? "themes.add" : "themes.edit"), "", preview),
            names,
            light,
            dark,
            new VBox(4, caption, terms),
            problem,
            buttons(theme));
    terms.textProperty().subscribe(typed -> check());
    check();
  }

  private HBox buttons(@Nullable Theme theme) {
    HBox buttons = new HBox(8);
    if (theme != null && model.themes().canDelete()) {
      buttons
          .getChildren()
          .add(
              Parts.button(
                  "theme-delete",
                  messages.get("delete"),
                  () -> {
                    model.themes().delete(theme);
                    model.back();
                  }));
    }
    buttons
        .getChildren()
        .addAll(
            Parts.space(), Parts.button("page-back", messages.get("cancel"), model::back), save);
    return buttons;
  }

  private VBox field(String key, String words) {
    TextField field = new TextField(words);
    field.setId("theme-" + key.replace('.', '-'));
    field.textProperty().subscribe(typed -> check());
    fields.add(field);
    return Parts.field(messages.get("theme." + key), field);
  }

  private String text(int field) {
    return fields.get(field).getText().strip();
  }

  private ThemeForm form(List<Theme.Term> typed) {
    return new ThemeForm(
        text(0),
        text(1),
        new Theme.Colours(text(2), text(3), text(4)),
        new Theme.Colours(text(5), text(6), text(7)),
        typed);
  }

  /** The terms typed; the first line that is none is told in {@code faults}. */
  private List<Theme.Term> typed(List<String> faults) {
    List<Theme.Term> result = new ArrayList<>();
    for (String line : terms.getText().lines().map(String::strip).toList()) {
      if (line.isEmpty()) {
        continue;
      }
      int mark = Math.max(line.lastIndexOf('='), line.lastIndexOf('＝'));
      double weight = mark < 0 ? ThemeForm.NEW_WEIGHT : ThemeForm.weight(line.substring(mark + 1));
      String word = mark < 0 ? line : line.substring(0, mark).strip();
      boolean twice = result.stream().anyMatch(term -> term.text().equals(word));
      if (Double.isNaN(weight) || !ThemeForm.isTerm(word) || twice) {
        faults.add(messages.get(twice ? "theme.problem.twice" : "theme.problem.line", line));
      } else {
        result.add(new Theme.Term(word, weight));
      }
    }
    return result;
  }

  private void check() {
    if (fields.size() < FIELDS || save == null) {
      return;
    }
    List<String> faults = new ArrayList<>();
    ThemeForm form = form(typed(faults));
    form.problems(model.themes().others(before))
        .forEach(one -> faults.add(messages.get("theme.problem." + one)));
    save.setDisable(!faults.isEmpty());
    show(form, faults);
  }

  /** The seal as it will look, and how well it reads. */
  private void show(ThemeForm form, List<String> faults) {
    Theme.Colours colours = form.light();
    if (ThemeForm.isColour(colours.ink()) && ThemeForm.isColour(colours.tint())) {
      double contrast = Contrast.of(colours.ink(), colours.tint());
      preview.setText(form.seal());
      preview.setStyle(
          "-fx-text-fill: %s; -fx-background-color: %s;".formatted(colours.ink(), colours.tint()));
      if (contrast < Contrast.ENOUGH) {
        faults.add(messages.get("theme.contrast", String.format(Locale.ROOT, "%.1f", contrast)));
      }
    }
    problem.setText(String.join("\n", faults));
  }

  private static String lines(List<Theme.Term> terms) {
    StringBuilder lines = new StringBuilder();
    terms.forEach(
        term -> lines.append(term.text()).append(" = ").append(weight(term)).append('\n'));
    return lines.toString();
  }

  private static String weight(Theme.Term term) {
    double weight = term.weight();
    return weight == Math.rint(weight) ? String.valueOf((long) weight) : Objects.toString(weight);
  }

  private void save() {
    model.themes().save(before, form(typed(new ArrayList<>())).theme());
    model.back();
  }
}
