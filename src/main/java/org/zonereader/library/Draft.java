package org.zonereader.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Correction;
import org.zonereader.model.ParsedSource;

/**
 * A file that was read and understood, before the library is asked what of it is new.
 *
 * @param path where it lies, or null
 * @param charset the encoding it was read in when a person chose it, or null
 * @param corrections it was read with, oldest first
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copying megabytes would be waste.
record Draft(
    String name,
    @Nullable String path,
    byte[] content,
    String sha256,
    @Nullable String charset,
    List<Correction> corrections,
    ParsedSource parsed) {}
