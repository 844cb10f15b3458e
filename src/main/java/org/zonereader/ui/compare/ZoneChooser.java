package org.zonereader.ui.compare;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * The zones that can be added to a comparison.
 *
 * @param zones canonical names of all zones with reports, asked for each time the list opens
 * @param matches whether what was typed (汉字, full pinyin or initials) means the zone: first the
 *     typed text, then the name
 */
public record ZoneChooser(Supplier<List<String>> zones, BiPredicate<String, String> matches) {}
