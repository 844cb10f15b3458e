package org.zonereader.store;

import java.util.Arrays;
import java.util.Random;

/** Ways in which files get damaged; the same seed damages the same file in the same way. */
enum Damage {
  TRUNCATED {
    @Override
    byte[] of(byte[] file, Random random) {
      return Arrays.copyOf(file, random.nextInt(file.length));
    }
  },
  NOISE {
    @Override
    byte[] of(byte[] file, Random random) {
      byte[] noise = new byte[PageSums.PAGE];
      random.nextBytes(noise);
      return withPage(file, random.nextInt(pages(file)), noise);
    }
  },
  ZEROS {
    @Override
    byte[] of(byte[] file, Random random) {
      return withPage(file, random.nextInt(pages(file)), new byte[PageSums.PAGE]);
    }
  },
  OTHER_PAGE {
    @Override
    byte[] of(byte[] file, Random random) {
      int from = random.nextInt(pages(file)) * PageSums.PAGE;
      byte[] page = Arrays.copyOfRange(file, from, from + PageSums.PAGE);
      return withPage(file, random.nextInt(pages(file)), page);
    }
  },
  BITS {
    @Override
    byte[] of(byte[] file, Random random) {
      byte[] damaged = file.clone();
      int flips = 1 + random.nextInt(random.nextBoolean() ? 1 : 40);
      for (int i = 0; i < flips; i++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return damaged;
    }
  };

  abstract byte[] of(byte[] file, Random random);

  private static int pages(byte[] file) {
    return file.length / PageSums.PAGE;
  }

  private static byte[] withPage(byte[] file, int page, byte[] content) {
    byte[] damaged = file.clone();
    System.arraycopy(content, 0, damaged, page * PageSums.PAGE, content.length);
    return damaged;
  }
}
