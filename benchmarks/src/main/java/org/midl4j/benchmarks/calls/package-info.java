/** Measures calls to another process beside other systems. */
@NullMarked
package org.midl4j.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
