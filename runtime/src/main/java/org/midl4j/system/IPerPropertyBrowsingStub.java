// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Serves calls of an {@link IPerPropertyBrowsing} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPerPropertyBrowsingStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPerPropertyBrowsing object;

    protected IPerPropertyBrowsingStub(IPerPropertyBrowsing object) {
        this(IPerPropertyBrowsing.TYPE, object);
    }

    protected IPerPropertyBrowsingStub(InterfaceType<?> type, IPerPropertyBrowsing object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetDisplayString(in, call);
            case 4 -> MapPropertyToPage(in, call);
            case 5 -> GetPredefinedStrings(in, call);
            case 6 -> GetPredefinedValue(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetDisplayString(NdrReader in, ServerCall call) throws ComException {
        in.at("dispID");
        int dispID = in.readInt();
        serve(
                call,
                () -> object.GetDisplayString(dispID),
                IPerPropertyBrowsingStub::writeGetDisplayString,
                () -> null);
    }

    private static void writeGetDisplayString(NdrWriter out, @Nullable String pBstr) throws
            ComException {
        BstrCodec.write(out, pBstr);
        out.writePointees();
    }

    private void MapPropertyToPage(NdrReader in, ServerCall call) throws ComException {
        in.at("dispID");
        int dispID = in.readInt();
        serve(
                call,
                () -> object.MapPropertyToPage(dispID),
                IPerPropertyBrowsingStub::writeMapPropertyToPage,
                () -> Guid.NULL);
    }

    private static void writeMapPropertyToPage(NdrWriter out, Guid pClsid) throws ComException {
        out.writeGuid(pClsid);
    }

    private void GetPredefinedStrings(NdrReader in, ServerCall call) throws ComException {
        in.at("dispID");
        int dispID = in.readInt();
        serve(
                call,
                () -> object.GetPredefinedStrings(dispID),
                IPerPropertyBrowsingStub::writeGetPredefinedStrings,
                () -> new IPerPropertyBrowsing.GetPredefinedStringsResult(new CALPOLESTR(), new CADWORD()));
    }

    private static void writeGetPredefinedStrings(NdrWriter out,
            IPerPropertyBrowsing.GetPredefinedStringsResult result) throws ComException {
        CALPOLESTR pCaStringsOut = result.pCaStringsOut();
        CADWORD pCaCookiesOut = result.pCaCookiesOut();
        try {
            CALPOLESTRCodec.write(out, Require.nonNull(pCaStringsOut, "pCaStringsOut"));
            out.writePointees();
            CADWORDCodec.write(out, Require.nonNull(pCaCookiesOut, "pCaCookiesOut"));
        } catch (Unsendable problem) {
            throw problem.in("pCaStringsOut", pCaStringsOut, "pCaCookiesOut", pCaCookiesOut);
        }
    }

    private void GetPredefinedValue(NdrReader in, ServerCall call) throws ComException {
        in.at("dispID");
        int at = in.take(4, 8);
        int dispID = in.getInt(at);
        int dwCookie = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetPredefinedValue(dispID, dwCookie),
                IPerPropertyBrowsingStub::writeGetPredefinedValue,
                () -> Variant.EMPTY);
    }

    private static void writeGetPredefinedValue(NdrWriter out, Variant pVarOut) throws
            ComException {
        VariantCodec.write(out, pVarOut);
        out.writePointees();
    }
}
