// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link ICreateErrorInfo} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ICreateErrorInfoStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ICreateErrorInfo object;

    protected ICreateErrorInfoStub(ICreateErrorInfo object) {
        this(ICreateErrorInfo.TYPE, object);
    }

    protected ICreateErrorInfoStub(InterfaceType<?> type, ICreateErrorInfo object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> SetGUID(in, call);
            case 4 -> SetSource(in, call);
            case 5 -> SetDescription(in, call);
            case 6 -> SetHelpFile(in, call);
            case 7 -> SetHelpContext(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void SetGUID(NdrReader in, ServerCall call) throws ComException {
        in.at("rguid");
        Guid rguid = in.readGuid();
        serve(
                call,
                () -> object.SetGUID(rguid));
    }

    private void SetSource(NdrReader in, ServerCall call) throws ComException {
        in.at("szSource");
        String szSource = in.readWideString();
        serve(
                call,
                () -> object.SetSource(szSource));
    }

    private void SetDescription(NdrReader in, ServerCall call) throws ComException {
        in.at("szDescription");
        String szDescription = in.readWideString();
        serve(
                call,
                () -> object.SetDescription(szDescription));
    }

    private void SetHelpFile(NdrReader in, ServerCall call) throws ComException {
        in.at("szHelpFile");
        String szHelpFile = in.readWideString();
        serve(
                call,
                () -> object.SetHelpFile(szHelpFile));
    }

    private void SetHelpContext(NdrReader in, ServerCall call) throws ComException {
        in.at("dwHelpContext");
        int dwHelpContext = in.readInt();
        serve(
                call,
                () -> object.SetHelpContext(dwHelpContext));
    }
}
