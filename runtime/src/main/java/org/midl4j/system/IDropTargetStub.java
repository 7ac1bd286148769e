// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IDropTarget} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IDropTargetStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IDropTarget object;

    protected IDropTargetStub(IDropTarget object) {
        this(IDropTarget.TYPE, object);
    }

    protected IDropTargetStub(InterfaceType<?> type, IDropTarget object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> DragEnter(in, call);
            case 4 -> DragOver(in, call);
            case 5 -> DragLeave(call);
            case 6 -> Drop(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void DragEnter(NdrReader in, ServerCall call) throws ComException {
        in.at("pDataObj");
        IDataObject pDataObj = InterfacePointers.read(in, IDataObject.TYPE);
        in.at("grfKeyState");
        int grfKeyState = in.readInt();
        in.at("pt");
        POINTL pt = POINTLCodec.read(in);
        in.at("pdwEffect");
        int pdwEffect = in.readInt();
        serve(
                call,
                () -> object.DragEnter(pDataObj, grfKeyState, pt, pdwEffect),
                IDropTargetStub::writeDragEnter,
                () -> pdwEffect);
    }

    private static void writeDragEnter(NdrWriter out, @Unsigned int pdwEffect) throws ComException {
        out.writeInt(pdwEffect);
    }

    private void DragOver(NdrReader in, ServerCall call) throws ComException {
        in.at("grfKeyState");
        int grfKeyState = in.readInt();
        in.at("pt");
        POINTL pt = POINTLCodec.read(in);
        in.at("pdwEffect");
        int pdwEffect = in.readInt();
        serve(
                call,
                () -> object.DragOver(grfKeyState, pt, pdwEffect),
                IDropTargetStub::writeDragOver,
                () -> pdwEffect);
    }

    private static void writeDragOver(NdrWriter out, @Unsigned int pdwEffect) throws ComException {
        out.writeInt(pdwEffect);
    }

    private void DragLeave(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.DragLeave());
    }

    private void Drop(NdrReader in, ServerCall call) throws ComException {
        in.at("pDataObj");
        IDataObject pDataObj = InterfacePointers.read(in, IDataObject.TYPE);
        in.at("grfKeyState");
        int grfKeyState = in.readInt();
        in.at("pt");
        POINTL pt = POINTLCodec.read(in);
        in.at("pdwEffect");
        int pdwEffect = in.readInt();
        serve(
                call,
                () -> object.Drop(pDataObj, grfKeyState, pt, pdwEffect),
                IDropTargetStub::writeDrop,
                () -> pdwEffect);
    }

    private static void writeDrop(NdrWriter out, @Unsigned int pdwEffect) throws ComException {
        out.writeInt(pdwEffect);
    }
}
