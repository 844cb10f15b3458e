package org.zonereader.ui.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Motion;
import org.zonereader.ui.common.TextFace;

/** 外观与字体: each choice works at once. */
final class LookSection extends VBox {
  private final Choices choices;
  private final Messages messages;

  LookSection(Choices choices, Messages messages) {
    this.choices = choices;
    this.messages = messages;
    Label sample = new Label(messages.get("face.sample"));
    choices
        .fontSize()
        .faceProperty()
        .subscribe(
            face -> sample.setStyle("-fx-font-family: '" + face.family() + "'; -fx-font-size: 16"));
    getChildren()
        .setAll(
            Parts.title(messages.get("section.LOOK"), ""),
            Parts.row(
                messages.get("look"),
                Parts.value(""),
                choice(
                    "look",
                    Look.Mode.values(),
                    choices.look().modeProperty(),
                    one -> messages.get("look." + one))),
            Parts.row(
                messages.get("face"),
                sample,
                choice(
                    "face",
                    TextFace.values(),
                    choices.fontSize().faceProperty(),
                    one -> messages.get("face." + one))),
            Parts.row(
                messages.get("size"),
                Parts.value(messages.get("size.range", FontSize.MIN, FontSize.MAX)),
                size()),
            Parts.row(
                messages.get("motion"),
                Parts.value(""),
                choice(
                    "motion",
                    Motion.Mode.values(),
                    choices.motion(),
                    one -> messages.get("motion." + one))),
            Parts.row(messages.get("language"), Parts.value(""), languages()));
  }

  /** One toggle for each value of a choice. */
  private <E extends Enum<E>> SegmentedButton choice(
      String name, E[] values, ObjectProperty<E> chosen, Function<E, String> words) {
    return Parts.segments(
        Arrays.stream(values)
            .map(
                one -> {
                  ToggleButton toggle =
                      Parts.toggle(
                          name + "-" + one.name(), words.apply(one), () -> chosen.set(one));
                  chosen.subscribe(now -> toggle.setSelected(now == one));
                  return toggle;
                })
            .toArray(ToggleButton[]::new));
  }

  private SegmentedButton languages() {
    boolean english = messages.locale().getLanguage().equals("en");
    ToggleButton chinese =
        Parts.toggle(
            "language-zh",
            messages.get("language.zh"),
            () -> choices.language().accept(Locale.SIMPLIFIED_CHINESE));
    ToggleButton other =
        Parts.toggle(
            "language-en",
            messages.get("language.en"),
            () -> choices.language().accept(Locale.ENGLISH));
    chinese.setSelected(!english);
    other.setSelected(english);
    return Parts.segments(chinese, other);
  }

  private HBox size() {
    FontSize size = choices.fontSize();
    Button smaller = Parts.button("size-smaller", messages.get("size.smaller"), size::smaller);
    Button larger = Parts.button("size-larger", messages.get("size.larger"), size::larger);
    Label now = new Label();
    now.setId("size-now");
    size.sizeProperty().subscribe(px -> now.setText(String.valueOf(px.intValue())));
    HBox box = new HBox(8, smaller, now, larger);
    box.setAlignment(javafx.geometry.Pos.CENTER);
    return box;
  }
}
