package org.zonereader.desk;

import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The log of the program: a file of at most 1 MB and two older ones, without report text. It is
 * made with its folder when there is something to write.
 */
public final class ProgramLog {
  private static final Logger LOG = Logger.getLogger("org.zonereader");

  private ProgramLog() {}

  /**
   * From now on everything logged also goes to the file.
   *
   * @param file where; see {@link LogPlace}
   */
  public static void writeTo(Path file) {
    Logger root = Logger.getLogger("");
    for (Handler other : root.getHandlers()) {
      other.setFormatter(new LogLines());
    }
    root.addHandler(new LogFile(file));
  }

  /** As {@link #writeTo}, and nothing on the error stream: it belongs to the command's answer. */
  public static void writeOnlyTo(Path file) {
    Logger root = Logger.getLogger("");
    for (Handler other : root.getHandlers()) {
      if (other instanceof ConsoleHandler) {
        root.removeHandler(other);
      }
    }
    writeTo(file);
  }

  /**
   * Writes down an unexpected fault with where it happened.
   *
   * @return its code, to be told to the user
   */
  public static String fault(Throwable fault) {
    String code = FaultCode.of(fault);
    LOG.log(Level.SEVERE, code, fault);
    return code;
  }
}
