// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface INames extends IUnknown {
    InterfaceType<INames> TYPE = InterfaceType.named(INames.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3001")
            .operations("Both", "wait_", "release_")
            .remote(INamesProxy::new, INamesStub::new);

    /** Two results: the components of the record may not be called like methods of every object. */
    BothResult Both() throws ComException;

    void wait_(int int_, int default_) throws ComException;

    void release_(ORDER order, String_ text, point_ p, Point q) throws ComException;

    /** What {@link #Both} returns. */
    record BothResult(int hashCode_, int clone_) {}
}
