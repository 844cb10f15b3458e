package org.zonereader.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.model.Span;
import org.zonereader.text.Characters;

/**
 * Source → lines. A line ends at a line end of any kind, at an HTML block tag, and where the next
 * paragraph's indent (two blanks or more) stands directly behind an end mark.
 */
final class LineSplitter {
  private static final Pattern MARKDOWN_HEAD = Pattern.compile("(#{1,6})[ \u00A0\u3000\t]+(?=\\S)");
  private static final Pattern INDENT = Pattern.compile("(?<=[。!?;:”…])[ ]{2,}");

  private final String source;
  private final String folded;
  private final InlineCuts cuts;

  LineSplitter(String source, String folded, InlineCuts cuts) {
    this.source = source;
    this.folded = folded;
    this.cuts = cuts;
  }

  /**
   * The lines that hold words, in order.
   *
   * @param begins offsets where a line begins whatever the text says
   */
  List<Line> lines(Set<Integer> begins) {
    TreeMap<Integer, Integer> starts = new TreeMap<>();
    starts.put(0, 0);
    for (int i = 0; i < source.length(); i++) {
      if (Characters.isLineEnd(source.charAt(i))) {
        starts.put(i + 1, 0);
      }
    }
    Matcher indent = INDENT.matcher(folded);
    while (indent.find()) {
      starts.put(indent.end(), 0);
    }
    for (HtmlMarkup.Break tag : new HtmlMarkup().breaks(source, folded)) {
      starts.merge(tag.at(), tag.level(), Math::max);
    }
    begins.stream().filter(at -> at < source.length()).forEach(at -> starts.putIfAbsent(at, 0));
    starts.put(source.length(), 0);
    List<Line> lines = new ArrayList<>();
    int from = -1;
    int level = 0;
    for (var start : starts.entrySet()) {
      if (from >= 0) {
        addLine(lines, from, start.getKey(), level);
      }
      from = start.getKey();
      level = start.getValue();
    }
    return lines;
  }

  private void addLine(List<Line> lines, int from, int to, int tagLevel) {
    Excerpt words = Excerpt.of(source, folded, cuts.kept(from, to)).trim();
    if (words.isEmpty()) {
      return;
    }
    for (Excerpt part : AuthorCut.parts(words)) {
      addWords(lines, part, tagLevel);
    }
  }

  private static void addWords(List<Line> lines, Excerpt line, int tagLevel) {
    Excerpt words = line;
    int start = words.runs().getFirst().sourceStart();
    int level = tagLevel;
    Matcher mark = MARKDOWN_HEAD.matcher(words.text());
    if (mark.lookingAt()) {
      level = mark.end(1);
      words = words.slice(mark.end(), words.length()).trim();
    }
    var last = words.runs().getLast();
    lines.add(new Line(words, new Span(start, last.sourceStart() + last.length()), level));
  }
}
