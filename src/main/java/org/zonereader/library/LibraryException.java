package org.zonereader.library;

import java.util.List;

/**
 * The library file cannot be opened or used. Its sentence is the message {@code library.CODE} of
 * this package's bundle, filled with {@code args}; it names the file and says what to do.
 */
public final class LibraryException extends Exception {
  private final String code;
  private final List<String> args;

  public LibraryException(String code, List<String> args, Throwable cause) {
    super(code + " " + args, cause);
    this.code = code;
    this.args = List.copyOf(args);
  }

  /** Key of the message, kebab-case. */
  public String code() {
    return code;
  }

  public List<String> args() {
    return args;
  }
}
