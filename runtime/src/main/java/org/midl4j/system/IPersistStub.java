// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IPersist} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IPersistStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPersist object;

    protected IPersistStub(IPersist object) {
        this(IPersist.TYPE, object);
    }

    protected IPersistStub(InterfaceType<?> type, IPersist object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetClassID(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetClassID(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetClassID(),
                IPersistStub::writeGetClassID,
                () -> Guid.NULL);
    }

    private static void writeGetClassID(NdrWriter out, Guid pClassID) throws ComException {
        out.writeGuid(pClassID);
    }
}
