// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.RpcContext;

@MidlGenerated("input.idl")
@NullMarked
public class TIMER extends RpcContext {
    /** State that a server keeps: to be extended. */
    public TIMER() {}

    /** A client's. */
    public TIMER(ContextHandle handle) {
        super(handle);
    }
}
