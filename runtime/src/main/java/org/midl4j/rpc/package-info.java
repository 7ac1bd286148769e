/**
 * DCE/RPC over connections: PDUs, the two ends' protocol as state machines without I/O, bindings, endpoints and
 * transports.
 */
@NullMarked
package org.midl4j.rpc;

import org.jspecify.annotations.NullMarked;
