// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link ISpecifyPropertyPages} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class ISpecifyPropertyPagesStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ISpecifyPropertyPages object;

    protected ISpecifyPropertyPagesStub(ISpecifyPropertyPages object) {
        this(ISpecifyPropertyPages.TYPE, object);
    }

    protected ISpecifyPropertyPagesStub(InterfaceType<?> type, ISpecifyPropertyPages object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetPages(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetPages(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetPages(),
                ISpecifyPropertyPagesStub::writeGetPages,
                () -> new CAUUID());
    }

    private static void writeGetPages(NdrWriter out, CAUUID pPages) throws ComException {
        try {
            CAUUIDCodec.write(out, Require.nonNull(pPages, "pPages"));
        } catch (Unsendable problem) {
            throw problem.in("pPages", pPages);
        }
    }
}
