package org.zonereader.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** Light or dark paper (外观): follows the system unless the user chose. */
public final class Look {
  /** What the user chose. */
  public enum Mode {
    SYSTEM,
    LIGHT,
    DARK
  }

  private final ObjectProperty<Themes> themes;
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
  private final BooleanBinding dark;

  public Look(Themes themes) {
    this.themes = new SimpleObjectProperty<>(themes);
    var system = Platform.getPreferences().colorSchemeProperty();
    dark =
        Bindings.createBooleanBinding(
            () ->
                switch (mode.get()) {
                  case LIGHT -> false;
                  case DARK -> true;
                  case SYSTEM -> system.get() == ColorScheme.DARK;
                },
            mode,
            system);
  }

  public ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /** The themes whose colours the scene knows; setting them dresses it again. */
  public ObjectProperty<Themes> themesProperty() {
    return themes;
  }

  /** True while the paper is dark. */
  public BooleanBinding darkProperty() {
    return dark;
  }

  /** Dresses the scene now and at every change. */
  public void dress(Scene scene) {
    dark.subscribe(isDark -> dress(scene, isDark));
    themes.subscribe((before, now) -> dress(scene, dark.get()));
  }

  private void dress(Scene scene, boolean isDark) {
    Application.setUserAgentStylesheet(
        isDark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            List.of(
                sheet(isDark ? "tokens-dark.css" : "tokens-light.css"),
                sheet("tokens-derived.css"),
                dataUri(themes.get().stylesheet(isDark)),
                sheet("zonereader.css")));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
  }

  private static String dataUri(String css) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
