// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Serves calls of an {@link IOleInPlaceSiteEx} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleInPlaceSiteExStub extends IOleInPlaceSiteStub {
    static {
        Abi.require(1);
    }

    private final IOleInPlaceSiteEx object;

    protected IOleInPlaceSiteExStub(IOleInPlaceSiteEx object) {
        this(IOleInPlaceSiteEx.TYPE, object);
    }

    protected IOleInPlaceSiteExStub(InterfaceType<?> type, IOleInPlaceSiteEx object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 15 -> OnInPlaceActivateEx(in, call);
            case 16 -> OnInPlaceDeactivateEx(in, call);
            case 17 -> RequestUIActivate(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnInPlaceActivateEx(NdrReader in, ServerCall call) throws ComException {
        in.at("dwFlags");
        int dwFlags = in.readInt();
        serve(
                call,
                () -> object.OnInPlaceActivateEx(dwFlags),
                IOleInPlaceSiteExStub::writeOnInPlaceActivateEx,
                () -> 0);
    }

    private static void writeOnInPlaceActivateEx(NdrWriter out, int pfNoRedraw) throws
            ComException {
        out.writeInt(pfNoRedraw);
    }

    private void OnInPlaceDeactivateEx(NdrReader in, ServerCall call) throws ComException {
        in.at("fNoRedraw");
        int fNoRedraw = in.readInt();
        serve(
                call,
                () -> object.OnInPlaceDeactivateEx(fNoRedraw));
    }

    private void RequestUIActivate(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.RequestUIActivate());
    }
}
