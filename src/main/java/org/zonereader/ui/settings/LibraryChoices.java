package org.zonereader.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;

/**
 * What the page asks for the library's file.
 *
 * @param kept how many backups are kept; 0 for no daily one
 * @param restore puts a backup in the library's place
 * @param move takes the library to a folder of this machine
 */
public record LibraryChoices(IntegerProperty kept, Consumer<Path> restore, Runnable move) {}
