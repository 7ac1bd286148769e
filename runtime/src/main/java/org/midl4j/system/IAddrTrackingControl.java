// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IAddrTrackingControl extends IUnknown {
    InterfaceType<IAddrTrackingControl> TYPE = InterfaceType.named(IAddrTrackingControl.class, "00000147-0000-0000-c000-000000000046")
            .operations("EnableCOMDynamicAddrTracking", "DisableCOMDynamicAddrTracking")
            .local();

    void EnableCOMDynamicAddrTracking() throws ComException;

    void DisableCOMDynamicAddrTracking() throws ComException;
}
