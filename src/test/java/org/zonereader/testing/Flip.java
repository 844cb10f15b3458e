package org.zonereader.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Damages a file by one bit. */
public final class Flip {
  private Flip() {}

  /** The lowest bit of the byte in the middle. */
  public static void middle(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      at(channel, channel.size() / 2);
    }
  }

  /** The lowest bit of a byte. */
  public static void at(Path file, long place) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      at(channel, place);
    }
  }

  private static void at(FileChannel channel, long place) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    channel.read(one, place);
    one.put(0, (byte) (one.get(0) ^ 1)).flip();
    channel.write(one, place);
  }
}
