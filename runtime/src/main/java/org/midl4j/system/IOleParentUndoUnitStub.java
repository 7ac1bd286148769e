// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Serves calls of an {@link IOleParentUndoUnit} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleParentUndoUnitStub extends IOleUndoUnitStub {
    static {
        Abi.require(1);
    }

    private final IOleParentUndoUnit object;

    protected IOleParentUndoUnitStub(IOleParentUndoUnit object) {
        this(IOleParentUndoUnit.TYPE, object);
    }

    protected IOleParentUndoUnitStub(InterfaceType<?> type, IOleParentUndoUnit object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 7 -> Open(in, call);
            case 8 -> Close(in, call);
            case 9 -> Add(in, call);
            case 10 -> FindUnit(in, call);
            case 11 -> GetParentState(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Open(NdrReader in, ServerCall call) throws ComException {
        in.at("pPUU");
        IOleParentUndoUnit pPUU = InterfacePointers.read(in, IOleParentUndoUnit.TYPE);
        serve(
                call,
                () -> object.Open(pPUU));
    }

    private void Close(NdrReader in, ServerCall call) throws ComException {
        in.at("pPUU");
        IOleParentUndoUnit pPUU = InterfacePointers.read(in, IOleParentUndoUnit.TYPE);
        in.at("fCommit");
        int fCommit = in.readInt();
        serve(
                call,
                () -> object.Close(pPUU, fCommit));
    }

    private void Add(NdrReader in, ServerCall call) throws ComException {
        in.at("pUU");
        IOleUndoUnit pUU = InterfacePointers.read(in, IOleUndoUnit.TYPE);
        serve(
                call,
                () -> object.Add(pUU));
    }

    private void FindUnit(NdrReader in, ServerCall call) throws ComException {
        in.at("pUU");
        IOleUndoUnit pUU = InterfacePointers.read(in, IOleUndoUnit.TYPE);
        serve(
                call,
                () -> object.FindUnit(pUU));
    }

    private void GetParentState(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetParentState(),
                IOleParentUndoUnitStub::writeGetParentState,
                () -> 0);
    }

    private static void writeGetParentState(NdrWriter out, @Unsigned int pdwState) throws
            ComException {
        out.writeInt(pdwState);
    }
}
