package org.zonereader.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ByHand;
import org.zonereader.model.SetAside;
import org.zonereader.model.Span;
import org.zonereader.text.Folding;

/** Source text → {@link Page}. Stateless; linear in the length of the text. */
public final class PageReader {
  private static final LineRule TAIL = new TailHead();

  /** Asked in this order. */
  private static final List<LineRule> LINE_RULES =
      List.of(
          new Breadcrumb(),
          new IssueHead(),
          new PublicationLine(),
          new AddressLine(),
          new SiteChrome(),
          new PhotoCaption(),
          new CreditLine(),
          new SeparatorLine());

  private static final List<JoinRule> JOIN_RULES = List.of(new DateLine(), new CutParagraph());

  public Page read(String source) {
    return read(source, Structure.NONE);
  }

  /**
   * Reads a source.
   *
   * @param structure where a person said paragraphs and reports begin; goes before every rule
   */
  public Page read(String source, Structure structure) {
    String folded = Folding.sameLength(source);
    InlineCuts cuts = new InlineCuts(source, folded);
    List<SetAside> aside = new ArrayList<>();
    List<Line> words = new ArrayList<>();
    boolean tail = false;
    for (Line line : new LineSplitter(source, folded, cuts).lines(structure.begins())) {
      tail |= TAIL.setsAside(line);
      Optional<String> rule = tail ? Optional.of(TAIL.name()) : ruleFor(line);
      rule.ifPresentOrElse(
          name -> aside.add(new SetAside(line.span(), line.span().in(source), name)),
          () -> words.add(line));
    }
    List<SetAside> marks =
        cuts.all(source).stream()
            .map(cut -> new SetAside(cut.span(), cut.span().in(source), cut.rule()))
            .toList();
    return new Page(source, folded, paragraphs(words, structure), aside, marks);
  }

  private static Optional<String> ruleFor(Line line) {
    return LINE_RULES.stream().filter(rule -> rule.setsAside(line)).map(LineRule::name).findFirst();
  }

  private static List<Paragraph> paragraphs(List<Line> lines, Structure structure) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Builder open = null;
    for (Line line : lines) {
      Optional<String> join = open == null ? Optional.empty() : joinOf(open, line, structure);
      if (open != null && join.isPresent()) {
        open.add(line, join.get());
      } else {
        if (open != null) {
          paragraphs.add(open.build());
        }
        open = new Builder(open == null ? null : open.last, line);
      }
    }
    if (open != null) {
      paragraphs.add(open.build());
    }
    return paragraphs;
  }

  private static Optional<String> joinOf(Builder before, Line after, Structure structure) {
    Optional<Boolean> begins = structure.paragraph(after);
    if (begins.isPresent()) {
      return begins.get() ? Optional.empty() : Optional.of(ByHand.RULE);
    }
    return JOIN_RULES.stream()
        .filter(rule -> rule.joins(before.asOpen(), after))
        .map(JoinRule::name)
        .findFirst();
  }

  private static final class Builder {
    private final List<Excerpt> parts = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Paragraph.Seam> seams = new ArrayList<>();
    private final @Nullable Line above;
    private Line last;
    private int length;
    private final int level;

    Builder(@Nullable Line above, Line first) {
      this.above = above;
      level = first.level();
      last = first;
      append(first);
    }

    JoinRule.Open asOpen() {
      return new JoinRule.Open(above, last, !seams.isEmpty());
    }

    void add(Line line, String rule) {
      seams.add(new Paragraph.Seam(length, rule));
      append(line);
      last = line;
    }

    private void append(Line line) {
      parts.add(line.words());
      spans.add(line.span());
      length += line.words().length();
    }

    Paragraph build() {
      return new Paragraph(Excerpt.concat(parts), spans, level, seams);
    }
  }
}
