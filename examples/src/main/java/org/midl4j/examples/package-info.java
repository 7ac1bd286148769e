/** Clients and servers of the interfaces in {@code src/main/midl}, which the build turns into Java. */
@NullMarked
package org.midl4j.examples;

import org.jspecify.annotations.NullMarked;
