package org.zonereader.ui.common;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Theme;

/**
 * The themes as screens need them: order, names, and style tokens by seal. A null or unknown seal
 * is 未归类 and gets neutral tokens.
 */
public final class Themes {
  private final List<Theme> list;
  private final Map<String, Integer> places = new HashMap<>();

  public Themes(List<Theme> themes) {
    list = themes.stream().sorted(Comparator.comparingInt(Theme::order)).toList();
    list.forEach(theme -> places.put(theme.seal(), places.size()));
  }

  /** In order. */
  public List<Theme> list() {
    return list;
  }

  public int size() {
    return list.size();
  }

  /** The theme of a seal, or null for 未归类. */
  public @Nullable Theme find(@Nullable String seal) {
    Integer place = places.get(seal);
    return place == null ? null : list.get(place);
  }

  /** Colour of barcode ticks, underlines and active edges, as a CSS value. */
  public String edge(@Nullable String seal) {
    return token(seal, "-zr-t-", "-color-fg-subtle");
  }

  /** Ground of the seal and of active text, as a CSS value. */
  public String tint(@Nullable String seal) {
    return token(seal, "-zr-b-", "-color-bg-inset");
  }

  /**
   * Style class under which {@code -zr-edge -zr-ink -zr-tint} are the colours of a theme, so that
   * nodes of one theme share their styles, which those with styles of their own do not.
   */
  public String styleClass(@Nullable String seal) {
    return token(seal, "zr-theme-", "zr-no-theme");
  }

  private String token(@Nullable String seal, String prefix, String neutral) {
    Integer place = places.get(seal);
    return place == null ? neutral : prefix + place;
  }

  /**
   * Style sheet that gives every theme's colours, as {@code -zr-t-N -zr-b-N} and under its {@link
   * #styleClass}.
   */
  String stylesheet(boolean dark) {
    StringBuilder root = new StringBuilder(".root{");
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      Theme.Colours colours = dark ? list.get(i).dark() : list.get(i).light();
      root.append("-zr-t-").append(i).append(':').append(colours.edge()).append(';');
      root.append("-zr-b-").append(i).append(':').append(colours.tint()).append(';');
      classes.append(".zr-theme-").append(i).append("{-zr-edge:").append(colours.edge());
      classes.append(";-zr-ink:").append(colours.ink());
      classes.append(";-zr-tint:").append(colours.tint()).append(";}");
    }
    return root.append('}').append(classes).toString();
  }
}
