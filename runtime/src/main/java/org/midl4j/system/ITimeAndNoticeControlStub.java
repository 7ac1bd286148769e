// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link ITimeAndNoticeControl} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class ITimeAndNoticeControlStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ITimeAndNoticeControl object;

    protected ITimeAndNoticeControlStub(ITimeAndNoticeControl object) {
        this(ITimeAndNoticeControl.TYPE, object);
    }

    protected ITimeAndNoticeControlStub(InterfaceType<?> type, ITimeAndNoticeControl object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> SuppressChanges(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void SuppressChanges(NdrReader in, ServerCall call) throws ComException {
        in.at("res1");
        int at = in.take(4, 8);
        int res1 = in.getInt(at);
        int res2 = in.getInt(at + 4);
        serve(
                call,
                () -> object.SuppressChanges(res1, res2));
    }
}
