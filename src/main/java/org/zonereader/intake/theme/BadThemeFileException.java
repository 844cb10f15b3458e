package org.zonereader.intake.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** A theme table that cannot be used: where, and why. */
public final class BadThemeFileException extends IOException {
  private static final long serialVersionUID = 1;

  private final String place;

  /**
   * @param place JSON pointer ({@code /themes/3/seal}), or line and column of broken JSON
   * @param why what is wrong there
   */
  public BadThemeFileException(String place, String why) {
    super(place + ": " + why);
    this.place = place;
  }

  static BadThemeFileException at(JsonProcessingException e) {
    var location = e.getLocation();
    String place =
        location == null
            ? "/"
            : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    BadThemeFileException result = new BadThemeFileException(place, e.getOriginalMessage());
    result.initCause(e);
    return result;
  }

  /** Where in the file. */
  public String place() {
    return place;
  }
}
