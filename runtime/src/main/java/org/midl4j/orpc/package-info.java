/**
 * Object RPC (MS-DCOM): object references, the table of exported objects, remote objects, activation.
 *
 * <p>An {@link org.midl4j.orpc.ObjectSpace} is one end: what it exports, under one OXID, and what it uses from others. A
 * call of a COM interface is a DCE/RPC request whose object uuid is an IPID, and whose stub data begins with ORPCTHIS.
 */
@NullMarked
package org.midl4j.orpc;

import org.jspecify.annotations.NullMarked;
