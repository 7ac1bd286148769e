// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface IMoreNames extends INames {
    InterfaceType<IMoreNames> TYPE = InterfaceType.named(IMoreNames.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3002", INames.TYPE)
            .operations("Both_")
            .remote(IMoreNamesProxy::new, IMoreNamesStub::new);

    /** The base has one of that name too. */
    Both_Result Both_(int again) throws ComException;

    /** What {@link #Both_} returns. */
    record Both_Result(int first, int second) {}
}
