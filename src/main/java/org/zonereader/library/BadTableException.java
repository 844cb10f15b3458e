package org.zonereader.library;

import java.io.IOException;
import java.util.List;

/**
 * A zone or theme table that cannot be used. Its sentence is the message {@code table.CODE} of this
 * package's bundle, filled with {@code args}; it names the place in the file.
 */
public final class BadTableException extends IOException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final List<String> args;

  BadTableException(String code, String... args) {
    super(code + " " + List.of(args));
    this.code = code;
    this.args = List.of(args);
  }

  /** Key of the message, kebab-case. */
  public String code() {
    return code;
  }

  /** What the message needs; the place comes first. */
  public List<String> args() {
    return args;
  }
}
