// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.pragmas;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface IMoon extends IUnknown {
    InterfaceType<IMoon> TYPE = InterfaceType.named(IMoon.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3301")
            .operations("Wane", "Wax")
            .remote(IMoonProxy::new, IMoonStub::new);

    WaneResult Wane(Phase phase) throws ComException;

    void Wax(Phase phase) throws ComException;

    /** What {@link #Wane} returns. */
    record WaneResult(int hresult, int tide) {}
}
