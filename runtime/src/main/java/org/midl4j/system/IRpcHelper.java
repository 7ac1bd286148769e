// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Reads what a marshalled reference says about itself. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IRpcHelper extends IUnknown {
    InterfaceType<IRpcHelper> TYPE = InterfaceType.named(IRpcHelper.class, "00000149-0000-0000-c000-000000000046")
            .operations("GetDCOMProtocolVersion", "GetIIDFromOBJREF")
            .local();

    @Unsigned int GetDCOMProtocolVersion() throws ComException;

    @Nullable Guid GetIIDFromOBJREF(@Nullable Object pObjRef) throws ComException;
}
