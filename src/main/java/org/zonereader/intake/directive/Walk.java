package org.zonereader.intake.directive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.directive.clause.Addressee;
import org.zonereader.intake.directive.clause.Adverbial;
import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.DirectiveWord;
import org.zonereader.intake.directive.clause.Opener;
import org.zonereader.intake.directive.clause.OpenerReader;
import org.zonereader.intake.directive.clause.OwnVoices;
import org.zonereader.intake.directive.clause.Phrase;
import org.zonereader.intake.directive.clause.PhraseSplitter;
import org.zonereader.intake.directive.clause.Prefix;
import org.zonereader.intake.directive.clause.Speakers;
import org.zonereader.intake.directive.clause.Statement;
import org.zonereader.intake.directive.rule.Ahead;
import org.zonereader.intake.directive.rule.Look;
import org.zonereader.intake.directive.rule.RuleList;
import org.zonereader.intake.directive.rule.Said;
import org.zonereader.intake.directive.rule.Situation;
import org.zonereader.intake.directive.rule.Situation.Open;
import org.zonereader.intake.directive.rule.Situation.Series;
import org.zonereader.intake.directive.rule.Verdict;
import org.zonereader.model.Span;

/** One pass over the phrases of a report: asks the rules and collects priorities. */
final class Walk {
  private final List<Phrase> phrases;
  private final Outlook outlook;
  private final OwnVoices own;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft current;
  private SentenceState sentence = new SentenceState();
  private Series series = Series.NONE;

  /** Addressee of a counting head, for all its items. */
  private @Nullable Span seriesSubject;

  private boolean openerSeen;
  private int paragraph;
  private int sentences;

  Walk(List<Phrase> phrases) {
    this.phrases = phrases;
    this.outlook = new Outlook(phrases);
    this.own = OwnVoicesReader.in(phrases);
  }

  List<Draft> drafts() {
    for (int i = 0; i < phrases.size(); i++) {
      i += step(i);
    }
    settle();
    return drafts;
  }

  /** Handles one phrase; the result is how many of the next ones it has taken along. */
  private int step(int index) {
    Phrase phrase = phrases.get(index);
    if (phrase.before().startsSentence()) {
      startSentence(index);
    }
    if (sentence.quotes) {
      return 0;
    }
    if (phrase.before().startsSentence() && Statement.isQuotation(phrase.masked())) {
      current = null;
      sentence.quotes = true;
      return 0;
    }
    if (phrase.before() == Boundary.SEMICOLON) {
      if (!sentence.preambleOnly) {
        settle();
      }
      sentence.partBegins = true;
    }
    int from = 0;
    Prefix number = Prefix.of(phrase.masked());
    int skip = number.kind() == Prefix.Kind.NUMBER ? number.end() : 0;
    Opener opener = OpenerReader.read(phrase.masked().substring(skip), own);
    if (opener != null && !(opener.bare() && sentence.directive)) {
      settleBeforeOpening();
      if (opener.foreign() || (sentence.others && !openerSeen)) {
        current = null;
        sentence.quotes = true;
        return 0;
      }
      from = PhraseSplitter.skipMarks(phrase.masked(), skip + opener.end());
      announce(opener);
      if (from >= phrase.span().length()) {
        return 0;
      }
    }
    sentence.meetingHeld |=
        sentence.opener == Said.Where.NOWHERE
            && !sentence.directive
            && (Statement.isMeetingHeld(phrase.masked())
                || (sentences == 1 && Statement.isVisit(phrase.masked())));
    return judge(index, Look.at(phrase, from, sentence.opener == Said.Where.JUST_NOW), from);
  }

  private void announce(Opener opener) {
    current = null;
    series = Series.NONE;
    seriesSubject = null;
    openerSeen = true;
    sentence.opener = Said.Where.JUST_NOW;
    sentence.urging = opener.urging();
    sentence.preambleOnly = true;
    sentence.adverbialOnly = true;
    sentence.tells = false;
    sentence.directive = false;
    sentence.subject = null;
  }

  private void startSentence(int index) {
    Phrase phrase = phrases.get(index);
    SentenceState last = sentence;
    settle();
    sentence = new SentenceState();
    sentences++;
    if (last.opener == Said.Where.JUST_NOW) {
      sentence.opener = Said.Where.JUST_NOW;
      sentence.urging = last.urging;
      sentence.subject = last.subject;
    }
    sentence.others = Speakers.othersSentence(phrase.masked());
    if (phrase.before() == Boundary.PARAGRAPH) {
      paragraph++;
      if (!carriesOn(index)) {
        current = null;
        series = series == Series.CLAUSES ? Series.NONE : series;
      }
    }
  }

  /**
   * A head that ends with a colon, or a title alone in its line, goes on in the next paragraph; a
   * numbered one in all of them up to the next head.
   */
  private boolean carriesOn(int index) {
    if (current == null || index == 0) {
      return false;
    }
    Phrase last = phrases.get(index - 1);
    Phrase first = phrases.get(index);
    if (last.colonAfter()) {
      return true;
    }
    boolean head = first.bulleted() || Prefix.of(first.masked()).kind() != Prefix.Kind.NONE;
    boolean titleLine = current.isTitle() && last.mark() == '\n' && current.endsAt(last.span());
    if (titleLine && Prefix.of(last.masked()).kind() == Prefix.Kind.NUMBER) {
      current.headsSection();
    }
    return !head && (titleLine || current.isSection());
  }

  private int judge(int index, Look look, int from) {
    Phrase next = outlook.next(index);
    Situation situation =
        new Situation(
            look,
            sentence.said(),
            open(),
            outlook.isCounted(index, look) ? Series.PRIORITIES : series,
            openerSeen,
            new Ahead(next, outlook.tells(index)));
    RuleList.Decision decision = RuleList.decide(situation);
    Span whole = new Span(look.phrase().span().start() + from, look.phrase().span().end());
    return switch (decision.verdict()) {
      case Verdict.Opens opens -> open(index, look, opens, decision.rule());
      case Verdict.Continues _ -> {
        continues(look, whole);
        yield 0;
      }
      case Verdict.Announces _ -> {
        announceItems(look);
        yield 0;
      }
      case Verdict.Tells _ -> {
        settleBeforeOpening();
        current = null;
        sentence.tells = true;
        sentence.passed();
        yield 0;
      }
      case Verdict.States _ -> {
        waits(look, whole, false);
        yield 0;
      }
      case Verdict.Pass _ -> {
        waits(look, whole, Outlook.isOwnAction(look, next));
        yield 0;
      }
    };
  }

  private Open open() {
    if (current == null) {
      return Open.NOTHING;
    }
    return current.isTitle() ? Open.TITLE : Open.PRIORITY;
  }

  private void announceItems(Look look) {
    settle();
    current = null;
    series = Series.PRIORITIES;
    sentence.opener = Said.Where.JUST_NOW;
    sentence.urging = true;
    DirectiveWord word = look.word();
    seriesSubject =
        word != null && word.addressed() ? Subjects.named(look, word) : sentence.subject;
  }

  private int open(int index, Look look, Verdict.Opens opens, String rule) {
    settleBeforeOpening();
    int base = look.phrase().span().start() + look.from();
    int start = base + Math.min(opens.leadStart(), look.words().length());
    int end = look.phrase().span().end();
    int taken = 0;
    Phrase next = outlook.next(index);
    if (next != null
        && next.before() == Boundary.COMMA
        && !look.has(DirectiveWord.Kind.TOPIC)
        && Adverbial.isOnly(look.words().substring(start - base))) {
      end = next.span().end();
      taken = 1;
    }
    if (start >= end) {
      announceItems(look);
      return 0;
    }
    Draft.Origin origin =
        new Draft.Origin(
            paragraph,
            sentence.meetingHeld && !Subjects.isMember(look),
            sentence.said().anywhere());
    current =
        new Draft(
            Subjects.of(look, opens, sentence.subject, seriesSubject),
            new Span(start, end),
            rule,
            opens.title(),
            origin);
    drafts.add(current);
    if (look.prefix().kind() == Prefix.Kind.ORDINAL_SHI) {
      series = Series.PRIORITIES;
    } else if (series == Series.CLAUSES) {
      series = Series.NONE;
    }
    sentence.directive = true;
    sentence.preambleOnly = false;
    sentence.adverbialOnly = false;
    sentence.numbered = false;
    sentence.partBegins = false;
    sentence.opener = sentence.said().anywhere() ? Said.Where.EARLIER : Said.Where.NOWHERE;
    sentence.subject = null;
    return taken;
  }

  private void continues(Look look, Span whole) {
    if (look.prefix().kind() == Prefix.Kind.ORDINAL_SHI && series == Series.NONE) {
      series = Series.CLAUSES;
    }
    settle();
    sentence.directive = true;
    sentence.preambleOnly = false;
    sentence.partBegins = false;
    sentence.passed();
    if (current != null) {
      current.add(whole);
    }
  }

  /** An action at once inside a directive; elsewhere it waits for the end of its sentence. */
  private void waits(Look look, Span whole, boolean ownAction) {
    boolean addressee = Addressee.is(look.words());
    boolean adverbial = addressee || Outlook.isAdverbial(look);
    if (look.words().isEmpty()) {
      settle();
    } else if (sentence.partBegins && adverbial && current != null) {
      sentence.waiting.add(whole);
    } else if (sentence.directive && current != null) {
      settle();
      current.add(whole);
    } else if (!sentence.tells && current != null) {
      sentence.waiting.add(whole);
    }
    sentence.numbered = look.prefix().kind() == Prefix.Kind.NUMBER && look.words().isEmpty();
    if (addressee) {
      sentence.subject = new Span(whole.end() - look.words().length(), whole.end());
    }
    sentence.adverbialOnly &= adverbial;
    sentence.partBegins &= adverbial;
    sentence.preambleOnly &= !ownAction;
    if (!addressee || sentence.opener != Said.Where.JUST_NOW) {
      sentence.passed();
    }
  }

  private void settleBeforeOpening() {
    if (sentence.preambleOnly || sentence.partBegins) {
      sentence.waiting.clear();
    }
    settle();
  }

  private void settle() {
    if (current != null) {
      sentence.waiting.forEach(current::add);
    }
    sentence.waiting.clear();
  }
}
