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

/** Serves calls of an {@link IOleCache2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleCache2Stub extends IOleCacheStub {
    static {
        Abi.require(1);
    }

    private final IOleCache2 object;

    protected IOleCache2Stub(IOleCache2 object) {
        this(IOleCache2.TYPE, object);
    }

    protected IOleCache2Stub(InterfaceType<?> type, IOleCache2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 8 -> UpdateCache(in, call);
            case 9 -> DiscardCache(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void UpdateCache(NdrReader in, ServerCall call) throws ComException {
        in.at("pDataObject");
        IDataObject pDataObject = InterfacePointers.read(in, IDataObject.TYPE);
        in.at("grfUpdf");
        int grfUpdf = in.readInt();
        in.at("pReserved");
        long pReserved = in.readPointerSized();
        serve(
                call,
                () -> object.UpdateCache(pDataObject, grfUpdf, pReserved));
    }

    private void DiscardCache(NdrReader in, ServerCall call) throws ComException {
        in.at("dwDiscardOptions");
        int dwDiscardOptions = in.readInt();
        serve(
                call,
                () -> object.DiscardCache(dwDiscardOptions));
    }
}
