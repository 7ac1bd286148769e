// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
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

/** Serves calls of an {@link ITypeFactory} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeFactoryStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ITypeFactory object;

    protected ITypeFactoryStub(ITypeFactory object) {
        this(ITypeFactory.TYPE, object);
    }

    protected ITypeFactoryStub(InterfaceType<?> type, ITypeFactory object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> CreateFromTypeInfo(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void CreateFromTypeInfo(NdrReader in, ServerCall call) throws ComException {
        in.at("pTypeInfo");
        ITypeInfo pTypeInfo = InterfacePointers.read(in, ITypeInfo.TYPE);
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.CreateFromTypeInfo(pTypeInfo, riid),
                (out, result) -> writeCreateFromTypeInfo(out, riid, result),
                () -> null);
    }

    private static void writeCreateFromTypeInfo(NdrWriter out, Guid riid, @Nullable IUnknown ppv)
            throws ComException {
        InterfacePointers.write(out, ppv, InterfacePointers.type(riid));
        out.writePointees();
    }
}
