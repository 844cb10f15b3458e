package org.zonereader.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;

/**
 * What the page decides about backups.
 *
 * @param kept how many are kept; 0 for no daily backup
 * @param restore puts a backup in the library's place
 */
public record BackupChoices(IntegerProperty kept, Consumer<Path> restore) {}
