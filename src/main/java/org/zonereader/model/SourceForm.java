package org.zonereader.model;

import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a source were read.
 *
 * @param format kind of file, lower case: {@code txt}, {@code md}, {@code html}, {@code docx},
 *     {@code pdf}; what was pasted is {@code txt}
 * @param charset IANA name of the character encoding ({@code UTF-8}, {@code GB18030}, {@code
 *     UTF-16LE}, …), or null where the format has its own
 * @param chosen true when the user chose the encoding, false when it was recognised
 */
public record SourceForm(String format, @Nullable String charset, boolean chosen) {
  /** Text that was never bytes, or bytes that are plain UTF-8. */
  public static final SourceForm PLAIN = new SourceForm("txt", "UTF-8", false);
}
