package org.zonereader.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of one file and where they came from. */
public final class SourceFile {
  private final String name;
  private final @Nullable String path;
  private final byte[] content;
  private final String sha256;

  /**
   * @param name file name without folders
   * @param path where it was read, or null for a page that is packed with the program
   * @param content its bytes; not copied, must not change any more
   */
  public SourceFile(String name, @Nullable String path, byte[] content) {
    this.name = name;
    this.path = path;
    this.content = content;
    this.sha256 = sha256(content);
  }

  public String name() {
    return name;
  }

  public @Nullable String path() {
    return path;
  }

  public byte[] content() {
    return content;
  }

  /** SHA-256 of the content, lower-case hex: two files with the same one are the same source. */
  public String sha256() {
    return sha256;
  }

  /** SHA-256 of some content, lower-case hex. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
