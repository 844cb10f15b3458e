package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.intake.page.LineShape;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.intake.page.Paragraph.Seam;
import org.zonereader.model.Span;
import org.zonereader.text.Characters;

/** Takes bylines, and lines that belong to no text, off a section. */
final class BylineReader {
  /** Asked in this order. */
  private static final List<BylineRule> RULES =
      List.of(new ReporterLine(), new BracketByline(), new BareName(), new TextEnd());

  private static final Pattern CREDIT =
      Pattern.compile("\\((?:责任编辑|责编|编辑|编审|审核|校对|供稿|来源|稿源)[^()。]{1,40}\\)$");

  private static final Pattern DIRECTIVE = Pattern.compile("^要(?![闻点])|[^需重主只还]要[^闻点求素件]");

  /** A pen name stands under a headline, not under another short word. */
  private static final int SHORTEST_HEADLINE = 5;

  /** Bylines at the end of a text are shorter than this. */
  private static final int REACH = 100;

  /**
   * What was taken off.
   *
   * @param names the people, or null
   * @param words the words that name them, in order
   * @param aside other words taken off, with the rule
   */
  record Result(@Nullable String names, List<Excerpt> words, List<Aside> aside) {}

  /** Words that are set aside. */
  record Aside(Excerpt words, String rule) {}

  private final SectionDraft section;
  private final List<String> names = new ArrayList<>();
  private final List<Excerpt> words = new ArrayList<>();
  private final List<Aside> aside = new ArrayList<>();

  private BylineReader(SectionDraft section) {
    this.section = section;
  }

  /** True for a line that is nothing but a byline. */
  static boolean isByline(Paragraph line) {
    return find(line, BylineRule.Place.LAST)
        .filter(found -> found.span().length() == line.words().length())
        .isPresent();
  }

  /** Takes the bylines off {@code section}, whose head lines and text shrink. */
  static Result take(SectionDraft section) {
    BylineReader reader = new BylineReader(section);
    reader.takeFromHeads();
    reader.takeLast();
    reader.takeFromLead();
    String who = reader.names.isEmpty() ? null : String.join(" ", reader.names);
    return new Result(who, reader.words, reader.aside);
  }

  private void takeFromHeads() {
    takePenName();
    for (Paragraph head : List.copyOf(section.heads)) {
      if (section.heads.size() == 1
          && new ReporterLine().find(head, BylineRule.Place.HEAD).isEmpty()) {
        return;
      }
      find(head, BylineRule.Place.HEAD)
          .ifPresent(
              found -> {
                section.heads.remove(head);
                enter(head, found);
              });
    }
  }

  /** Between headline and text a short name needs no surname: 临江观潮. */
  private void takePenName() {
    List<Paragraph> heads = section.heads;
    if (heads.size() < 2 || heads.get(heads.size() - 2).words().length() < SHORTEST_HEADLINE) {
      return;
    }
    Paragraph last = heads.getLast();
    boolean siteAbove = HeadChoice.isSite(heads.get(heads.size() - 2).folded());
    if (!siteAbove && BareName.isPenName(last)) {
      String words = last.words().text();
      heads.removeLast();
      enter(last, new BylineRule.Found(new Span(0, words.length()), words));
    }
  }

  /** From the end: lines after a byline and short lines without any mark are not text. */
  private void takeLast() {
    List<Paragraph> after = new ArrayList<>();
    while (section.body.size() > 1) {
      Paragraph last = section.body.getLast();
      if (isByline(last)) {
        section.body.removeLast();
        after.forEach(line -> aside.add(new Aside(line.words(), "after-byline")));
        enter(last, find(last, BylineRule.Place.LAST).orElseThrow());
        return;
      }
      if (!isStray(last)) {
        break;
      }
      after.add(section.body.removeLast());
    }
    after.forEach(line -> aside.add(new Aside(line.words(), "trailing-line")));
    takeFromEndOfText();
  }

  private void takeFromEndOfText() {
    Paragraph last = section.body.getLast();
    int length = last.words().length();
    Matcher credit = CREDIT.matcher(last.folded()).region(Math.max(0, length - REACH), length);
    if (credit.find() && credit.start() > 0) {
      aside.add(
          new Aside(last.words().slice(credit.start(), last.words().length()), "credit-line"));
      last = cut(last, credit.start(), last.words().length());
      section.body.set(section.body.size() - 1, last);
    }
    Paragraph text = last;
    find(last, BylineRule.Place.LAST)
        .filter(found -> found.span().start() > 0)
        .ifPresent(
            found -> {
              enter(text, found);
              int at = section.body.size() - 1;
              section.body.set(at, cut(text, found.span().start(), found.span().end()));
            });
  }

  private void takeFromLead() {
    Paragraph lead = section.body.getFirst();
    if (!names.isEmpty()
        && section.body.size() > 1
        && find(lead, BylineRule.Place.LEAD).isEmpty()) {
      return;
    }
    find(lead, BylineRule.Place.LEAD)
        .filter(found -> found.span().length() < lead.words().length())
        .ifPresent(
            found -> {
              enter(lead, found);
              section.body.set(0, cut(lead, found.span().start(), found.span().end()));
            });
  }

  private static boolean isStray(Paragraph paragraph) {
    String folded = paragraph.folded();
    return paragraph.mayBeHead()
        && !LineShape.hasClauses(folded)
        && !DIRECTIVE.matcher(folded).find();
  }

  private static Optional<BylineRule.Found> find(Paragraph paragraph, BylineRule.Place place) {
    return RULES.stream().flatMap(rule -> rule.find(paragraph, place).stream()).findFirst();
  }

  private void enter(Paragraph paragraph, BylineRule.Found found) {
    names.add(found.names());
    words.add(paragraph.words().slice(found.span().start(), found.span().end()));
  }

  /** The paragraph without {@code [from, to)}. */
  private static Paragraph cut(Paragraph paragraph, int from, int end) {
    int to = end;
    while (from == 0
        && to < paragraph.words().length()
        && Characters.isBlank(paragraph.folded().charAt(to))) {
      to++;
    }
    Excerpt words = paragraph.words();
    Excerpt rest = words.slice(0, from).then(words.slice(to, words.length()));
    List<Seam> seams = new ArrayList<>();
    for (Seam seam : paragraph.seams()) {
      if (seam.at() <= from) {
        seams.add(seam);
      } else if (seam.at() >= to) {
        seams.add(new Seam(seam.at() - (to - from), seam.rule()));
      }
    }
    return new Paragraph(rest, paragraph.spans(), paragraph.level(), seams);
  }
}
