// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IPropertyPageSite} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyPageSiteStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPropertyPageSite object;

    protected IPropertyPageSiteStub(IPropertyPageSite object) {
        this(IPropertyPageSite.TYPE, object);
    }

    protected IPropertyPageSiteStub(InterfaceType<?> type, IPropertyPageSite object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> OnStatusChange(in, call);
            case 4 -> GetLocaleID(call);
            case 5 -> GetPageContainer(call);
            case 6 -> TranslateAccelerator(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnStatusChange(NdrReader in, ServerCall call) throws ComException {
        in.at("dwFlags");
        int dwFlags = in.readInt();
        serve(
                call,
                () -> object.OnStatusChange(dwFlags));
    }

    private void GetLocaleID(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetLocaleID(),
                IPropertyPageSiteStub::writeGetLocaleID,
                () -> 0);
    }

    private static void writeGetLocaleID(NdrWriter out, @Unsigned int pLocaleID) throws
            ComException {
        out.writeInt(pLocaleID);
    }

    private void GetPageContainer(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetPageContainer(),
                IPropertyPageSiteStub::writeGetPageContainer,
                () -> null);
    }

    private static void writeGetPageContainer(NdrWriter out, @Nullable IUnknown ppUnk) throws
            ComException {
        InterfacePointers.write(out, ppUnk, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private void TranslateAccelerator(NdrReader in, ServerCall call) throws ComException {
        in.at("pMsg");
        MSG pMsg = MSGCodec.read(in);
        in.readPointees(pMsg);
        serve(
                call,
                () -> object.TranslateAccelerator(pMsg));
    }
}
