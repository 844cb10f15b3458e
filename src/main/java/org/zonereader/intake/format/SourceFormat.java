package org.zonereader.intake.format;

/** One kind of file. */
public interface SourceFormat {
  /** True when the bytes look like this kind; the name is only a hint. */
  boolean recognises(String file, byte[] bytes);

  /** Reads the bytes; called only after {@link #recognises} said yes. */
  Decoded decode(String file, byte[] bytes);
}
