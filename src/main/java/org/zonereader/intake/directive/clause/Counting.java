package org.zonereader.intake.directive.clause;

/** Recognises a list head that counts its items: 抓好四件大事, 做好以下工作. */
public final class Counting {
  private static final Sought HEAD =
      Sought.compile(
          "(?:[一二两三四五六七八九十几0-9]+(?:件|个|项|大|点|方面|条|句|场|篇|张|步|道|类|关|种|篇)|以下|如下|下列)[^“《,]{0,12}$|如下$");

  private static final Sought TASKS =
      Sought.compile("(?:件[^,]{0,4}事|工作|任务|重点|关系|方面|关键|以下|如下|环节|文章|问题)[^,]{0,3}$");

  private Counting() {}

  /** True when what is counted is work to do, so that the sentences behind may be the items. */
  public static boolean isTaskHead(String masked) {
    return Words.found(TASKS, masked);
  }

  /** True when the words end with a counted noun. */
  public static boolean isHead(String masked) {
    return Words.found(HEAD, masked);
  }
}
