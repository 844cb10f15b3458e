package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * What restoring a backup changes.
 *
 * @param backup what is in it
 * @param holds what the library held before; null when it was damaged or did not exist
 * @param gained reports that only the backup has
 * @param lost reports that only the library had
 * @param restored whether it has been done
 * @param kept the folder that the library was moved to, or null
 */
@JsonPropertyOrder({"backup", "holds", "gained", "lost", "restored", "kept"})
record RestoreJson(
    BackupJson backup,
    @Nullable HoldingsJson holds,
    int gained,
    int lost,
    boolean restored,
    @Nullable String kept) {}
