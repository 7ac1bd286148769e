/** Servers and clients of two processes, or of two ends of one. */
@NullMarked
package org.midl4j.net;

import org.jspecify.annotations.NullMarked;
