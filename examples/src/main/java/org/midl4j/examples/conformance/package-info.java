/**
 * A server and a client of the raw RPC interfaces in {@code src/main/midl/conformance}, to be called by, and to call,
 * what others have written.
 */
@NullMarked
package org.midl4j.examples.conformance;

import org.jspecify.annotations.NullMarked;
