// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Serves calls of an {@link IOleItemContainer} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleItemContainerStub extends IOleContainerStub {
    static {
        Abi.require(1);
    }

    private final IOleItemContainer object;

    protected IOleItemContainerStub(IOleItemContainer object) {
        this(IOleItemContainer.TYPE, object);
    }

    protected IOleItemContainerStub(InterfaceType<?> type, IOleItemContainer object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 6 -> GetObject(in, call);
            case 7 -> GetObjectStorage(in, call);
            case 8 -> IsRunning(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetObject(NdrReader in, ServerCall call) throws ComException {
        in.at("pszItem");
        String pszItem = in.readWideString();
        in.at("dwSpeedNeeded");
        int dwSpeedNeeded = in.readInt();
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.GetObject(pszItem, dwSpeedNeeded, pbc, riid),
                (out, result) -> writeGetObject(out, riid, result),
                () -> null);
    }

    private static void writeGetObject(NdrWriter out, Guid riid, @Nullable IUnknown ppvObject)
            throws ComException {
        InterfacePointers.write(out, ppvObject, InterfacePointers.type(riid));
        out.writePointees();
    }

    private void GetObjectStorage(NdrReader in, ServerCall call) throws ComException {
        in.at("pszItem");
        String pszItem = in.readWideString();
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.GetObjectStorage(pszItem, pbc, riid),
                (out, result) -> writeGetObjectStorage(out, riid, result),
                () -> null);
    }

    private static void writeGetObjectStorage(NdrWriter out, Guid riid,
            @Nullable IUnknown ppvStorage) throws ComException {
        InterfacePointers.write(out, ppvStorage, InterfacePointers.type(riid));
        out.writePointees();
    }

    private void IsRunning(NdrReader in, ServerCall call) throws ComException {
        in.at("pszItem");
        String pszItem = in.readWideString();
        serve(
                call,
                () -> object.IsRunning(pszItem));
    }
}
