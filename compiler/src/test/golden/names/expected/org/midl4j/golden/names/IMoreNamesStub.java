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

/** Serves calls of an {@link IMoreNames} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IMoreNamesStub extends INamesStub {
    static {
        Abi.require(1);
    }

    private final IMoreNames object;

    protected IMoreNamesStub(IMoreNames object) {
        this(IMoreNames.TYPE, object);
    }

    protected IMoreNamesStub(InterfaceType<?> type, IMoreNames object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 6 -> Both_(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Both_(NdrReader in, ServerCall call) throws ComException {
        in.at("again");
        int again = in.readInt();
        serve(
                call,
                () -> object.Both_(again),
                IMoreNamesStub::writeBoth_,
                () -> new IMoreNames.Both_Result(0, 0));
    }

    private static void writeBoth_(NdrWriter out, IMoreNames.Both_Result result) throws
            ComException {
        int first = result.first();
        int second = result.second();
        int at = out.reserve(4, 8);
        out.putInt(at, first);
        out.putInt(at + 4, second);
    }
}
