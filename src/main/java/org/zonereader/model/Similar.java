package org.zonereader.model;

import java.util.Optional;
import org.zonereader.model.Comparison.Item;

/**
 * What another report says that is most like a chosen item.
 *
 * @param report id of the other report
 * @param item its most similar item; empty when nothing there is like it
 * @param score likeness from 0 (nothing in common) to 1 (the same words)
 */
public record Similar(long report, Optional<Item> item, double score) {}
