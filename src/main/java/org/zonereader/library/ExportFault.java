package org.zonereader.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file cannot be written. Its sentence is the message {@code export.CODE} of this package's
 * bundle, filled with {@code args}; it names the file and says what to do. No half-written file is
 * left, and one that stood there before is as it was.
 */
public final class ExportFault extends Exception {
  private final String code;
  private final List<String> args;

  ExportFault(String code, List<String> args, @Nullable Throwable cause) {
    super(code + " " + args, cause);
    this.code = code;
    this.args = List.copyOf(args);
  }

  /** Key of the message, kebab-case. */
  public String code() {
    return code;
  }

  /** The file, then what the message needs besides. */
  public List<String> args() {
    return args;
  }
}
