package org.zonereader.testing.corpus;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The words of the corpus, the commonest first: real terms of the genre among the first, the others
 * made up of two to four characters. Always the same, whatever the seed of the corpus.
 */
public final class Vocabulary {
  private static final int BITS = 17;

  /** Number of words. */
  public static final int SIZE = 1 << BITS;

  /** Every how many ranks a real term stands, as long as there are any. */
  private static final int REAL_EVERY = 3;

  private static final int CHARACTER_BITS = 11;

  private static final long SEED = 20;

  /** The common characters of the genre; the pool goes on with those of any text. */
  private static final String COMMON =
      "产业创技发展建设投资企优质高效经济开放改革动能链群绿色低碳安稳民生项目标准智造融合联通港路桥城"
          + "园林河山海江湖岸线集聚升级转型样板精细严实真情温度速率金融贷款税费仓储物流车船航空天地";

  /**
   * Characters that made-up words do not hold, because by them intake recognises directives, dates,
   * zones, people, ordinals and page furniture.
   */
  private static final String LEFT_OUT =
      "要会议强调指出求认为表示提说讲区谷园月日年号时刻分秒周星期今昨明近前届一二三四五六七八九十百千万亿零第是必须务应当将请望呼吁"
          + "记者通讯员编辑审核供稿来源图摄电报版页上下关注责任推荐相往回顾的得在和与对把让使按照以从向由于中并且还也更又既都各全党市省县新"
          + "局部办委处科组队站所院署厅镇乡村街道社群众干同志书主席长班子心们我你他她它那哪这谁每某了着过就才只很最太不没未别无非"
          + "及或但而且若如因被给到自至即则乃之其此何曰讯刊载网址链接点击打印收藏享字体默认题标签";

  private final String[] words = new String[SIZE];
  private final @Nullable String[] seals = new @Nullable String[SIZE];
  private final Zipf ranks = new Zipf(BITS, 1.0, 2.7);

  Vocabulary() {
    List<PolicyTerms.Term> terms = PolicyTerms.all();
    Set<String> used = new HashSet<>();
    terms.forEach(term -> used.add(term.word()));
    SplittableRandom random = new SplittableRandom(SEED);
    char[] characters = characters();
    Zipf common = new Zipf(CHARACTER_BITS, 0.8, 10);
    for (int rank = 0; rank < SIZE; rank++) {
      if (rank % REAL_EVERY == 0 && rank / REAL_EVERY < terms.size()) {
        PolicyTerms.Term term = terms.get(rank / REAL_EVERY);
        words[rank] = term.word();
        seals[rank] = term.seal();
      } else {
        words[rank] = madeUp(random, characters, common, used);
      }
    }
  }

  private static String madeUp(
      SplittableRandom random, char[] characters, Zipf common, Set<String> used) {
    while (true) {
      int dice = random.nextInt(10);
      char[] word = new char[dice < 6 ? 2 : dice < 8 ? 3 : 4];
      for (int i = 0; i < word.length; i++) {
        word[i] = characters[common.draw(random)];
      }
      String made = new String(word);
      if (used.add(made)) {
        return made;
      }
    }
  }

  private static char[] characters() {
    // The first level of GB 2312: 3755 characters in daily use, by pronunciation.
    byte[] codes = new byte[3755 * 2];
    for (int i = 0; i < codes.length / 2; i++) {
      codes[2 * i] = (byte) (0xB0 + i / 94);
      codes[2 * i + 1] = (byte) (0xA1 + i % 94);
    }
    List<Character> rest = new ArrayList<>();
    new String(codes, Charset.forName("GB2312")).chars().forEach(c -> rest.add((char) c));
    SplittableRandom random = new SplittableRandom(SEED);
    StringBuilder pool = new StringBuilder();
    COMMON
        .chars()
        .filter(c -> LEFT_OUT.indexOf(c) < 0)
        .distinct()
        .forEach(c -> pool.append((char) c));
    while (pool.length() < 1 << CHARACTER_BITS) {
      char c = rest.remove(random.nextInt(rest.size()));
      if (LEFT_OUT.indexOf(c) < 0 && COMMON.indexOf(c) < 0) {
        pool.append(c);
      }
    }
    return pool.toString().toCharArray();
  }

  /**
   * The word of a rank.
   *
   * @param rank 0 to {@link #SIZE} - 1; 0 is the commonest
   */
  public String word(int rank) {
    return words[rank];
  }

  /** The seal of the theme a word speaks for, or null. */
  @Nullable String seal(int rank) {
    return seals[rank];
  }

  /** The rank of a word by Zipf's law. */
  int draw(SplittableRandom random) {
    return ranks.draw(random);
  }
}
