package org.zonereader.intake.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zonereader.model.Priority;

/**
 * What the meeting was about, for priorities whose own words fit any meeting (压实责任，形成合力).
 *
 * <p>The report's opening, up to its first priority, names the topic; words between two priorities
 * (会议听取防汛工作汇报，要求) name the topic of all that follow.
 */
final class Topic {
  /** How meetings open, and the kinds of zones that hold them: no topic in themselves. */
  private static final Set<String> MANNER =
      Set.of(
          "传达", "传达学习", "学习传达", "学习", "认真学习", "深入学习", "集中学习", "专题学习", "学习贯彻", "学习贯彻党的", "学习贯彻习近平",
          "习近平总书记", "总书记重要", "会议精神", "大会精神", "文件精神", "讲话", "讲话精神", "重要讲话", "重要讲话精神", "重要指示",
          "重要指示精神", "重要指示批示", "指示批示", "批示", "贺信", "重要论述", "自贸区", "自贸试验区", "综保区", "综合保税区", "保税",
          "国家级新区", "国家级开发区");

  private final List<Score> scores = new ArrayList<>();

  Topic(String text, List<Priority> priorities, TermIndex index) {
    Score running = Score.NONE;
    int from = 0;
    for (Priority priority : priorities) {
      int to = Math.max(from, priority.span().start());
      Score here = Score.of(text.substring(from, to), index, Topic::speaks);
      running = here.theme() == null ? running : here;
      scores.add(running);
      from = Math.max(from, priority.span().end());
    }
  }

  private static boolean speaks(TermIndex.Hit hit) {
    return hit.term().weight() >= Score.CLEAR && !MANNER.contains(hit.term().text());
  }

  /** The theme that the priority with this number takes from its meeting; may be none. */
  Score of(int number) {
    return scores.get(number);
  }
}
