// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Tells what kind of apartment and thread this is. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IComThreadingInfo extends IUnknown {
    InterfaceType<IComThreadingInfo> TYPE = InterfaceType.named(IComThreadingInfo.class, "000001ce-0000-0000-c000-000000000046")
            .operations("GetCurrentApartmentType", "GetCurrentThreadType",
                    "GetCurrentLogicalThreadId", "SetCurrentLogicalThreadId")
            .local();

    int GetCurrentApartmentType() throws ComException;

    int GetCurrentThreadType() throws ComException;

    Guid GetCurrentLogicalThreadId() throws ComException;

    void SetCurrentLogicalThreadId(Guid rguid) throws ComException;
}
