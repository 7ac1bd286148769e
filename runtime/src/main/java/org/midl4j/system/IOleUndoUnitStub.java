// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IOleUndoUnit} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleUndoUnitStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleUndoUnit object;

    protected IOleUndoUnitStub(IOleUndoUnit object) {
        this(IOleUndoUnit.TYPE, object);
    }

    protected IOleUndoUnitStub(InterfaceType<?> type, IOleUndoUnit object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Do(in, call);
            case 4 -> GetDescription(call);
            case 5 -> GetUnitType(call);
            case 6 -> OnNextAdd(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Do(NdrReader in, ServerCall call) throws ComException {
        in.at("pUndoManager");
        IOleUndoManager pUndoManager = InterfacePointers.read(in, IOleUndoManager.TYPE);
        serve(
                call,
                () -> object.Do(pUndoManager));
    }

    private void GetDescription(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetDescription(),
                IOleUndoUnitStub::writeGetDescription,
                () -> null);
    }

    private static void writeGetDescription(NdrWriter out, @Nullable String pBstr) throws
            ComException {
        BstrCodec.write(out, pBstr);
        out.writePointees();
    }

    private void GetUnitType(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetUnitType(),
                IOleUndoUnitStub::writeGetUnitType,
                () -> new IOleUndoUnit.GetUnitTypeResult(Guid.NULL, 0));
    }

    private static void writeGetUnitType(NdrWriter out, IOleUndoUnit.GetUnitTypeResult result)
            throws ComException {
        Guid pClsid = result.pClsid();
        int plID = result.plID();
        int at = out.reserve(4, 20);
        out.putGuid(at, pClsid);
        out.putInt(at + 16, plID);
    }

    private void OnNextAdd(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.OnNextAdd());
    }
}
