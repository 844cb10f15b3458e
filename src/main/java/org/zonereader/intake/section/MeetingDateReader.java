package org.zonereader.intake.section;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.intake.page.LineShape;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;

/**
 * The day of the meeting, from the first sentence of the lead, with the year inferred when it is
 * not written. Dates of other meetings in the lead (传达学习7月2日某会议精神) are not it.
 */
final class MeetingDateReader {
  /** Paragraphs in which a lead may still begin, after a short preamble. */
  private static final int LEADS = 3;

  private static final Pattern OTHER_MEETING =
      Pattern.compile("传达|学习|贯彻|听取|落实|截[至止]|自|关于|审议|根据|按照|印发|通报|精神|从|到|以来|召开的");

  /** Behind these words a day is a deadline. */
  private static final Pattern DEMAND = Pattern.compile("强调|要求|指出|提出");

  /** What a day belongs to that is not the meeting: 10月22日召开的会议, the dateline 10月22日电. */
  private static final Pattern OTHER_THING =
      Pattern.compile("\\s?[电讯]|[之以]?前|(?:上午|下午)?[^,。]{0,12}?(?:召开|举行|印发|发布|出台|公布|起草|下发|通过)的");

  private static final Pattern MEETING = Pattern.compile("召开|举行|会议|大会|学习会|座谈");
  private static final Pattern YESTERDAY = Pattern.compile("(?:^|[,:讯电)\\s])昨[日天]");

  /**
   * @param date the day, or null
   * @param repaired words of the date when a lost 年 or 月 was put back, else null
   */
  record Result(@Nullable ReportDate date, @Nullable String repaired) {}

  private final YearInference years;

  MeetingDateReader(YearInference years) {
    this.years = years;
  }

  /** Reads the date from the text of a section. */
  Result read(List<Excerpt> body, String section) {
    Optional<Result> first = inFirst(body.getFirst(), section);
    if (first.isPresent()) {
      return first.get();
    }
    if (YESTERDAY.matcher(Lead.sentence(body.getFirst().folded())).find()) {
      return new Result(
          years
              .issue()
              .map(issue -> YearInference.inferred(issue.day().minusDays(1), issue))
              .orElse(null),
          null);
    }
    for (int i = 1; i < Math.min(LEADS, body.size()); i++) {
      Excerpt lead = body.get(i);
      Span sentence = new Span(0, Lead.sentence(lead.folded()).length());
      Optional<FoundDate> date =
          MEETING.matcher(sentence.in(lead.folded())).find()
              ? meetingDay(lead.folded(), sentence, false)
              : Optional.empty();
      if (date.isPresent()) {
        return result(date.get(), lead, section);
      }
    }
    return new Result(null, null);
  }

  /** A sentence that speaks of a meeting goes before the paragraph's first one. */
  private Optional<Result> inFirst(Excerpt lead, String section) {
    List<Span> sentences = new ArrayList<>(Lead.sentences(lead.folded()));
    sentences.removeIf(sentence -> !reportsMeeting(sentence, lead.folded()));
    sentences.add(new Span(0, Lead.sentence(lead.folded()).length()));
    return sentences.stream()
        .flatMap(sentence -> meetingDay(lead.folded(), sentence, true).stream())
        .findFirst()
        .map(date -> result(date, lead, section));
  }

  /** Behind the first sentence only one that begins with a day. */
  private static boolean reportsMeeting(Span sentence, String folded) {
    String words = sentence.in(folded);
    return MEETING.matcher(words).find()
        && (sentence.start() == 0 || LineShape.beginsWithDate(words.strip()));
  }

  private Result result(FoundDate date, Excerpt lead, String section) {
    return new Result(resolve(date, section), date.repaired() ? date.span().in(lead.text()) : null);
  }

  /**
   * @param anywhere false when only the beginning of a clause may hold the day
   */
  private static Optional<FoundDate> meetingDay(String folded, Span where, boolean anywhere) {
    String sentence = where.in(folded);
    for (FoundDate date : DateScanner.find(sentence)) {
      int at = date.span().start();
      String before = sentence.substring(clauseStart(sentence, at), at);
      boolean own =
          !OTHER_MEETING.matcher(before).find()
              && !DEMAND.matcher(sentence.substring(0, at)).find()
              && !OTHER_THING
                  .matcher(sentence)
                  .region(date.span().end(), sentence.length())
                  .lookingAt()
              && !isStamp(sentence, at);
      if (own && (anywhere || before.isEmpty())) {
        return Optional.of(date.movedBy(where.start()));
      }
    }
    return Optional.empty();
  }

  private static boolean isStamp(String sentence, int at) {
    return DateScanner.TIMED.matcher(sentence).region(at, sentence.length()).lookingAt();
  }

  private static int clauseStart(String sentence, int at) {
    for (int i = at; i > 0; i--) {
      if (",;:".indexOf(sentence.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return 0;
  }

  private @Nullable ReportDate resolve(FoundDate found, String section) {
    Integer month = found.month();
    if (month == null) {
      return dayOnly(found.day());
    }
    Integer year = found.year();
    return year == null
        ? years.date(MonthDay.of(month, found.day()), section)
        : new ReportDate(year, month, found.day(), false, null);
  }

  /** A day without month: the last such day not after the issue or publication. */
  private @Nullable ReportDate dayOnly(int day) {
    Optional<YearRule.Evidence> printed = years.printed();
    if (printed.isEmpty()) {
      return null;
    }
    LocalDate bound = printed.get().day();
    LocalDate month = day <= bound.getDayOfMonth() ? bound : bound.minusMonths(1);
    return day <= month.lengthOfMonth()
        ? YearInference.inferred(month.withDayOfMonth(day), printed.get())
        : null;
  }
}
