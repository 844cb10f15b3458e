package org.zonereader.intake.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.zonereader.text.Characters;

/**
 * The visible text of a web page. Every block and table cell is a line, headings are marked as
 * Markdown marks them, readings of ruby stand in brackets behind their characters. Menus become
 * lines that begin with {@code >}, which the page reader sets aside as paths of the site.
 */
final class HtmlText implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "iframe",
          "object",
          "svg",
          "audio",
          "video",
          "datalist");

  private static final Set<String> MENUS = Set.of("nav", "select", "menu");

  private static final Pattern HIDDEN =
      Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** Blocks jsoup does not call so. */
  private static final Set<String> ALSO_BLOCKS =
      Set.of(
          "br", "td", "th", "tr", "caption", "option", "button", "legend", "summary", "dt", "dd");

  private final LineText lines = new LineText();

  /** Item of a menu that is being walked through. */
  private final StringBuilder item = new StringBuilder();

  private int menus;
  private final MenuLines menu = new MenuLines(lines);
  private boolean blank;
  private boolean blankEndsLine;
  private char last;

  private HtmlText() {}

  /** The text of a page; any text will do. */
  static String of(String page) {
    HtmlText text = new HtmlText();
    Jsoup.parse(page).filter(text);
    return text.lines.text();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Element element) {
      Patience.check();
      String name = element.normalName();
      if (UNSEEN.contains(name) || isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (MENUS.contains(name)) {
        end();
        menus++;
      } else if (isBlock(element)) {
        begin(name.matches("h[1-6]") ? name.charAt(1) - '0' : 0);
      } else if (isBareReading(element)) {
        put("(");
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (MENUS.contains(element.normalName())) {
        end();
        if (--menus == 0) {
          menu.end();
        }
      } else if (isBlock(element)) {
        end();
      } else if (isBareReading(element)) {
        put(")");
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || ALSO_BLOCKS.contains(element.normalName());
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** A reading ({@code rt}) that the page does not put into brackets ({@code rp}) itself. */
  private static boolean isBareReading(Element element) {
    Element ruby = element.parent();
    return element.normalName().equals("rt")
        && (ruby == null || ruby.children().stream().noneMatch(e -> e.normalName().equals("rp")));
  }

  private void words(TextNode node) {
    String words = node.getWholeText();
    boolean pre = keepsLines(node);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (pre && Characters.isLineEnd(c)) {
        end();
      } else if (isCollapsed(c)) {
        blank = true;
        blankEndsLine |= c == '\n' || c == '\r';
      } else {
        gap(c);
        last = c;
        put(words, i, i + 1);
      }
    }
  }

  /** Blanks that a page shows as one; an ideographic blank is a character of its own. */
  private static boolean isCollapsed(char c) {
    return c != '\u3000' && (Character.isWhitespace(c) || Characters.isLineEnd(c));
  }

  private static boolean keepsLines(TextNode node) {
    Element parent = node.parent();
    return parent != null
        && (parent.normalName().equals("pre") || parent.normalName().equals("textarea"));
  }

  /**
   * Blanks before a character: one, or none where the file's line ends between Chinese characters.
   */
  private void gap(char next) {
    boolean wrapped = blankEndsLine && isWide(last) && isWide(next);
    if (blank && !wrapped) {
      put(" ");
    }
    blank = false;
    blankEndsLine = false;
  }

  private static boolean isWide(char c) {
    return c >= '\u2E80' || (c >= '\u2010' && c <= '\u203B');
  }

  private void put(String words) {
    put(words, 0, words.length());
  }

  private void put(String words, int from, int to) {
    if (menus > 0) {
      item.append(words, from, to);
    } else {
      lines.words(words.subSequence(from, to));
    }
  }

  private void begin(int level) {
    end();
    if (menus == 0) {
      lines.begin(level);
    }
  }

  private void end() {
    if (menus > 0) {
      menu.item(item.toString().strip());
      item.setLength(0);
    } else {
      lines.end();
    }
    blank = false;
    blankEndsLine = false;
    last = '\n';
  }
}
