/** What leaves the compiler: files in the output directory, dependency lists, fingerprints and the printed model. */
@NullMarked
package org.midl4j.compiler.output;

import org.jspecify.annotations.NullMarked;
