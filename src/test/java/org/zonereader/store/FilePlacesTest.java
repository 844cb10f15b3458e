package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.FilePlace;
import org.zonereader.model.FilePlace.Kind;

class FilePlacesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "davfs", "NFS"})
  void aDiskOfAnotherMachineIsANetworkPlace(String type) {
    FilePlace place = MadeUpDisk.ofType(type).places().of(folder.resolve("a.zonereader"));
    assertThat(place.kind()).isEqualTo(Kind.NETWORK);
    assertThat(place.name()).isEqualToIgnoringCase(type);
    assertThat(place.readOnly()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "xfs", "tmpfs", "overlay", "NTFS", "apfs", "fuseblk"})
  void aDiskOfThisMachineIsLocal(String type) {
    FilePlace place = MadeUpDisk.ofType(type).places().of(folder.resolve("a/b/c.zonereader"));
    assertThat(place).isEqualTo(new FilePlace(Kind.LOCAL, "", false));
  }

  @ParameterizedTest
  @CsvSource({
    "OneDrive - 某某单位, OneDrive",
    "OneDrive, OneDrive",
    "Dropbox (Personal), Dropbox",
    "CloudStorage/OneDrive-某某单位, OneDrive",
    "CloudStorage/GoogleDrive-me@example.org, Google Drive",
    "Google Drive, Google Drive",
    "com~apple~CloudDocs, iCloud",
    "坚果云, 坚果云",
    "我的坚果云, 坚果云",
    "Nutstore, 坚果云",
    "BaiduSyncdisk, 百度网盘",
    "腾讯微云, 腾讯微云",
    "WPS云盘, WPS 云盘",
    "Nextcloud, Nextcloud",
    "ownCloud, ownCloud",
    "Seafile, Seafile"
  })
  void aFolderOfASyncProgramIsKnownByItsName(String name, String client) {
    Path file = folder.resolve(name).resolve("报告").resolve("a.zonereader");
    assertThat(MadeUpDisk.ofType("ext4").places().of(file))
        .isEqualTo(new FilePlace(Kind.SYNCED, client, false));
  }

  @Test
  void theSettingsOfASyncProgramMakeNoSyncedFolder() throws IOException {
    Files.createDirectories(folder.resolve(".dropbox"));
    assertThat(MadeUpDisk.ofType("ext4").places().of(folder.resolve("a.zonereader")).isLocal())
        .isTrue();
  }

  @Test
  void aFolderThatMerelyBeginsLikeOneIsLocal() {
    Path file = folder.resolve("dropboxes").resolve("a.zonereader");
    assertThat(MadeUpDisk.ofType("ext4").places().of(file).isLocal()).isTrue();
  }

  @Test
  void aFolderOfASyncProgramIsKnownByItsMark() throws IOException {
    Files.createDirectories(folder.resolve(".stfolder"));
    Files.createDirectories(folder.resolve("sub"));
    FilePlace place = MadeUpDisk.ofType("ext4").places().of(folder.resolve("sub/a.zonereader"));
    assertThat(place).isEqualTo(new FilePlace(Kind.SYNCED, "Syncthing", false));
  }

  @Test
  void aFolderThatAVariableNamesIsSynced() {
    Map<String, String> environment = Map.of("OneDriveCommercial", folder.toString());
    FilePlaces places = new FilePlaces(MadeUpDisk.ofType("NTFS"), environment);
    assertThat(places.of(folder.resolve("a.zonereader")).name()).isEqualTo("OneDrive");
    assertThat(places.of(folder.resolveSibling("other.zonereader")).isLocal()).isTrue();
  }

  @Test
  void aLinkLeadsToWhereTheFileIs() throws IOException {
    Path synced = Files.createDirectories(folder.resolve("Dropbox"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), synced);
    assertThat(MadeUpDisk.ofType("ext4").places().of(link.resolve("a.zonereader")).name())
        .isEqualTo("Dropbox");
  }

  @Test
  void onlyAFileThatIsThereCanBeReadOnly() throws IOException {
    Path file = folder.resolve("a.zonereader");
    FilePlaces places = MadeUpDisk.ofType("ext4").readOnly().places();
    assertThat(places.of(file).readOnly()).isFalse();
    Files.createFile(file);
    assertThat(places.of(file).readOnly()).isTrue();
  }
}
