package org.zonereader.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A sum (CRC-32C) of every page of a file. */
final class PageSums {
  /** Bytes of a page; a file of another page size is summed in pieces of this size all the same. */
  static final int PAGE = 16384;

  private static final byte[] MARK = "ZRSUMS1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int PAGES_AT_ONCE = 64;

  private final long size;
  private final int[] sums;

  private PageSums(long size, int[] sums) {
    this.size = size;
    this.sums = sums;
  }

  /** Reads the whole file, some 2 GB a second when it is in memory. */
  static PageSums of(Path file) throws IOException {
    return of(file, Long.MAX_VALUE);
  }

  /** The sum of the first page alone, with the size of the whole. */
  static PageSums ofFirst(Path file) throws IOException {
    return of(file, PAGE);
  }

  private static PageSums of(Path file, long most) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      long end = Math.min(size, most);
      int[] sums = new int[Math.toIntExact((end + PAGE - 1) / PAGE)];
      int pages = Math.clamp(sums.length, 1, PAGES_AT_ONCE);
      ByteBuffer buffer = ByteBuffer.allocateDirect(PAGE * pages);
      int at = 0;
      while (at < sums.length) {
        buffer.clear().limit((int) Math.min(buffer.capacity(), end - (long) at * PAGE));
        fill(buffer, channel, (long) at * PAGE);
        for (buffer.flip(); buffer.hasRemaining() && at < sums.length; at++) {
          ByteBuffer page = buffer.slice(buffer.position(), Math.min(PAGE, buffer.remaining()));
          buffer.position(buffer.position() + page.remaining());
          sums[at] = sum(page);
        }
      }
      return new PageSums(size, sums);
    }
  }

  private static void fill(ByteBuffer buffer, FileChannel channel, long from) throws IOException {
    while (buffer.hasRemaining()) {
      int read = channel.read(buffer, from + buffer.position());
      if (read < 0) {
        throw new IOException("the file became shorter while it was read");
      }
    }
  }

  private static int sum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  /** How many sums there are. */
  int count() {
    return sums.length;
  }

  /**
   * How many of the pages differ, those that only one of the two has included.
   *
   * @param of how many pages are compared at most
   */
  int differing(PageSums other, int of) {
    int shorter = Math.min(of, Math.min(sums.length, other.sums.length));
    int differing = Math.min(of, Math.max(sums.length, other.sums.length)) - shorter;
    for (int i = 0; i < shorter; i++) {
      differing += sums[i] == other.sums[i] ? 0 : 1;
    }
    return differing == 0 && size != other.size ? 1 : differing;
  }

  /** Number of the first page that differs, from 1. */
  int firstDiffering(PageSums other) {
    int at = Arrays.mismatch(sums, other.sums);
    return at < 0 ? sums.length + 1 : at + 1;
  }

  /** Sums as they are kept beside a file, with the seal they go with. */
  record Kept(String seal, PageSums sums) {
    /** The bytes of the file; the last four are a sum of those before. */
    ByteBuffer bytes() {
      byte[] id = seal.getBytes(StandardCharsets.US_ASCII);
      ByteBuffer bytes =
          ByteBuffer.allocate(MARK.length + 4 + id.length + 8 + 4 + 4 * sums.sums.length + 4);
      bytes.put(MARK).putInt(id.length).put(id).putLong(sums.size).putInt(sums.sums.length);
      for (int sum : sums.sums) {
        bytes.putInt(sum);
      }
      return bytes.putInt(sum(bytes.duplicate().flip())).flip();
    }

    /** Empty when there is no such file, or when it is not whole itself: then it says nothing. */
    static Optional<Kept> read(Path file) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int end = bytes.length - 4;
        if (end < MARK.length + 16
            || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
            || in.getInt(end) != sum(ByteBuffer.wrap(bytes, 0, end))) {
          return Optional.empty();
        }
        in.position(MARK.length);
        byte[] id = new byte[in.getInt()];
        in.get(id);
        long size = in.getLong();
        int[] sums = new int[in.getInt()];
        in.asIntBuffer().get(sums);
        String seal = new String(id, StandardCharsets.US_ASCII);
        return Optional.of(new Kept(seal, new PageSums(size, sums)));
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    /** Puts them in their place in one step, on the disk when this returns. */
    void write(Path file) throws IOException {
      Path partial = Beside.of(file, ".partial");
      try (FileChannel channel =
          FileChannel.open(
              partial,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = bytes();
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Durably.move(partial, file);
    }
  }
}
