package org.zonereader.ui.common;

/** The face of report text (正文字体). */
public enum TextFace {
  /** 宋体. */
  SERIF(Fonts.SERIF_MEDIUM),
  /** 黑体. */
  SANS(Fonts.SANS);

  private final String family;

  TextFace(String family) {
    this.family = family;
  }

  /** One of the families of {@link Fonts}. */
  public String family() {
    return family;
  }
}
