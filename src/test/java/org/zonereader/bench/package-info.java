/**
 * How long intake takes. {@code mvn -Pbench test} runs {@link org.zonereader.bench.IntakeBench} and
 * prints its tables; the ordinary tests leave it out.
 */
@NullMarked
package org.zonereader.bench;

import org.jspecify.annotations.NullMarked;
