/** Tests of object RPC's octets. */
@NullMarked
package org.midl4j.orpc;

import org.jspecify.annotations.NullMarked;
