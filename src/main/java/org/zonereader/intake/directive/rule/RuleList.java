package org.zonereader.intake.directive.rule;

import java.util.List;

/** The rules in the order in which they are asked; the first that does not pass decides. */
public final class RuleList {
  private static final List<DirectiveRule> RULES =
      List.of(
          new Account(),
          new PlanStatement(),
          new Appraisal(),
          new TitleBody(),
          new CountingHead(),
          new Declarative(),
          new GeneralTruth(),
          new Bullet(),
          new OrdinalYao(),
          new OrdinalShi(),
          new NumberedHead(),
          new TitleParagraph(),
          new YaoAtSentenceStart(),
          new SemicolonYao(),
          new OpenerYao(),
          new AddresseeYao(),
          new PreambleYao(),
          new TopicYao(),
          new Must(),
          new OpenerVerbPhrase(),
          new Slogan());

  private RuleList() {}

  /**
   * A rule's verdict.
   *
   * @param rule name of the rule that decided; empty when all passed
   */
  public record Decision(String rule, Verdict verdict) {}

  /** The names of all rules in the order in which they are asked. */
  public static List<String> names() {
    return RULES.stream().map(DirectiveRule::name).toList();
  }

  /** Asks the rules about a phrase. */
  public static Decision decide(Situation situation) {
    for (DirectiveRule rule : RULES) {
      Verdict verdict = rule.judge(situation);
      if (!(verdict instanceof Verdict.Pass)) {
        return new Decision(rule.name(), verdict);
      }
    }
    return new Decision("", Verdict.PASS);
  }
}
