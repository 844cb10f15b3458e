package org.zonereader.intake.format;

import org.jspecify.annotations.Nullable;

/** One kind of file. */
public interface SourceFormat {
  /** True when the bytes look like this kind; the name is only a hint. */
  boolean recognises(String file, byte[] bytes);

  /**
   * Reads the bytes; called only after {@link #recognises} said yes.
   *
   * @param charset IANA name of the encoding the user chose, or null to recognise it; formats with
   *     an encoding of their own pass it over
   */
  Decoded decode(String file, byte[] bytes, @Nullable String charset);
}
