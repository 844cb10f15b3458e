package org.zonereader.intake.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web pages. Nothing is fetched: pictures, frames and styles stay where they are. */
final class HtmlFile implements SourceFormat {
  private static final Pattern ENDING = Pattern.compile("\\.(x?html?|shtml)$");

  /** How far into the file the standard looks for the encoding, in bytes. */
  private static final int HEAD = 4096;

  private static final Pattern LABEL =
      Pattern.compile("(?i)<meta\\b[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,30})");
  private static final Pattern XML_LABEL =
      Pattern.compile("^<\\?xml\\b[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([\\w:.-]{2,30})");

  @Override
  public boolean recognises(String file, byte[] bytes) {
    if (ENDING.matcher(file.toLowerCase(Locale.ROOT)).find()) {
      return true;
    }
    String first = Bytes.beginning(bytes, 200).toLowerCase(Locale.ROOT);
    String bare = first.replace("\u00EF\u00BB\u00BF", "").strip();
    return bare.startsWith("<!doctype html") || bare.startsWith("<html");
  }

  @Override
  public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
    return TextBytes.decode(file, bytes, "html", charset, label(bytes), HtmlText::of);
  }

  /** The encoding the page says it is in, or null. */
  private static @Nullable String label(byte[] bytes) {
    String head = Bytes.beginning(bytes, HEAD);
    for (Pattern pattern : new Pattern[] {LABEL, XML_LABEL}) {
      Matcher label = pattern.matcher(head);
      if (label.find()) {
        return label.group(1);
      }
    }
    return null;
  }
}
