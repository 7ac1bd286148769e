// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IObjectWithSite} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IObjectWithSiteStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IObjectWithSite object;

    protected IObjectWithSiteStub(IObjectWithSite object) {
        this(IObjectWithSite.TYPE, object);
    }

    protected IObjectWithSiteStub(InterfaceType<?> type, IObjectWithSite object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> SetSite(in, call);
            case 4 -> GetSite(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void SetSite(NdrReader in, ServerCall call) throws ComException {
        in.at("pUnkSite");
        IUnknown pUnkSite = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        serve(
                call,
                () -> object.SetSite(pUnkSite));
    }

    private void GetSite(NdrReader in, ServerCall call) throws ComException {
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.GetSite(riid),
                (out, result) -> writeGetSite(out, riid, result),
                () -> null);
    }

    private static void writeGetSite(NdrWriter out, Guid riid, @Nullable IUnknown ppvSite) throws
            ComException {
        InterfacePointers.write(out, ppvSite, InterfacePointers.type(riid));
        out.writePointees();
    }
}
