package org.zonereader.desk;

import java.util.Locale;

/** The short code a fault is told by, on screen, on the command line and in the log. */
public final class FaultCode {
  private FaultCode() {}

  /** The same for the same kind of fault at the same place of the program: ZR-1A2B3C. */
  public static String of(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    StackTraceElement[] trace = root.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
    int hash = (root.getClass().getName() + place).hashCode() & 0xFFFFFF;
    return String.format(Locale.ROOT, "ZR-%06X", hash);
  }
}
