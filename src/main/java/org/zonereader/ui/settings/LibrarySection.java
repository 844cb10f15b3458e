package org.zonereader.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FilePlace;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Clip;

/** 资料库: where it lies, how much it holds, whether newer rules may find more. */
final class LibrarySection extends VBox {
  private final SettingsViewModel model;
  private final Messages messages;
  private final BackupRow backup;

  LibrarySection(SettingsViewModel model, Messages messages, Choices choices) {
    this.model = model;
    this.messages = messages;
    this.backup = new BackupRow(model, messages, choices.library());
    setId("library-section");
    model.factsProperty().subscribe(facts -> lay(facts, choices));
    model.noteProperty().subscribe(note -> lay(model.factsProperty().get(), choices));
  }

  private void lay(@Nullable LibraryFacts facts, Choices choices) {
    getChildren()
        .setAll(
            Parts.title(
                messages.get("section.LIBRARY"),
                "",
                Parts.button("settings-about", messages.get("about"), choices.about())),
            new NoteLine(model.noteProperty().get(), Section.LIBRARY),
            Parts.row(
                messages.get("library.place"),
                Parts.value(model.file().toString()),
                Parts.button("copy-place", messages.get("library.copy"), this::copyPlace)),
            Parts.row(
                messages.get("library.kind"),
                Parts.value(kind()),
                Parts.button(
                    "move-library", messages.get("library.move"), choices.library().move())),
            backup);
    if (facts != null) {
      String megabytes = Megabytes.of(facts.bytes());
      getChildren()
          .add(
              Parts.row(
                  messages.get("library.holds"),
                  Parts.value(
                      messages.get(
                          "library.counts",
                          facts.reports().size(),
                          facts.allReports(),
                          megabytes))));
      getChildren().add(upkeep());
      if (facts.readByOtherRules() > 0) {
        Button reread =
            Parts.button("reread", messages.get("rules.reread"), model.reread()::previewRules);
        getChildren()
            .add(
                Parts.row(
                    messages.get("rules"),
                    Parts.value(messages.get("rules.newer", facts.readByOtherRules())),
                    reread));
      }
    }
  }

  private String kind() {
    FilePlace place = model.place();
    String kind = messages.get("library.kind." + place.kind(), place.name());
    return place.readOnly() ? messages.get("library.read-only", kind) : kind;
  }

  private HBox upkeep() {
    UpkeepViewModel upkeep = model.upkeep();
    Button check = Parts.button("upkeep-check", messages.get("upkeep.check"), upkeep::check);
    Button rebuild =
        Parts.button("upkeep-rebuild", messages.get("upkeep.rebuild"), upkeep::rebuild);
    Button compact =
        Parts.button("upkeep-compact", messages.get("upkeep.compact"), upkeep::compact);
    HBox row = Parts.row(messages.get("upkeep"), Parts.value(""), check, rebuild, compact);
    row.disableProperty().bind(upkeep.runningProperty());
    return row;
  }

  private void copyPlace() {
    Clip.put(model.file().toString());
  }
}
