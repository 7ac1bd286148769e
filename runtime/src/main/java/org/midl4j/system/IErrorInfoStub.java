// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IErrorInfo} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IErrorInfoStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IErrorInfo object;

    protected IErrorInfoStub(IErrorInfo object) {
        this(IErrorInfo.TYPE, object);
    }

    protected IErrorInfoStub(InterfaceType<?> type, IErrorInfo object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetGUID(call);
            case 4 -> GetSource(call);
            case 5 -> GetDescription(call);
            case 6 -> GetHelpFile(call);
            case 7 -> GetHelpContext(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetGUID(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetGUID(),
                IErrorInfoStub::writeGetGUID,
                () -> Guid.NULL);
    }

    private static void writeGetGUID(NdrWriter out, Guid pGUID) throws ComException {
        out.writeGuid(pGUID);
    }

    private void GetSource(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetSource(),
                IErrorInfoStub::writeGetSource,
                () -> null);
    }

    private static void writeGetSource(NdrWriter out, @Nullable String pBstrSource) throws
            ComException {
        BstrCodec.write(out, pBstrSource);
        out.writePointees();
    }

    private void GetDescription(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetDescription(),
                IErrorInfoStub::writeGetDescription,
                () -> null);
    }

    private static void writeGetDescription(NdrWriter out, @Nullable String pBstrDescription) throws
            ComException {
        BstrCodec.write(out, pBstrDescription);
        out.writePointees();
    }

    private void GetHelpFile(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetHelpFile(),
                IErrorInfoStub::writeGetHelpFile,
                () -> null);
    }

    private static void writeGetHelpFile(NdrWriter out, @Nullable String pBstrHelpFile) throws
            ComException {
        BstrCodec.write(out, pBstrHelpFile);
        out.writePointees();
    }

    private void GetHelpContext(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetHelpContext(),
                IErrorInfoStub::writeGetHelpContext,
                () -> 0);
    }

    private static void writeGetHelpContext(NdrWriter out, @Unsigned int pdwHelpContext) throws
            ComException {
        out.writeInt(pdwHelpContext);
    }
}
