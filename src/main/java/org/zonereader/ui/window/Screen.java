package org.zonereader.ui.window;

/** The screens that have a tab. */
public enum Screen {
  /** 阅读. */
  READING,
  /** 对比. */
  COMPARE
}
