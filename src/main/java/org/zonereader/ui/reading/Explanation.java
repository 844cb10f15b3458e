package org.zonereader.ui.reading;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.TermHit;
import org.zonereader.model.Theme;
import org.zonereader.text.Folding;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Themes;

/** Why a point is one, and why its clauses stand under their themes, in words. */
final class Explanation {
  private final ReadingPage page;
  private final Themes themes;
  private final Messages messages;
  private final DecimalFormat weights =
      new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

  Explanation(ReadingPage page, Themes themes, Messages messages) {
    this.page = page;
    this.themes = themes;
    this.messages = messages;
  }

  /**
   * One clause.
   *
   * @param theme seal, or null for 未归类
   * @param words the clause as displayed
   * @param reason why it stands there
   */
  record Line(@Nullable String theme, String words, String reason) {}

  /** The rule that found the point. */
  String rule(Point point) {
    String rule = page.priority(point).rule();
    String key = "rule." + rule;
    String words = messages.bundle().containsKey(key) ? messages.get(key) : rule;
    return messages.get("why.rule", words);
  }

  /** Its clauses, lead first. */
  List<Line> clauses(Point point) {
    Priority priority = page.priority(point);
    List<Line> lines = new ArrayList<>();
    for (Clause clause : priority.clauses()) {
      lines.add(new Line(clause.theme(), page.words(clause.span()), reason(clause, lines)));
    }
    return lines;
  }

  private String reason(Clause clause, List<Line> before) {
    Report report = page.stored().report();
    if (report.byHand().themes().contains(clause.span())) {
      return messages.get("why.by-hand");
    }
    if (!clause.hits().isEmpty()) {
      String words = Folding.forSearch(clause.span().in(report.text())).text();
      return clause.hits().stream()
          .map(hit -> hit(hit, words))
          .collect(Collectors.joining(messages.get("why.hits.comma")));
    }
    if (clause.theme() == null) {
      return messages.get("why.none");
    }
    return messages.get(before.isEmpty() ? "why.later" : "why.continued");
  }

  /** A term that does not stand in the clause was taken from the meeting's topic. */
  private String hit(TermHit hit, String clause) {
    boolean here = clause.contains(Folding.forSearch(hit.term()).text());
    Theme theme = themes.find(hit.theme());
    return messages.get(
        here ? "why.hit" : "why.topic",
        hit.term(),
        theme == null ? hit.theme() : theme.name(),
        weights.format(hit.weight()));
  }
}
