package org.zonereader.ui.settings;

import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.library.Tables;
import org.zonereader.model.Reread;

/** What reading the library again needs of it; called in the background. */
interface TableWork {
  Reread preview(Tables tables, ImportProgress progress);

  Reread use(Tables tables, ImportProgress progress);

  Reread reread(ImportProgress progress);

  static TableWork of(Library library) {
    return new TableWork() {
      @Override
      public Reread preview(Tables tables, ImportProgress progress) {
        return library.preview(tables, progress);
      }

      @Override
      public Reread use(Tables tables, ImportProgress progress) {
        return library.use(tables, progress);
      }

      @Override
      public Reread reread(ImportProgress progress) {
        return library.reread(progress);
      }
    };
  }
}
