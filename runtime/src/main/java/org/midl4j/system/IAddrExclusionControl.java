// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IAddrExclusionControl extends IUnknown {
    InterfaceType<IAddrExclusionControl> TYPE = InterfaceType.named(IAddrExclusionControl.class, "00000148-0000-0000-c000-000000000046")
            .operations("GetCurrentAddrExclusionList", "UpdateAddrExclusionList")
            .local();

    @Nullable IUnknown GetCurrentAddrExclusionList(Guid riid) throws ComException;

    void UpdateAddrExclusionList(@Nullable IUnknown pEnumerator) throws ComException;
}
