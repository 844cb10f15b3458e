package org.zonereader.model;

/**
 * What kind of place a file lies in.
 *
 * @param kind what other machines and programs may do to the file there
 * @param name of the synchronising program or the network file system, as it is known; empty for a
 *     local place
 * @param readOnly true when the file is there and this user cannot change it
 */
public record FilePlace(Kind kind, String name, boolean readOnly) {
  /** Kinds of places. */
  public enum Kind {
    /** A disk of this machine. */
    LOCAL,
    /** A disk of another machine (网络共享). */
    NETWORK,
    /** A folder that a program copies to other machines (同步文件夹). */
    SYNCED
  }

  /** True where nobody but this machine writes. */
  public boolean isLocal() {
    return kind == Kind.LOCAL;
  }
}
