package org.zonereader.intake.directive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.directive.rule.Said;
import org.zonereader.model.Span;

/** What the sentence under way has brought so far. */
final class SentenceState {
  Said.Where opener = Said.Where.NOWHERE;
  boolean urging;
  boolean preambleOnly = true;
  boolean adverbialOnly = true;
  boolean numbered;

  /** True once it quotes somebody else: nothing in it is a directive. */
  boolean quotes;

  /** True when it tells what somebody above did, so that an opener without speaker is theirs. */
  boolean others;

  /** True once it reports that the meeting took place. */
  boolean meetingHeld;

  /** True once it only tells something: its clauses are no actions. */
  boolean tells;

  /** True once a priority began or went on in it: its clauses are actions at once. */
  boolean directive;

  /** An addressee alone before the next comma. */
  @Nullable Span subject;

  /** Clauses that become actions unless the sentence turns out to open a priority. */
  final List<Span> waiting = new ArrayList<>();

  /** True behind a semicolon while only adverbials have come: a 要 then opens a priority. */
  boolean partBegins;

  Said said() {
    return new Said(opener, urging, preambleOnly, adverbialOnly, partBegins, numbered);
  }

  void passed() {
    if (opener == Said.Where.JUST_NOW) {
      opener = Said.Where.EARLIER;
    }
  }
}
