// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.parts;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Same name, same parameters, other results: no Java class can have both. One server is made of Parts. */
@MidlGenerated("input.idl")
@NullMarked
public interface IClock extends IUnknown {
    InterfaceType<IClock> TYPE = InterfaceType.named(IClock.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3101")
            .operations("Now")
            .remote(IClockProxy::new, IClockStub::new);

    long Now() throws ComException;
}
