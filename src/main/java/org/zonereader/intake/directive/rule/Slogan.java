package org.zonereader.intake.directive.rule;

import java.util.regex.Pattern;
import org.zonereader.intake.directive.clause.Boundary;
import org.zonereader.intake.directive.clause.Phrase;
import org.zonereader.intake.directive.clause.VerbPhrase;

/** A slogan sentence inside a paragraph, spelt out by the sentences behind it: 打好园区“翻身仗”。要…。 */
final class Slogan implements DirectiveRule {
  private static final int LONGEST = 18;

  /** It ends with a quoted image, or begins with a verb that slogans like. */
  private static final Pattern SLOGAN =
      Pattern.compile("”$|^(?:跑出|打好|打赢|奏响|唱响|下好|写好|种好|绘就|擦亮|按下|答好|交出|谱写|续写|激活|点燃|吹响|走好|当好|做活|念好)");

  @Override
  public String name() {
    return "slogan";
  }

  @Override
  public Verdict judge(Situation situation) {
    return isSlogan(situation) ? new Verdict.Opens(0, true) : Verdict.PASS;
  }

  static boolean isSlogan(Situation situation) {
    Look look = situation.look();
    Phrase next = situation.next();
    return situation.before() == Boundary.SENTENCE
        && !look.phrase().bulleted()
        && !situation.said().anywhere()
        && look.word() == null
        && look.words().length() <= LONGEST
        && next != null
        && next.before() == Boundary.SENTENCE
        && SLOGAN.matcher(look.words()).find()
        && VerbPhrase.isImperative(look.words());
  }
}
