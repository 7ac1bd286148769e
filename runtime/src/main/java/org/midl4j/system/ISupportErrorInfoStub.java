// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link ISupportErrorInfo} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ISupportErrorInfoStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ISupportErrorInfo object;

    protected ISupportErrorInfoStub(ISupportErrorInfo object) {
        this(ISupportErrorInfo.TYPE, object);
    }

    protected ISupportErrorInfoStub(InterfaceType<?> type, ISupportErrorInfo object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> InterfaceSupportsErrorInfo(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void InterfaceSupportsErrorInfo(NdrReader in, ServerCall call) throws ComException {
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.InterfaceSupportsErrorInfo(riid));
    }
}
