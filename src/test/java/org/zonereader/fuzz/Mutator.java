package org.zonereader.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes and text at random, the same way for the same seed. */
final class Mutator {
  private static final int[] ODD = {
    0, 1, 9, 10, 13, 0x20, 0x3C, 0x7F, 0x80, 0xC2, 0xD8, 0xFE, 0xFF
  };

  /** What pages are made of, and what breaks readers of them. */
  private static final String[] BITS = {
    "# ",
    "## 珠海高新区\n",
    "10月29日,",
    "会议强调,",
    "要",
    "一要",
    "二是",
    "◆",
    "。",
    ",",
    "；",
    "“",
    "”",
    "(",
    ")",
    "<p>",
    "</p>",
    "<script>",
    "<!--",
    "&nbsp;",
    "\n",
    "\r\n",
    "\u2028",
    "\u3000\u3000",
    "\u200B",
    "\uFEFF",
    "\uFFFD",
    "\uD83D",
    "\uDE00",
    "😀",
    "e\u0301",
    "\u0000",
    "(xiāng)",
    "**",
    "记者 王小丫\n",
    "当前位置:首页 > 要闻\n",
    "编者按:",
    "2025年13月40日",
    "往期回顾\n",
    "第138次会议",
    "|",
    "\t"
  };

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** Damages a copy in one to eight places. */
  byte[] bytes(byte[] whole, byte[] other) {
    byte[] bytes = whole.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      bytes = once(bytes, other);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    if (bytes.length == 0) {
      return other.clone();
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
    switch (random.nextInt(9)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) ODD[random.nextInt(ODD.length)];
      case 2 -> Arrays.fill(bytes, at, at + length, (byte) ODD[random.nextInt(ODD.length)]);
      case 3 -> {
        return joined(bytes, 0, at, bytes, at + length, bytes.length);
      }
      case 4 -> {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return joined(
            joined(bytes, 0, at, noise, 0, length), 0, at + length, bytes, at, bytes.length);
      }
      case 5 -> {
        return joined(bytes, 0, at + length, bytes, at, bytes.length);
      }
      case 6 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 7 -> {
        int from = random.nextInt(other.length);
        return joined(bytes, 0, at, other, from, other.length);
      }
      default -> {
        int to = random.nextInt(bytes.length - length + 1);
        System.arraycopy(bytes, at, bytes, to, length);
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] a, int fromA, int toA, byte[] b, int fromB, int toB) {
    byte[] joined = Arrays.copyOf(Arrays.copyOfRange(a, fromA, toA), toA - fromA + toB - fromB);
    System.arraycopy(b, fromB, joined, toA - fromA, toB - fromB);
    return joined;
  }

  /** Damages a text in one to twelve places, sometimes between the halves of a pair. */
  String text(String whole) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(1 << random.nextInt(9)));
      switch (random.nextInt(6)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, BITS[random.nextInt(BITS.length)].repeat(1 + random.nextInt(4)));
        case 2 -> text.insert(at, text.substring(at, end));
        case 3 -> text.insert(at, (char) random.nextInt(0x10000));
        case 4 -> text.replace(at, end, BITS[random.nextInt(BITS.length)]);
        default -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      }
    }
    return text.toString();
  }

  /** Any characters at all. */
  String noise() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(600); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(BITS[random.nextInt(BITS.length)]);
        case 1 -> text.append((char) random.nextInt(0x10000));
        case 2 -> text.appendCodePoint(random.nextInt(0x110000));
        default -> text.append((char) (0x4E00 + random.nextInt(0x5200)));
      }
    }
    return text.toString();
  }
}
