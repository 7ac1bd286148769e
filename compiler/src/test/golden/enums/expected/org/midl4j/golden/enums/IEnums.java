// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.enums;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface IEnums extends IUnknown {
    InterfaceType<IEnums> TYPE = InterfaceType.named(IEnums.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3003")
            .operations("Turn", "All")
            .remote(IEnumsProxy::new, IEnumsStub::new);

    Side Turn(Side side) throws ComException;

    void All(int n, Side[] sides) throws ComException;
}
