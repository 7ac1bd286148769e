// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IOleCacheControl} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleCacheControlStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleCacheControl object;

    protected IOleCacheControlStub(IOleCacheControl object) {
        this(IOleCacheControl.TYPE, object);
    }

    protected IOleCacheControlStub(InterfaceType<?> type, IOleCacheControl object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> OnRun(in, call);
            case 4 -> OnStop(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnRun(NdrReader in, ServerCall call) throws ComException {
        in.at("pDataObject");
        IDataObject pDataObject = InterfacePointers.read(in, IDataObject.TYPE);
        serve(
                call,
                () -> object.OnRun(pDataObject));
    }

    private void OnStop(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.OnStop());
    }
}
