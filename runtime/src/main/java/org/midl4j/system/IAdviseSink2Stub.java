// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Serves calls of an {@link IAdviseSink2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IAdviseSink2Stub extends IAdviseSinkStub {
    static {
        Abi.require(1);
    }

    private final IAdviseSink2 object;

    protected IAdviseSink2Stub(IAdviseSink2 object) {
        this(IAdviseSink2.TYPE, object);
    }

    protected IAdviseSink2Stub(InterfaceType<?> type, IAdviseSink2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 8 -> OnLinkSrcChange(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnLinkSrcChange(NdrReader in, ServerCall call) throws ComException {
        in.at("pmk");
        IMoniker pmk = InterfacePointers.read(in, IMoniker.TYPE);
        serve(
                call,
                () -> object.OnLinkSrcChange(pmk),
                (AsyncIAdviseSink2 it) -> it.Begin_OnLinkSrcChange(pmk),
                AsyncIAdviseSink2::Finish_OnLinkSrcChange);
    }
}
