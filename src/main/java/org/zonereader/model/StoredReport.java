package org.zonereader.model;

/**
 * A report in the library.
 *
 * @param id stable report id, greater than 0
 * @param file name of the file it came from
 * @param ordinal place in that file, from 1
 * @param province province of its zone, or empty when the zone table does not know it
 * @param report its content
 */
public record StoredReport(long id, String file, int ordinal, String province, Report report) {}
