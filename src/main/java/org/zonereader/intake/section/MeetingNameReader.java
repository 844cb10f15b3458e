package org.zonereader.intake.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.intake.page.DateWords;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.model.Span;

/**
 * The name of the meeting in the lead, without the zone's name: what is 召开, or what stands before
 * 召开. A bare 会议 takes the body that held it: 临江高新区党工委召开会议 is a 党工委会议.
 */
final class MeetingNameReader {
  /** Paragraphs in which the meeting may still be named. */
  private static final int LEADS = 2;

  private static final Pattern HELD = Pattern.compile("(?:主持|组织|隆重|及时|迅速)?(?:召开|举行|举办)了?");

  private static final Pattern OBJECT =
      Pattern.compile("^[^,。;:]*?(?:会议|会)(?=传达|学习贯彻|学习(?!会)|研究|部署|贯彻|审议|听取|总结|动员|[,。;:]|$)");

  private static final Pattern SUBJECT = Pattern.compile("[^,。;:]*(?:会议|会)$");

  /** Objects that name no meeting of their own. */
  private static final Pattern BARE =
      Pattern.compile("^(?:专题|扩大|\\(扩大\\)|全体|专题\\(扩大\\))?(?:会议|学习会)$");

  private static final Pattern BODY =
      Pattern.compile(
          "(?:党工委|党委|工委|区委|党组|纪工委|管委会|管理委员会|党群工作部|常委会|中心组|领导小组)(?:理论学习中心组|\\([^()]{1,20}\\))?$");

  private static final Pattern DATE =
      Pattern.compile("^(?:" + DateWords.DAY + ")?[\\d年月日\\s\\-至、,]*(?:上午|下午|晚上?|中午)?\\s*");

  private final ZoneNames names;

  MeetingNameReader(ZoneNames names) {
    this.names = names;
  }

  /** The name as written, or empty when the beginning of the text reports no meeting by name. */
  Optional<String> read(List<Excerpt> body) {
    for (Excerpt paragraph : body.subList(0, Math.min(LEADS, body.size()))) {
      Optional<String> name = read(paragraph);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Optional<String> read(Excerpt lead) {
    for (Span at : Lead.sentences(lead.folded())) {
      String sentence = at.in(lead.folded());
      Matcher held = HELD.matcher(sentence);
      while (held.find()) {
        Optional<String> name = read(at.in(lead.text()), sentence, held.start(), held.end());
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> read(String text, String sentence, int verb, int after) {
    int from = subjectStart(sentence, verb);
    Matcher object = OBJECT.matcher(sentence).region(after, sentence.length());
    if (object.find()) {
      int start = afterZone(sentence, after, object.end());
      String name = text.substring(start, object.end());
      if (!BARE.matcher(sentence.substring(start, object.end())).find()) {
        return Optional.of(name.strip());
      }
      Matcher body = BODY.matcher(sentence).region(from, verb);
      return Optional.of(body.find() ? text.substring(body.start(), body.end()) + name : name);
    }
    Matcher subject = SUBJECT.matcher(sentence).region(from, verb);
    return subject.lookingAt()
        ? Optional.of(text.substring(from, subject.end()).strip())
        : Optional.empty();
  }

  /** Where the subject of the verb begins: after the last comma, the date and the zone's name. */
  private int subjectStart(String sentence, int verb) {
    int from = verb;
    while (from > 0 && ",;:".indexOf(sentence.charAt(from - 1)) < 0) {
      from--;
    }
    Matcher date = DATE.matcher(sentence).region(from, verb);
    from = date.lookingAt() ? date.end() : from;
    return afterZone(sentence, from, verb);
  }

  private int afterZone(String sentence, int from, int to) {
    String part = sentence.substring(from, to);
    int skip = 0;
    for (ZoneNames.Hit hit : names.find(part)) {
      skip = hit.start() <= skip + 3 && hit.start() == 0 ? hit.end() : skip;
    }
    for (UnknownZone.Hit hit : UnknownZone.find(part)) {
      skip = hit.start() == 0 && hit.end() < part.length() ? Math.max(skip, hit.end()) : skip;
    }
    return from + skip;
  }
}
