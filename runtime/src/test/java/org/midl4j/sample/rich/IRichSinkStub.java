// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IRichSink} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public class IRichSinkStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IRichSink object;

    protected IRichSinkStub(IRichSink object) {
        this(IRichSink.TYPE, object);
    }

    protected IRichSinkStub(InterfaceType<?> type, IRichSink object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Tell(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Tell(NdrReader in, ServerCall call) throws ComException {
        in.at("number");
        int number = in.readInt();
        serve(
                call,
                () -> object.Tell(number),
                IRichSinkStub::writeTell,
                () -> 0);
    }

    private static void writeTell(NdrWriter out, int answer) throws ComException {
        out.writeInt(answer);
    }
}
