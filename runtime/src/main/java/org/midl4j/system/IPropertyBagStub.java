// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.VariantCodec;

/** Serves calls of an {@link IPropertyBag} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IPropertyBagStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPropertyBag object;

    protected IPropertyBagStub(IPropertyBag object) {
        this(IPropertyBag.TYPE, object);
    }

    protected IPropertyBagStub(InterfaceType<?> type, IPropertyBag object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Read(in, call);
            case 4 -> Write(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Read(NdrReader in, ServerCall call) throws ComException {
        in.at("pszPropName");
        String pszPropName = in.readWideString();
        in.at("pErrorLog");
        IErrorLog pErrorLog = InterfacePointers.read(in, IErrorLog.TYPE);
        in.at("varType");
        int varType = in.readInt();
        in.at("pUnkObj");
        IUnknown pUnkObj = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        serve(
                call,
                () -> object.Read(pszPropName, pErrorLog, varType, pUnkObj),
                IPropertyBagStub::writeRead,
                () -> Variant.EMPTY);
    }

    private static void writeRead(NdrWriter out, Variant pVar) throws ComException {
        VariantCodec.write(out, pVar);
        out.writePointees();
    }

    private void Write(NdrReader in, ServerCall call) throws ComException {
        in.at("pszPropName");
        String pszPropName = in.readWideString();
        in.at("pVar");
        Variant pVar = VariantCodec.read(in);
        serve(
                call,
                () -> object.Write(pszPropName, pVar));
    }
}
