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

/** Serves calls of an {@link IProgressNotify} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IProgressNotifyStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IProgressNotify object;

    protected IProgressNotifyStub(IProgressNotify object) {
        this(IProgressNotify.TYPE, object);
    }

    protected IProgressNotifyStub(InterfaceType<?> type, IProgressNotify object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> OnProgress(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnProgress(NdrReader in, ServerCall call) throws ComException {
        in.at("dwProgressCurrent");
        int at = in.take(4, 16);
        int dwProgressCurrent = in.getInt(at);
        int dwProgressMaximum = in.getInt(at + 4);
        int fAccurate = in.getInt(at + 8);
        int fOwner = in.getInt(at + 12);
        serve(
                call,
                () -> object.OnProgress(dwProgressCurrent, dwProgressMaximum, fAccurate, fOwner));
    }
}
