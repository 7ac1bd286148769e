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

/** Serves calls of an {@link IPipeByte} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IPipeByteStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPipeByte object;

    protected IPipeByteStub(IPipeByte object) {
        this(IPipeByte.TYPE, object);
    }

    protected IPipeByteStub(InterfaceType<?> type, IPipeByte object) {
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
                (AsyncIPipeByte it) -> it.Begin_Pull(cRequest),
                AsyncIPipeByte::Finish_Pull,
                (out, result) -> writePull(out, cRequest, result),
                () -> new IPipeByte.PullResult(new byte[0], 0));
    }

    private static void writePull(NdrWriter out, @Unsigned int cRequest,
            IPipeByte.PullResult result) throws ComException {
        byte[] buf = result.buf();
        int pcReturned = result.pcReturned();
        out.writeCount(Integer.toUnsignedLong(cRequest));
        int length = Require.elements("buf", Require.nonNull(buf, "buf").length, Integer.toUnsignedLong(pcReturned));
        Require.within("buf", length, Integer.toUnsignedLong(cRequest));
        out.writeCount(0);
        out.writeCount(length);
        out.writeBytes(buf, 0, length);
        out.writeInt(pcReturned);
    }

    private void Push(NdrReader in, ServerCall call) throws ComException {
        in.at("buf");
        byte[] buf = in.readBytes(in.readArrayCount(1));
        in.at("cSent");
        int cSent = in.readInt();
        Checked.count("buf", buf.length, Integer.toUnsignedLong(cSent));
        serve(
                call,
                () -> object.Push(buf, cSent),
                (AsyncIPipeByte it) -> it.Begin_Push(buf, cSent),
                AsyncIPipeByte::Finish_Push);
    }
}
