package org.zonereader.ui.common;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What is put on the clipboard. */
public final class Clip {
  private Clip() {}

  /** Puts words on the clipboard, and nothing else. UI thread only. */
  public static void put(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
