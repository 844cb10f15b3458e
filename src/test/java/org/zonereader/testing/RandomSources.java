package org.zonereader.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.Join;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Piece;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.SetAside;
import org.zonereader.model.SourceForm;
import org.zonereader.model.Span;
import org.zonereader.model.TermHit;
import org.zonereader.model.TextRun;
import org.zonereader.model.ZoneMention;

/** Sources that keep the promises of the model and are otherwise as odd as they can be. */
public final class RandomSources {
  private static final String[] CHARACTERS = {
    "园", "区", "要", ",", "。", "“", "”", " ", "\n", "\u3000", "\u0000", "'", "\"", "\\", "a", "𠮷",
    "é", "😀"
  };
  private static final List<String> SEALS = List.of("域", "规", "科", "产", "新");

  private final Random random;

  public RandomSources(long seed) {
    random = new Random(seed);
  }

  /** A source with up to four reports. */
  public ParsedSource next() {
    String text = text(400);
    return new ParsedSource(
        text(8) + ".txt",
        SourceForm.PLAIN,
        maybe(text(20)),
        maybe(random.nextInt(30)),
        maybe(LocalDate.of(2000 + random.nextInt(40), 1, 1).plusDays(random.nextInt(365))),
        text,
        list(4, i -> report()),
        spans(text, 5).stream().map(s -> new SetAside(s, s.in(text), text(6))).toList(),
        spans(text, 9).stream()
            .map(s -> new Piece(pick(List.of(Piece.Kind.values())), random.nextInt(5) - 1, s))
            .toList(),
        list(
            3,
            i ->
                new ImportProblem(
                    text(5), maybe(random.nextInt(99)), text(5), list(3, j -> text(5)))));
  }

  private Report report() {
    String text = text(300);
    return new Report(
        new ZoneMention(
            pick(List.of("甲高新区", "乙经开区", "", "丙新区")), text(5), random.nextBoolean(), text(5)),
        maybe(text(20)),
        maybe(text(9)),
        maybe(date()),
        maybe(text(4)),
        text,
        list(3, i -> new Join(random.nextInt(300), text(12), text(12), text(9))),
        list(5, i -> priority(text)),
        list(
            4, i -> new TextRun(random.nextInt(999), random.nextInt(999), 1 + random.nextInt(99))));
  }

  private Priority priority(String text) {
    List<Clause> clauses = spans(text, 6).stream().map(this::clause).toList();
    return new Priority(
        maybe(text(6)),
        clauses.getFirst(),
        clauses.subList(1, clauses.size()),
        list(3, i -> pick(SEALS)),
        text(8));
  }

  private Clause clause(Span span) {
    return new Clause(
        span,
        maybe(pick(SEALS)),
        maybe(pick(SEALS)),
        random.nextInt(4),
        list(3, i -> new TermHit(pick(SEALS), text(4), random.nextDouble() + 0.001)));
  }

  private ReportDate date() {
    LocalDate day = LocalDate.of(1999, 1, 1).plusDays(random.nextInt(20_000));
    boolean inferred = random.nextBoolean();
    return new ReportDate(
        maybe(day.getYear()),
        day.getMonthValue(),
        day.getDayOfMonth(),
        inferred,
        inferred ? text(9) : null);
  }

  /** One to {@code most} spans in order, not overlapping; some are empty in a short text. */
  private List<Span> spans(String text, int most) {
    int count = 1 + random.nextInt(most);
    List<Integer> cuts = random.ints(2L * count, 0, text.length() + 1).sorted().boxed().toList();
    List<Span> result = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i += 2) {
      result.add(new Span(whole(text, cuts.get(i)), whole(text, cuts.get(i + 1))));
    }
    return result;
  }

  /** Moves an offset out of the middle of a surrogate pair: intake never cuts one. */
  private static int whole(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private String text(int most) {
    int length = random.nextInt(most + 1);
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < length; i++) {
      result.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return result.toString();
  }

  private <T> List<T> list(int most, IntFunction<T> item) {
    int size = random.nextInt(most + 1);
    List<T> result = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      result.add(item.apply(i));
    }
    return result;
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
