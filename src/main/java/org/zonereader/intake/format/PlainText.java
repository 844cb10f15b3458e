package org.zonereader.intake.format;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Plain text and Markdown in any of {@link TextEncodings}. Takes every file. */
final class PlainText implements SourceFormat {
  @Override
  public boolean recognises(String file, byte[] bytes) {
    return true;
  }

  @Override
  public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
    String name = file.toLowerCase(Locale.ROOT);
    String format = name.endsWith(".md") || name.endsWith(".markdown") ? "md" : "txt";
    return TextBytes.decode(file, bytes, format, charset, null, UnaryOperator.identity());
  }
}
