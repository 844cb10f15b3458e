package org.zonereader.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.FilePlace;
import org.zonereader.model.FilePlace.Kind;

/** Tells in what kind of place a file lies or would lie. */
public final class FilePlaces {
  private static final Set<String> NETWORK =
      Set.of(
          "nfs",
          "nfs3",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afs",
          "afpfs",
          "ncp",
          "ncpfs",
          "9p",
          "v9fs",
          "glusterfs",
          "ceph",
          "lustre",
          "davfs",
          "davfs2",
          "webdav",
          "prl_fs",
          "vboxsf",
          "fuse.sshfs",
          "fuse.glusterfs",
          "fuse.davfs2",
          "fuse.rclone",
          "fuse.smbnetfs",
          "fuse.gvfsd-fuse");

  /** Beginnings of folder names in lower case, and whose folders they are. */
  private static final Map<String, String> CLIENTS =
      Map.ofEntries(
          Map.entry("onedrive", "OneDrive"),
          Map.entry("dropbox", "Dropbox"),
          Map.entry("google drive", "Google Drive"),
          Map.entry("googledrive", "Google Drive"),
          Map.entry("icloud drive", "iCloud"),
          Map.entry("iclouddrive", "iCloud"),
          Map.entry("com~apple~clouddocs", "iCloud"),
          Map.entry("坚果云", "坚果云"),
          Map.entry("我的坚果云", "坚果云"),
          Map.entry("nutstore", "坚果云"),
          Map.entry("百度网盘", "百度网盘"),
          Map.entry("baidusyncdisk", "百度网盘"),
          Map.entry("baidunetdisk", "百度网盘"),
          Map.entry("腾讯微云", "腾讯微云"),
          Map.entry("wps云盘", "WPS 云盘"),
          Map.entry("wpsdrive", "WPS 云盘"),
          Map.entry("nextcloud", "Nextcloud"),
          Map.entry("owncloud", "ownCloud"),
          Map.entry("seafile", "Seafile"));

  /** Files by which clients mark the folders they copy, wherever those are. */
  private static final Map<String, String> MARKS =
      Map.of(
          ".stfolder", "Syncthing",
          ".nextcloudsync.log", "Nextcloud",
          ".owncloudsync.log", "ownCloud");

  /** Variables that name such a folder. */
  private static final List<String> VARIABLES =
      List.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer");

  private final Disk disk;
  private final Map<String, String> environment;

  FilePlaces(Disk disk, Map<String, String> environment) {
    this.disk = disk;
    this.environment = Map.copyOf(environment);
  }

  public static FilePlaces ofThisMachine() {
    return new FilePlaces(Disk.ofThisMachine(), System.getenv());
  }

  /** Waits for the disk; what it does not tell counts as a disk of this machine. */
  public FilePlace of(Path file) {
    Path path = real(file.toAbsolutePath().normalize());
    boolean readOnly = isReadOnly(path);
    Optional<String> client = client(path);
    if (client.isPresent()) {
      return new FilePlace(Kind.SYNCED, client.get(), readOnly);
    }
    return network(path)
        .map(name -> new FilePlace(Kind.NETWORK, name, readOnly))
        .orElse(new FilePlace(Kind.LOCAL, "", readOnly));
  }

  /** With links followed, as far as the path exists. */
  private static Path real(Path path) {
    try {
      Path existing = existing(path);
      return existing == null ? path : existing.toRealPath().resolve(existing.relativize(path));
    } catch (IOException e) {
      return path;
    }
  }

  private static @Nullable Path existing(@Nullable Path path) {
    Path at = path;
    while (at != null && !Files.exists(at)) {
      at = at.getParent();
    }
    return at;
  }

  /** SQLite writes beside the file too. */
  private boolean isReadOnly(Path file) {
    try {
      Path folder = file.getParent();
      return Files.exists(file)
          && (disk.isReadOnly(file) || (folder != null && disk.isReadOnly(folder)));
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<String> network(Path file) {
    String text = file.toString();
    if (text.startsWith("\\\\") && !text.startsWith("\\\\?\\") && !text.startsWith("\\\\.\\")) {
      return Optional.of("SMB");
    }
    try {
      Path existing = existing(file);
      String type = existing == null ? "" : disk.type(existing).toLowerCase(Locale.ROOT);
      return NETWORK.contains(type) ? Optional.of(type) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> client(Path file) {
    for (String variable : VARIABLES) {
      String folder = environment.getOrDefault(variable, "");
      if (!folder.isEmpty() && file.startsWith(Path.of(folder).toAbsolutePath().normalize())) {
        return Optional.of("OneDrive");
      }
    }
    List<Path> folders = new ArrayList<>();
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      folders.add(at);
    }
    return folders.stream().flatMap(folder -> client(folder, file).stream()).findFirst();
  }

  private static Optional<String> client(Path folder, Path file) {
    String named = CLIENTS.get(stem(name(folder), name(folder.getParent())));
    if (named != null) {
      return Optional.of(named);
    }
    return MARKS.entrySet().stream()
        .filter(mark -> !folder.resolve(mark.getKey()).equals(file))
        .filter(mark -> Files.exists(folder.resolve(mark.getKey())))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String name(@Nullable Path folder) {
    Path last = folder == null ? null : folder.getFileName();
    return last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
  }

  /** Without what clients add: the company, the account, the number of the copy. */
  private static String stem(String name, String parent) {
    // macOS: ~/Library/CloudStorage/OneDrive-COMPANY.
    List<String> added = parent.equals("cloudstorage") ? List.of("-") : List.of(" - ", " (");
    int end = name.length();
    for (String beginning : added) {
      int at = name.indexOf(beginning);
      end = at < 0 ? end : Math.min(end, at);
    }
    return name.substring(0, end).strip();
  }
}
