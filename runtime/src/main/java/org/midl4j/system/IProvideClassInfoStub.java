// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IProvideClassInfo} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IProvideClassInfoStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IProvideClassInfo object;

    protected IProvideClassInfoStub(IProvideClassInfo object) {
        this(IProvideClassInfo.TYPE, object);
    }

    protected IProvideClassInfoStub(InterfaceType<?> type, IProvideClassInfo object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetClassInfo(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetClassInfo(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetClassInfo(),
                IProvideClassInfoStub::writeGetClassInfo,
                () -> null);
    }

    private static void writeGetClassInfo(NdrWriter out, @Nullable ITypeInfo ppTI) throws
            ComException {
        InterfacePointers.write(out, ppTI, ITypeInfo.TYPE);
        out.writePointees();
    }
}
