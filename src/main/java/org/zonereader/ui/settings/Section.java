package org.zonereader.ui.settings;

/** The sections of the page, in order. */
public enum Section {
  /** 资料库. */
  LIBRARY,
  /** 外观与字体. */
  LOOK,
  /** 园区表. */
  ZONES,
  /** 主题表. */
  THEMES,
  /** 快捷键. */
  KEYS
}
