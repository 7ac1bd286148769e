/** What the compiler makes of {@code src/test/idl/rich.idl}; a test of the compiler compares. */
@NullMarked
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
