package org.zonereader.desk;

import java.nio.file.FileSystemException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line per record, then the fault with where it happened. What a fault says of itself may quote
 * what was being read, so Chinese words in a row are left out of it, only their number stands: the
 * log holds names of files and places in the program, no text of a report.
 */
final class LogLines extends Formatter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS xx", Locale.ROOT);

  /** Characters of a fault's message. */
  private static final int LONGEST = 300;

  /** Places of one fault: an endless recursion has a thousand and says it in the first. */
  private static final int FRAMES = 60;

  /** Faults that cause one another. */
  private static final int CAUSES = 10;

  /** Han, their punctuation and wide forms, quotation marks, digits. */
  private static final String SIGN = "\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF\\u2010-\\u2027·\\d";

  /** Eight of them or more, and what may stand between. */
  private static final Pattern WORDS =
      Pattern.compile("[" + SIGN + "][" + SIGN + "\\s,;]{6,}[" + SIGN + "]");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final long process = ProcessHandle.current().pid();

  @Override
  public String format(LogRecord entry) {
    StringBuilder lines = new StringBuilder();
    lines
        .append(TIME.format(entry.getInstant().atZone(ZoneId.systemDefault())))
        .append(' ')
        .append(process)
        .append(' ')
        .append(entry.getLevel().getName())
        .append(' ')
        .append(entry.getLoggerName())
        .append(' ')
        .append(isOurs(entry) ? formatMessage(entry) : withoutWords(formatMessage(entry)))
        .append('\n');
    Throwable fault = entry.getThrown();
    for (int depth = 0; fault != null && depth < CAUSES; depth++) {
      add(lines, depth == 0 ? "  " : "  because of ", fault);
      fault = fault.getCause();
    }
    return lines.toString();
  }

  /** Our own messages name files and nothing else; others may quote what they read. */
  private static boolean isOurs(LogRecord entry) {
    String name = entry.getLoggerName();
    return name != null && name.startsWith("org.zonereader");
  }

  private static void add(StringBuilder lines, String before, Throwable fault) {
    lines.append(before).append(fault.getClass().getName());
    String message = fault.getMessage();
    if (message != null) {
      lines.append(": ");
      lines.append(fault instanceof FileSystemException ? message : withoutWords(message));
    }
    lines.append('\n');
    StackTraceElement[] trace = fault.getStackTrace();
    for (int i = 0; i < Math.min(trace.length, FRAMES); i++) {
      lines.append("    at ").append(trace[i]).append('\n');
    }
    if (trace.length > FRAMES) {
      lines.append("    and ").append(trace.length - FRAMES).append(" more\n");
    }
    for (Throwable other : fault.getSuppressed()) {
      lines.append("  beside it ").append(other.getClass().getName()).append('\n');
    }
  }

  /** The message without sentences in it, and not longer than a line can bear. */
  static String withoutWords(String message) {
    String cut = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    return WORDS.matcher(cut).replaceAll(LogLines::number).replaceAll("\\s*\\R\\s*", " ");
  }

  private static String number(MatchResult words) {
    return HAN.matcher(words.group()).find()
        ? "[" + words.group().length() + " characters]"
        : Matcher.quoteReplacement(words.group());
  }
}
