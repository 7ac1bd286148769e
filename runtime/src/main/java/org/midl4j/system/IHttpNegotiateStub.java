// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IHttpNegotiate} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IHttpNegotiateStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IHttpNegotiate object;

    protected IHttpNegotiateStub(IHttpNegotiate object) {
        this(IHttpNegotiate.TYPE, object);
    }

    protected IHttpNegotiateStub(InterfaceType<?> type, IHttpNegotiate object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> BeginningTransaction(in, call);
            case 4 -> OnResponse(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void BeginningTransaction(NdrReader in, ServerCall call) throws ComException {
        in.at("szURL");
        String szURL = in.readWideString();
        in.at("szHeaders");
        String szHeaders;
        if (in.readPointer()) {
            szHeaders = in.readWideString();
        } else {
            szHeaders = null;
        }
        in.at("dwReserved");
        int dwReserved = in.readInt();
        serve(
                call,
                () -> object.BeginningTransaction(szURL, szHeaders, dwReserved),
                IHttpNegotiateStub::writeBeginningTransaction,
                () -> null);
    }

    private static void writeBeginningTransaction(NdrWriter out,
            @Nullable String pszAdditionalHeaders) throws ComException {
        if (out.writePointer(pszAdditionalHeaders)) {
            out.writeWideString(pszAdditionalHeaders);
        }
    }

    private void OnResponse(NdrReader in, ServerCall call) throws ComException {
        in.at("dwResponseCode");
        int dwResponseCode = in.readInt();
        in.at("szResponseHeaders");
        String szResponseHeaders;
        if (in.readPointer()) {
            szResponseHeaders = in.readWideString();
        } else {
            szResponseHeaders = null;
        }
        in.at("szRequestHeaders");
        String szRequestHeaders;
        if (in.readPointer()) {
            szRequestHeaders = in.readWideString();
        } else {
            szRequestHeaders = null;
        }
        serve(
                call,
                () -> object.OnResponse(dwResponseCode, szResponseHeaders, szRequestHeaders),
                IHttpNegotiateStub::writeOnResponse,
                () -> null);
    }

    private static void writeOnResponse(NdrWriter out, @Nullable String pszAdditionalRequestHeaders)
            throws ComException {
        if (out.writePointer(pszAdditionalRequestHeaders)) {
            out.writeWideString(pszAdditionalRequestHeaders);
        }
    }
}
