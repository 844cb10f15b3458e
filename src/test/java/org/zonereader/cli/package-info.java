/** Tests of the command line: commands run as typed, on a library that is thrown away. */
@NullMarked
package org.zonereader.cli;

import org.jspecify.annotations.NullMarked;
