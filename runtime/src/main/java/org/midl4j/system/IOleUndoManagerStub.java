// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IOleUndoManager} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleUndoManagerStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleUndoManager object;

    protected IOleUndoManagerStub(IOleUndoManager object) {
        this(IOleUndoManager.TYPE, object);
    }

    protected IOleUndoManagerStub(InterfaceType<?> type, IOleUndoManager object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Open(in, call);
            case 4 -> Close(in, call);
            case 5 -> Add(in, call);
            case 6 -> GetOpenParentState(call);
            case 7 -> DiscardFrom(in, call);
            case 8 -> UndoTo(in, call);
            case 9 -> RedoTo(in, call);
            case 10 -> EnumUndoable(call);
            case 11 -> EnumRedoable(call);
            case 12 -> GetLastUndoDescription(call);
            case 13 -> GetLastRedoDescription(call);
            case 14 -> Enable(in, call);
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

    private void GetOpenParentState(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetOpenParentState(),
                IOleUndoManagerStub::writeGetOpenParentState,
                () -> 0);
    }

    private static void writeGetOpenParentState(NdrWriter out, @Unsigned int pdwState) throws
            ComException {
        out.writeInt(pdwState);
    }

    private void DiscardFrom(NdrReader in, ServerCall call) throws ComException {
        in.at("pUU");
        IOleUndoUnit pUU = InterfacePointers.read(in, IOleUndoUnit.TYPE);
        serve(
                call,
                () -> object.DiscardFrom(pUU));
    }

    private void UndoTo(NdrReader in, ServerCall call) throws ComException {
        in.at("pUU");
        IOleUndoUnit pUU = InterfacePointers.read(in, IOleUndoUnit.TYPE);
        serve(
                call,
                () -> object.UndoTo(pUU));
    }

    private void RedoTo(NdrReader in, ServerCall call) throws ComException {
        in.at("pUU");
        IOleUndoUnit pUU = InterfacePointers.read(in, IOleUndoUnit.TYPE);
        serve(
                call,
                () -> object.RedoTo(pUU));
    }

    private void EnumUndoable(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumUndoable(),
                IOleUndoManagerStub::writeEnumUndoable,
                () -> null);
    }

    private static void writeEnumUndoable(NdrWriter out, @Nullable IEnumOleUndoUnits ppEnum) throws
            ComException {
        InterfacePointers.write(out, ppEnum, IEnumOleUndoUnits.TYPE);
        out.writePointees();
    }

    private void EnumRedoable(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumRedoable(),
                IOleUndoManagerStub::writeEnumRedoable,
                () -> null);
    }

    private static void writeEnumRedoable(NdrWriter out, @Nullable IEnumOleUndoUnits ppEnum) throws
            ComException {
        InterfacePointers.write(out, ppEnum, IEnumOleUndoUnits.TYPE);
        out.writePointees();
    }

    private void GetLastUndoDescription(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetLastUndoDescription(),
                IOleUndoManagerStub::writeGetLastUndoDescription,
                () -> null);
    }

    private static void writeGetLastUndoDescription(NdrWriter out, @Nullable String pBstr) throws
            ComException {
        BstrCodec.write(out, pBstr);
        out.writePointees();
    }

    private void GetLastRedoDescription(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetLastRedoDescription(),
                IOleUndoManagerStub::writeGetLastRedoDescription,
                () -> null);
    }

    private static void writeGetLastRedoDescription(NdrWriter out, @Nullable String pBstr) throws
            ComException {
        BstrCodec.write(out, pBstr);
        out.writePointees();
    }

    private void Enable(NdrReader in, ServerCall call) throws ComException {
        in.at("fEnable");
        int fEnable = in.readInt();
        serve(
                call,
                () -> object.Enable(fEnable));
    }
}
