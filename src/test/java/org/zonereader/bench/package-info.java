/**
 * How long intake, the grid, exports and searches take, each beside its peers. {@code mvn -Pbench
 * verify} runs these and prints their tables; the ordinary tests leave them out. {@code mvn test
 * -Dtest=IndexLoadBench} measures options of bulk loads.
 */
@NullMarked
package org.zonereader.bench;

import org.jspecify.annotations.NullMarked;
