package org.zonereader.ui.importing.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonereader.library.Sentences;
import org.zonereader.model.Candidate.Item;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Doubt;
import org.zonereader.model.Doubt.Kind;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.Join;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.DateText;

/** What the review says, in words. */
final class ReviewWords {
  /** Longest first sentence of a problem that fits beside a file's name, characters. */
  private static final int BESIDE = 16;

  private static final int JOINS = 3;

  /** Notes by how much a row needs to tell them; those not listed have a place of their own. */
  private static final List<Kind> NOTES =
      List.of(Kind.SAME, Kind.CHANGED, Kind.JOINED, Kind.NO_PRIORITIES);

  private final Messages messages;
  private final Sentences sentences;

  ReviewWords(Messages messages) {
    this.messages = messages;
    sentences = new Sentences(messages.locale());
  }

  /** 识别出 8 篇报道，7 个园区. */
  String found(Counts counts) {
    return messages.get("head.found", counts.reports(), counts.zones());
  }

  /** 3 个文件，已读完 3 个. */
  String read(Counts counts) {
    return messages.get("head.read", counts.found(), counts.read());
  }

  /** 2 处待确认, or empty. */
  String doubts(Counts counts) {
    return counts.doubts() == 0 ? "" : messages.get("head.doubts", counts.doubts());
  }

  /** 1 个文件无法读取，2 个文件没有报道, or empty. */
  String refused(Counts counts) {
    List<String> parts = new ArrayList<>();
    if (counts.unreadable() > 0) {
      parts.add(messages.get("head.unreadable", counts.unreadable()));
    }
    if (counts.without() > 0) {
      parts.add(messages.get("head.without", counts.without()));
    }
    return String.join(comma(), parts);
  }

  String comma() {
    return messages.get("comma");
  }

  /** What the primary button does. */
  String keep(Counts counts) {
    if (counts.stored()) {
      return messages.get("keep.checked");
    }
    return counts.ticked() > 0
        ? messages.get("keep", counts.ticked())
        : messages.get("keep.waiting", counts.waiting());
  }

  /** The one thing a row tells: the first warning, or the first note. */
  Optional<Doubt> told(Item item) {
    return item.doubts().stream()
        .filter(Doubt::isWarning)
        .findFirst()
        .or(
            () ->
                item.doubts().stream()
                    .filter(doubt -> NOTES.contains(doubt.kind()))
                    .min(Comparator.comparingInt(doubt -> NOTES.indexOf(doubt.kind()))));
  }

  /** A doubt in a few words. */
  String brief(Doubt doubt) {
    return messages.get("doubt." + doubt.kind().name(), doubt.args().toArray());
  }

  /** 合并了 2 处段内断行. */
  String joined(Doubt doubt) {
    return messages.get("joined", doubt.args().toArray());
  }

  /** What is to be known to answer it. */
  String more(Doubt doubt, Report report) {
    if (doubt.kind() == Kind.JOINED) {
      return joins(report);
    }
    return messages.get("more." + doubt.kind().name(), doubt.args().toArray());
  }

  private String joins(Report report) {
    String places =
        report.joins().stream()
            .limit(JOINS)
            .map(join -> messages.get("quoted", words(join)))
            .collect(Collectors.joining());
    return report.joins().size() > JOINS
        ? messages.get("more.JOINED.many", places, report.joins().size())
        : messages.get("more.JOINED", places);
  }

  private static String words(Join join) {
    return DisplayText.widen(JoinWords.of(join));
  }

  /** The link that answers a warning in its row. */
  String fix(Doubt doubt) {
    return messages.get("fix." + doubt.kind().name());
  }

  String zone(Report report) {
    String name = report.zone().name();
    return name.isEmpty() ? messages.get("zone.none") : name;
  }

  /** 10-28, or 无日期. */
  String day(Report report) {
    ReportDate date = report.date();
    return date == null ? messages.get("date.none") : DateText.shortDay(date);
  }

  String priorities(Report report) {
    return messages.get("priorities", report.priorities().size());
  }

  /** A row for the screen reader. */
  String row(Item item, State state) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.get("state." + state.name()));
    parts.add(zone(item.report()));
    parts.add(day(item.report()));
    parts.add(priorities(item.report()));
    item.doubts().forEach(doubt -> parts.add(brief(doubt)));
    return String.join(comma(), parts);
  }

  /** 年份推断为 2025：依据“二十届四中全会”; empty where no year was inferred. */
  String year(ReviewFile file) {
    List<Doubt> years =
        file.candidate().reports().stream()
            .flatMap(item -> item.doubts().stream())
            .filter(doubt -> doubt.kind() == Kind.YEAR_INFERRED)
            .distinct()
            .toList();
    if (years.isEmpty()) {
      return "";
    }
    String numbers =
        years.stream().map(d -> d.args().getFirst()).distinct().collect(Collectors.joining("、"));
    String words = years.getFirst().args().getLast();
    boolean one = years.size() == 1 && !words.isBlank();
    return one ? messages.get("year.words", numbers, words) : messages.get("year", numbers);
  }

  /** Few words on why a file cannot be kept. */
  String refusal(ReviewFile file) {
    String first =
        file.candidate().parsed().problems().stream()
            .findFirst()
            .map(problem -> parts(problem)[0])
            .orElse("");
    if (first.isEmpty()) {
      return Counts.isWithoutReports(file)
          ? messages.get("refused.without")
          : messages.get("refused");
    }
    return first;
  }

  /** The whole sentence. */
  String sentence(ImportProblem problem) {
    return sentences.of(problem);
  }

  /** The rest of the sentence. */
  String advice(ImportProblem problem) {
    Integer line = problem.line();
    String words = parts(problem)[1];
    return line == null ? words : messages.get("problem.line", line, words);
  }

  /** The first sentence where it is short, and the rest. */
  private String[] parts(ImportProblem problem) {
    String all = sentences.of(problem);
    String stop = messages.get("stop");
    int end = all.indexOf(stop);
    boolean split = end > 0 && end <= BESIDE && end + stop.length() < all.length();
    return split
        ? new String[] {all.substring(0, end), all.substring(end + stop.length())}
        : new String[] {"", all};
  }

  /** Why words were set aside. */
  String rule(String rule) {
    String key = "rule." + rule;
    return messages.bundle().containsKey(key) ? messages.get(key) : messages.get("rule.other");
  }
}
