package org.zonereader.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one room: its bundle {@code messages} in the language of a locale. The base file is
 * Chinese (zh-CN), {@code messages_en} is English; every other language gets Chinese.
 */
public final class Messages {
  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The bundle that lies in the package of {@code room}.
   *
   * @throws MissingResourceException when the package has none
   */
  public static Messages of(Class<?> room, Locale locale) {
    return new Messages(
        ResourceBundle.getBundle(
            room.getPackageName() + ".messages",
            locale,
            room.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        locale);
  }

  /**
   * A message, filled with its arguments.
   *
   * @throws MissingResourceException when the bundle lacks the key
   */
  public String get(String key, Object... args) {
    String pattern = bundle.getString(key);
    if (args.length == 0) {
      return pattern;
    }
    // Counts are shown without grouping (1204 篇); only a choice needs the number itself.
    Object[] shown = pattern.contains(",choice,") ? args : plain(args);
    return new MessageFormat(pattern, locale).format(shown);
  }

  private static Object[] plain(Object[] args) {
    return Arrays.stream(args).map(arg -> arg instanceof Number ? arg.toString() : arg).toArray();
  }

  public Locale locale() {
    return locale;
  }

  /** For libraries that take the JDK's own type. */
  public ResourceBundle bundle() {
    return bundle;
  }
}
