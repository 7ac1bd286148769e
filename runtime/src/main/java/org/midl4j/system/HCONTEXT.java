// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.RpcContext;

@MidlGenerated("wtypes.idl")
@NullMarked
public class HCONTEXT extends RpcContext {
    /** State that a server keeps: to be extended. */
    public HCONTEXT() {}

    /** A client's. */
    public HCONTEXT(ContextHandle handle) {
        super(handle);
    }
}
