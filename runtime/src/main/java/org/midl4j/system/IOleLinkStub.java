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
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IOleLink} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleLinkStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleLink object;

    protected IOleLinkStub(IOleLink object) {
        this(IOleLink.TYPE, object);
    }

    protected IOleLinkStub(InterfaceType<?> type, IOleLink object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> SetUpdateOptions(in, call);
            case 4 -> GetUpdateOptions(call);
            case 5 -> SetSourceMoniker(in, call);
            case 6 -> GetSourceMoniker(call);
            case 7 -> SetSourceDisplayName(in, call);
            case 8 -> GetSourceDisplayName(call);
            case 9 -> BindToSource(in, call);
            case 10 -> BindIfRunning(call);
            case 11 -> GetBoundSource(call);
            case 12 -> UnbindSource(call);
            case 13 -> Update(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void SetUpdateOptions(NdrReader in, ServerCall call) throws ComException {
        in.at("dwUpdateOpt");
        int dwUpdateOpt = in.readInt();
        serve(
                call,
                () -> object.SetUpdateOptions(dwUpdateOpt));
    }

    private void GetUpdateOptions(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetUpdateOptions(),
                IOleLinkStub::writeGetUpdateOptions,
                () -> 0);
    }

    private static void writeGetUpdateOptions(NdrWriter out, @Unsigned int pdwUpdateOpt) throws
            ComException {
        out.writeInt(pdwUpdateOpt);
    }

    private void SetSourceMoniker(NdrReader in, ServerCall call) throws ComException {
        in.at("pmk");
        IMoniker pmk = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("rclsid");
        Guid rclsid = in.readGuid();
        serve(
                call,
                () -> object.SetSourceMoniker(pmk, rclsid));
    }

    private void GetSourceMoniker(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetSourceMoniker(),
                IOleLinkStub::writeGetSourceMoniker,
                () -> null);
    }

    private static void writeGetSourceMoniker(NdrWriter out, @Nullable IMoniker ppmk) throws
            ComException {
        InterfacePointers.write(out, ppmk, IMoniker.TYPE);
        out.writePointees();
    }

    private void SetSourceDisplayName(NdrReader in, ServerCall call) throws ComException {
        in.at("pszStatusText");
        String pszStatusText = in.readWideString();
        serve(
                call,
                () -> object.SetSourceDisplayName(pszStatusText));
    }

    private void GetSourceDisplayName(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetSourceDisplayName(),
                IOleLinkStub::writeGetSourceDisplayName,
                () -> null);
    }

    private static void writeGetSourceDisplayName(NdrWriter out, @Nullable String ppszDisplayName)
            throws ComException {
        if (out.writePointer(ppszDisplayName)) {
            out.writeWideString(ppszDisplayName);
        }
    }

    private void BindToSource(NdrReader in, ServerCall call) throws ComException {
        in.at("bindflags");
        int bindflags = in.readInt();
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        serve(
                call,
                () -> object.BindToSource(bindflags, pbc));
    }

    private void BindIfRunning(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.BindIfRunning());
    }

    private void GetBoundSource(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetBoundSource(),
                IOleLinkStub::writeGetBoundSource,
                () -> null);
    }

    private static void writeGetBoundSource(NdrWriter out, @Nullable IUnknown ppunk) throws
            ComException {
        InterfacePointers.write(out, ppunk, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private void UnbindSource(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.UnbindSource());
    }

    private void Update(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        serve(
                call,
                () -> object.Update(pbc));
    }
}
