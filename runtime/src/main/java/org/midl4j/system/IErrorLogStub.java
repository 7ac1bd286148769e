// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IErrorLog} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IErrorLogStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IErrorLog object;

    protected IErrorLogStub(IErrorLog object) {
        this(IErrorLog.TYPE, object);
    }

    protected IErrorLogStub(InterfaceType<?> type, IErrorLog object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> AddError(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void AddError(NdrReader in, ServerCall call) throws ComException {
        in.at("pszPropName");
        String pszPropName = in.readWideString();
        in.at("pExcepInfo");
        EXCEPINFO pExcepInfo = EXCEPINFOCodec.read(in);
        in.readPointees(pExcepInfo);
        serve(
                call,
                () -> object.AddError(pszPropName, pExcepInfo));
    }
}
