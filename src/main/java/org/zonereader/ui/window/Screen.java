package org.zonereader.ui.window;

/** The screens; the first two have a tab. */
public enum Screen {
  /** 阅读. */
  READING,
  /** 对比. */
  COMPARE,
  /** 导入核对. */
  REVIEW,
  /** 粘贴文字. */
  PASTE,
  /** 设置. */
  SETTINGS,
  /** 检索; entered from the field. */
  SEARCH,
  /** 恢复; shown once, after a damaged library was replaced. */
  RECOVERY;

  /** True for the screens that one goes to; the others are left when their work is done. */
  boolean hasTab() {
    return this == READING || this == COMPARE;
  }
}
