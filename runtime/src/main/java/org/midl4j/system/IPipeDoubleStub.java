// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IPipeDouble} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IPipeDoubleStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPipeDouble object;

    protected IPipeDoubleStub(IPipeDouble object) {
        this(IPipeDouble.TYPE, object);
    }

    protected IPipeDoubleStub(InterfaceType<?> type, IPipeDouble object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Pull(in, call);
            case 4 -> Push(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Pull(NdrReader in, ServerCall call) throws ComException {
        in.at("cRequest");
        int cRequest = in.readInt();
        serve(
                call,
                () -> object.Pull(cRequest),
                (AsyncIPipeDouble it) -> it.Begin_Pull(cRequest),
                AsyncIPipeDouble::Finish_Pull,
                (out, result) -> writePull(out, cRequest, result),
                () -> new IPipeDouble.PullResult(new double[0], 0));
    }

    private static void writePull(NdrWriter out, @Unsigned int cRequest,
            IPipeDouble.PullResult result) throws ComException {
        double[] buf = result.buf();
        int pcReturned = result.pcReturned();
        out.writeCount(Integer.toUnsignedLong(cRequest));
        int length = Require.elements("buf", Require.nonNull(buf, "buf").length, Integer.toUnsignedLong(pcReturned));
        Require.within("buf", length, Integer.toUnsignedLong(cRequest));
        out.writeCount(0);
        out.writeCount(length);
        out.writeDoubles(buf, 0, length);
        out.writeInt(pcReturned);
    }

    private void Push(NdrReader in, ServerCall call) throws ComException {
        in.at("buf");
        double[] buf = in.readDoubles(in.readArrayCount(8));
        in.at("cSent");
        int cSent = in.readInt();
        Checked.count("buf", buf.length, Integer.toUnsignedLong(cSent));
        serve(
                call,
                () -> object.Push(buf, cSent),
                (AsyncIPipeDouble it) -> it.Begin_Push(buf, cSent),
                AsyncIPipeDouble::Finish_Push);
    }
}
