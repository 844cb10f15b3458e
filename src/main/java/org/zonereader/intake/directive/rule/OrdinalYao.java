package org.zonereader.intake.directive.rule;

/** 一要, 二要, 三要: each begins a priority: 一要稳住订单,…。二要帮扶小店,…。 Also with a topic between: 一招商工作要…. */
final class OrdinalYao implements DirectiveRule {
  @Override
  public String name() {
    return "ordinal-yao";
  }

  @Override
  public Verdict judge(Situation situation) {
    return switch (situation.look().prefix().kind()) {
      case ORDINAL_YAO ->
          new Verdict.Opens(addressed(situation.look()) ? situation.look().leadStart() : 0, false);
      case ORDINAL_BARE -> new Verdict.Opens(situation.look().leadStart(), false);
      default -> Verdict.PASS;
    };
  }

  /** 四要各党支部要…. */
  private static boolean addressed(Look look) {
    return look.word() != null && look.word().addressed();
  }
}
