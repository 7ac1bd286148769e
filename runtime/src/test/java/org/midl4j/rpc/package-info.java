/** Tests of the DCE/RPC protocol and its transports. */
@NullMarked
package org.midl4j.rpc;

import org.jspecify.annotations.NullMarked;
