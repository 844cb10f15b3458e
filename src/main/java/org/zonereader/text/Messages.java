package org.zonereader.text;

import java.text.Format;
import java.text.MessageFormat;
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
   * A message, filled with its arguments. Whole numbers given for a plain <code>{0}</code> are
   * shown without grouping: 1204, not 1,204.
   *
   * @throws MissingResourceException when the bundle lacks the key
   */
  public String get(String key, Object... args) {
    String pattern = bundle.getString(key);
    return args.length == 0 ? pattern : filled(new MessageFormat(pattern, locale), args);
  }

  private static String filled(MessageFormat format, Object[] args) {
    Format[] formats = format.getFormatsByArgumentIndex();
    Object[] shown = args.clone();
    for (int i = 0; i < shown.length; i++) {
      boolean plain = i >= formats.length || formats[i] == null;
      if (plain && (shown[i] instanceof Integer || shown[i] instanceof Long)) {
        shown[i] = shown[i].toString();
      }
    }
    return format.format(shown);
  }

  public Locale locale() {
    return locale;
  }

  /** For libraries that take the JDK's own type. */
  public ResourceBundle bundle() {
    return bundle;
  }
}
