// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Serves calls of an {@link IProvideClassInfo2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IProvideClassInfo2Stub extends IProvideClassInfoStub {
    static {
        Abi.require(1);
    }

    private final IProvideClassInfo2 object;

    protected IProvideClassInfo2Stub(IProvideClassInfo2 object) {
        this(IProvideClassInfo2.TYPE, object);
    }

    protected IProvideClassInfo2Stub(InterfaceType<?> type, IProvideClassInfo2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 4 -> GetGUID(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetGUID(NdrReader in, ServerCall call) throws ComException {
        in.at("dwGuidKind");
        int dwGuidKind = in.readInt();
        serve(
                call,
                () -> object.GetGUID(dwGuidKind),
                IProvideClassInfo2Stub::writeGetGUID,
                () -> Guid.NULL);
    }

    private static void writeGetGUID(NdrWriter out, Guid pGUID) throws ComException {
        out.writeGuid(pGUID);
    }
}
