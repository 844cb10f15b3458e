package org.zonereader.desk;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The bell at a window's door: a Unix-domain socket in the user's own folder. One line comes in,
 * {@code show}, one goes out, {@code ok}. The only class that may use sockets, and never one of the
 * internet.
 */
final class Bell implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Bell.class.getName());
  private static final String SHOW = "show\n";
  private static final String OK = "ok\n";

  /** Bytes of a line; more is not ours. */
  private static final int LONGEST = 64;

  /** So long a caller may take for its line. */
  private static final Duration LINE = Duration.ofSeconds(2);

  private final ServerSocketChannel server;
  private final Path socket;
  private final Runnable rung;

  private Bell(ServerSocketChannel server, Path socket, Runnable rung) {
    this.server = server;
    this.socket = socket;
    this.rung = rung;
  }

  /**
   * Hangs the bell up.
   *
   * @param socket where; nothing may lie there
   * @param rung called for each ring, on a thread of the bell
   */
  static Bell hang(Path socket, Runnable rung) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(socket));
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
    Bell bell = new Bell(server, socket, rung);
    Thread.ofPlatform().name("one-window").daemon(true).start(bell::listen);
    return bell;
  }

  /**
   * Rings at a window.
   *
   * @param patience for the answer
   * @return false when nobody answers
   */
  static boolean ring(Path socket, Duration patience) {
    try (SocketChannel caller = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      // Blocking, it would wait for ever for a process that was stopped.
      caller.configureBlocking(false);
      return caller.connect(UnixDomainSocketAddress.of(socket))
          && say(caller, SHOW)
          && line(caller, patience).equals(OK);
    } catch (IOException e) {
      LOG.log(Level.FINE, "no answer", e);
      return false;
    }
  }

  private void listen() {
    while (server.isOpen()) {
      try (SocketChannel caller = server.accept()) {
        caller.configureBlocking(false);
        if (line(caller, LINE).equals(SHOW) && say(caller, OK)) {
          rung.run();
        }
      } catch (IOException e) {
        LOG.log(Level.FINE, "a caller went away", e);
      }
    }
  }

  /** So short a line goes out at once or not at all. */
  private static boolean say(SocketChannel channel, String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
    return channel.write(ByteBuffer.wrap(bytes)) == bytes.length;
  }

  /** The line that comes in, or what of it came in time. */
  private static String line(SocketChannel channel, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    try (Selector selector = Selector.open()) {
      channel.register(selector, SelectionKey.OP_READ);
      long left = patience.toMillis();
      while (left > 0 && selector.select(left) > 0) {
        selector.selectedKeys().clear();
        int read = channel.read(bytes);
        if (read < 0 || !bytes.hasRemaining() || bytes.get(bytes.position() - 1) == '\n') {
          break;
        }
        left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      }
    }
    return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(socket);
  }
}
