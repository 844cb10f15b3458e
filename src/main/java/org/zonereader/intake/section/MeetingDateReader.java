package org.zonereader.intake.section;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.model.ReportDate;

/**
 * The day of the meeting, from the first sentence of the lead, with the year inferred when it is
 * not written. Dates of other meetings in the lead (传达学习7月2日某会议精神) are not it.
 */
final class MeetingDateReader {
  /** Asked in this order; the first evidence decides. */
  private static final List<YearRule> YEAR_RULES =
      List.of(
          new IssueDateYear(),
          new PublicationYear(),
          new AddressYear(),
          new CongressYear(),
          new EventYear());

  /** Paragraphs in which a lead may still begin, after a short preamble. */
  private static final int LEADS = 3;

  private static final Pattern OTHER_MEETING =
      Pattern.compile("传达|学习|贯彻|听取|落实|截[至止]|自|关于|审议|根据|按照|印发|通报|精神|从|到|以来|召开的");

  private static final Pattern MEETING = Pattern.compile("召开|举行|会议|大会|学习会|座谈");
  private static final Pattern YESTERDAY = Pattern.compile("^昨[日天]|[,。]昨[日天]");

  /**
   * @param date the day, or null
   * @param repaired words of the date when a lost 年 or 月 was put back, else null
   */
  record Result(@Nullable ReportDate date, @Nullable String repaired) {}

  Result read(List<Excerpt> body, String section, PageEvidence page) {
    for (int i = 0; i < Math.min(LEADS, body.size()); i++) {
      Excerpt lead = body.get(i);
      if (i > 0 && !MEETING.matcher(firstSentence(lead.folded())).find()) {
        continue;
      }
      Optional<FoundDate> date = meetingDay(lead.folded(), i == 0);
      if (date.isPresent()) {
        String words = date.get().repaired() ? date.get().span().in(lead.text()) : null;
        return new Result(resolve(date.get(), section, page), words);
      }
    }
    if (YESTERDAY.matcher(firstSentence(body.getFirst().folded())).find()) {
      return new Result(dayBeforeIssue(page), null);
    }
    return new Result(null, null);
  }

  private static String firstSentence(String folded) {
    int end = folded.indexOf('。');
    return end < 0 ? folded : folded.substring(0, end);
  }

  private static Optional<FoundDate> meetingDay(String folded, boolean anywhere) {
    String sentence = firstSentence(folded);
    for (FoundDate date : DateScanner.find(sentence)) {
      int at = date.span().start();
      String before = sentence.substring(clauseStart(sentence, at), at);
      boolean own = !OTHER_MEETING.matcher(before).find();
      if (own && (anywhere || before.isEmpty())) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static int clauseStart(String sentence, int at) {
    for (int i = at; i > 0; i--) {
      if (",;:".indexOf(sentence.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return 0;
  }

  private static @Nullable ReportDate resolve(FoundDate found, String section, PageEvidence page) {
    Integer month = found.month();
    if (month == null) {
      return dayOnly(found.day(), page);
    }
    Integer year = found.year();
    if (year != null) {
      return new ReportDate(year, month, found.day(), false, null);
    }
    MonthDay day = MonthDay.of(month, found.day());
    for (YearRule rule : YEAR_RULES) {
      Optional<YearRule.Evidence> evidence = rule.find(section, page);
      Optional<Integer> inferred = evidence.flatMap(found1 -> found1.yearOf(day));
      if (inferred.isPresent()) {
        return new ReportDate(
            inferred.get(), month, found.day(), true, evidence.orElseThrow().words());
      }
    }
    return new ReportDate(null, month, found.day(), false, null);
  }

  /** A day without month: the last such day not after the issue or publication. */
  private static @Nullable ReportDate dayOnly(int day, PageEvidence page) {
    Optional<YearRule.Evidence> evidence =
        new IssueDateYear().find("", page).or(() -> new PublicationYear().find("", page));
    if (evidence.isEmpty()) {
      return null;
    }
    LocalDate bound = evidence.get().day();
    LocalDate month = day <= bound.getDayOfMonth() ? bound : bound.minusMonths(1);
    try {
      LocalDate date = month.withDayOfMonth(day);
      return new ReportDate(
          date.getYear(), date.getMonthValue(), day, true, evidence.get().words());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable ReportDate dayBeforeIssue(PageEvidence page) {
    return new IssueDateYear()
        .find("", page)
        .map(
            issue -> {
              LocalDate day = issue.day().minusDays(1);
              return new ReportDate(
                  day.getYear(), day.getMonthValue(), day.getDayOfMonth(), true, issue.words());
            })
        .orElse(null);
  }
}
