package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be restored.
 *
 * @param library its file
 * @param damaged whether it is damaged now
 * @param holds what it holds now; null when it is damaged or does not exist
 * @param backups the newest first
 */
@JsonPropertyOrder({"library", "damaged", "holds", "backups"})
record BackupsJson(
    String library, boolean damaged, @Nullable HoldingsJson holds, List<BackupJson> backups) {}
