// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IOleClientSite} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleClientSiteStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleClientSite object;

    protected IOleClientSiteStub(IOleClientSite object) {
        this(IOleClientSite.TYPE, object);
    }

    protected IOleClientSiteStub(InterfaceType<?> type, IOleClientSite object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> SaveObject(call);
            case 4 -> GetMoniker(in, call);
            case 5 -> GetContainer(call);
            case 6 -> ShowObject(call);
            case 7 -> OnShowWindow(in, call);
            case 8 -> RequestNewObjectLayout(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void SaveObject(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.SaveObject());
    }

    private void GetMoniker(NdrReader in, ServerCall call) throws ComException {
        in.at("dwAssign");
        int at = in.take(4, 8);
        int dwAssign = in.getInt(at);
        int dwWhichMoniker = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetMoniker(dwAssign, dwWhichMoniker),
                IOleClientSiteStub::writeGetMoniker,
                () -> null);
    }

    private static void writeGetMoniker(NdrWriter out, @Nullable IMoniker ppmk) throws
            ComException {
        InterfacePointers.write(out, ppmk, IMoniker.TYPE);
        out.writePointees();
    }

    private void GetContainer(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetContainer(),
                IOleClientSiteStub::writeGetContainer,
                () -> null);
    }

    private static void writeGetContainer(NdrWriter out, @Nullable IOleContainer ppContainer) throws
            ComException {
        InterfacePointers.write(out, ppContainer, IOleContainer.TYPE);
        out.writePointees();
    }

    private void ShowObject(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.ShowObject());
    }

    private void OnShowWindow(NdrReader in, ServerCall call) throws ComException {
        in.at("fShow");
        int fShow = in.readInt();
        serve(
                call,
                () -> object.OnShowWindow(fShow));
    }

    private void RequestNewObjectLayout(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.RequestNewObjectLayout());
    }
}
