package org.zonereader.store;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.zonereader.model.ZoneGroup;

/**
 * Writes the library that later versions must be able to open. Run once per schema version, before
 * it is released, with the test resources folder of this package as its argument; never again.
 */
final class KeptLibraryWriter {
  private KeptLibraryWriter() {}

  public static void main(String[] args) throws Exception {
    Path file = Files.createTempDirectory("kept").resolve("kept.zonereader");
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), StoreFixture.CONTENT);
      new ViewStore(database).save(StoreFixture.keptView().name(), StoreFixture.view());
      ZoneGroup group = StoreFixture.keptGroup();
      new GroupStore(database).save(group.name(), group.zones());
    }
    int version = Migrations.ofThisProgram().latest();
    Path target = Path.of(args[0], "version-" + version + ".zonereader.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
      Files.copy(file, out);
    }
  }
}
