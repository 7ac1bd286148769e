// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link INames} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class INamesStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final INames object;

    protected INamesStub(INames object) {
        this(INames.TYPE, object);
    }

    protected INamesStub(InterfaceType<?> type, INames object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Both(call);
            case 4 -> wait_(in, call);
            case 5 -> release_(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Both(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Both(),
                INamesStub::writeBoth,
                () -> new INames.BothResult(0, 0));
    }

    private static void writeBoth(NdrWriter out, INames.BothResult result) throws ComException {
        int hashCode = result.hashCode_();
        int clone = result.clone_();
        int at = out.reserve(4, 8);
        out.putInt(at, hashCode);
        out.putInt(at + 4, clone);
    }

    private void wait_(NdrReader in, ServerCall call) throws ComException {
        in.at("int_");
        int at = in.take(4, 8);
        int int_ = in.getInt(at);
        int default_ = in.getInt(at + 4);
        serve(
                call,
                () -> object.wait_(int_, default_));
    }

    private void release_(NdrReader in, ServerCall call) throws ComException {
        in.at("order");
        ORDER order = ORDERCodec.read(in);
        in.at("text");
        String_ text = String_Codec.read(in);
        in.at("p");
        point_ p = point_Codec.read(in);
        in.at("q");
        Point q = PointCodec.read(in);
        serve(
                call,
                () -> object.release_(order, text, p, q));
    }
}
