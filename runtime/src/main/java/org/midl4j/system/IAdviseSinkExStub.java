// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;

/** Serves calls of an {@link IAdviseSinkEx} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IAdviseSinkExStub extends IAdviseSinkStub {
    static {
        Abi.require(1);
    }

    private final IAdviseSinkEx object;

    protected IAdviseSinkExStub(IAdviseSinkEx object) {
        this(IAdviseSinkEx.TYPE, object);
    }

    protected IAdviseSinkExStub(InterfaceType<?> type, IAdviseSinkEx object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 8 -> OnViewStatusChange(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnViewStatusChange(NdrReader in, ServerCall call) throws ComException {
        in.at("dwViewStatus");
        int dwViewStatus = in.readInt();
        serve(
                call,
                () -> object.OnViewStatusChange(dwViewStatus));
    }
}
