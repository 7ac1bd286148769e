// Written by midl4j from servprov.idl. Do not edit: changes are lost when it is written again.
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

/** Serves calls of an {@link IServiceProvider} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("servprov.idl")
@NullMarked
public class IServiceProviderStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IServiceProvider object;

    protected IServiceProviderStub(IServiceProvider object) {
        this(IServiceProvider.TYPE, object);
    }

    protected IServiceProviderStub(InterfaceType<?> type, IServiceProvider object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> QueryService(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void QueryService(NdrReader in, ServerCall call) throws ComException {
        in.at("guidService");
        int at = in.take(4, 32);
        Guid guidService = in.getGuid(at);
        Guid riid = in.getGuid(at + 16);
        serve(
                call,
                () -> object.QueryService(guidService, riid),
                (out, result) -> writeQueryService(out, riid, result),
                () -> null);
    }

    private static void writeQueryService(NdrWriter out, Guid riid, @Nullable IUnknown ppvObject)
            throws ComException {
        InterfacePointers.write(out, ppvObject, InterfacePointers.type(riid));
        out.writePointees();
    }
}
