package org.zonereader.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.model.Span;

/**
 * HTML tags, comments, scripts and styles that were left in the text: {@code
 * <strong>要抓好开局。</strong>}. Block tags also end a line; see {@link #breaks}.
 */
final class HtmlMarkup implements InlineRule {
  /**
   * A place where a tag ends the line.
   *
   * @param at offset of the tag in the source
   * @param level 1 to 6 when the tag opens a heading, else 0
   */
  record Break(int at, int level) {}

  private static final String BLOCK =
      "p|div|br|hr|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|section|article|header|footer|blockquote"
          + "|html|body|head|title|meta|figure|figcaption|center";
  private static final String INLINE =
      "span|strong|b|em|i|u|s|a|img|font|sup|sub|small|big|o:p|st1:\\w{1,12}|ruby|rt|rp|link|video|iframe";
  private static final Pattern TAG =
      Pattern.compile(
          "<!--|<(?<close>/?)(?<name>(?<block>"
              + BLOCK
              + ")|"
              + INLINE
              + "|script|style)(?=[\\s/>])",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "html-markup";
  }

  @Override
  public List<Span> find(String source, String folded) {
    List<Span> found = new ArrayList<>();
    Matcher tag = TAG.matcher(source);
    // Where nothing closes a comment or script there is nothing later either: search once, stay
    // linear.
    Set<String> unclosed = new HashSet<>();
    int from = 0;
    while (tag.find(from)) {
      int end = end(source, tag, unclosed);
      if (end > 0) {
        found.add(new Span(tag.start(), end));
      }
      from = end > 0 ? end : tag.end();
    }
    return found;
  }

  /** Where block tags end lines, in order. */
  List<Break> breaks(String source, String folded) {
    List<Break> breaks = new ArrayList<>();
    for (Span span : find(source, folded)) {
      Matcher tag = TAG.matcher(span.in(source));
      if (tag.lookingAt() && tag.group("block") != null) {
        String name = tag.group("name").toLowerCase(Locale.ROOT);
        boolean heading = tag.group("close").isEmpty() && name.matches("h[1-6]");
        breaks.add(new Break(span.start(), heading ? name.charAt(1) - '0' : 0));
      }
    }
    return breaks;
  }

  /** End of the markup that starts at the match, or -1 when it never closes. */
  private static int end(String source, Matcher tag, Set<String> unclosed) {
    if (tag.group("name") == null) {
      return after(source, "-->", tag.end(), unclosed);
    }
    String name = tag.group("name").toLowerCase(Locale.ROOT);
    boolean opens = tag.group("close").isEmpty();
    if (opens && (name.equals("script") || name.equals("style"))) {
      int close = after(source, "</" + name, tag.end(), unclosed);
      return close < 0 ? -1 : tagEnd(source, close);
    }
    return tagEnd(source, tag.end());
  }

  private static int after(String source, String mark, int from, Set<String> unclosed) {
    int at = unclosed.contains(mark) ? -1 : source.indexOf(mark, from);
    if (at < 0) {
      unclosed.add(mark);
    }
    return at < 0 ? -1 : at + mark.length();
  }

  private static int tagEnd(String source, int from) {
    for (int i = from; i < source.length() && source.charAt(i) != '<'; i++) {
      if (source.charAt(i) == '>') {
        return i + 1;
      }
    }
    return -1;
  }
}
