package org.zonereader.library;

import java.util.List;

/**
 * A saved view or group cannot have this name. Its sentence is the message {@code name.CODE} of
 * this package's bundle, filled with {@code args}.
 */
public final class BadNameException extends Exception {
  private static final long serialVersionUID = 1;

  /** Characters a name may have. */
  public static final int LONGEST = 100;

  private final String code;
  private final List<String> args;

  private BadNameException(String code, String... args) {
    super(code + " " + List.of(args));
    this.code = code;
    this.args = List.of(args);
  }

  /** The name without the blanks around it, when it can be used. */
  static String checked(String typed) throws BadNameException {
    String name = typed.strip();
    if (name.isEmpty()) {
      throw new BadNameException("empty");
    }
    int length = name.codePointCount(0, name.length());
    if (length > LONGEST) {
      throw new BadNameException("long", String.valueOf(length), String.valueOf(LONGEST));
    }
    return name;
  }

  static BadNameException taken(String name) {
    return new BadNameException("taken", name);
  }

  static BadNameException gone(String name) {
    return new BadNameException("gone", name);
  }

  /** Key of the message, kebab-case. */
  public String code() {
    return code;
  }

  /** What the message needs. */
  public List<String> args() {
    return args;
  }
}
