// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.enums;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IEnums} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IEnumsStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IEnums object;

    protected IEnumsStub(IEnums object) {
        this(IEnums.TYPE, object);
    }

    protected IEnumsStub(InterfaceType<?> type, IEnums object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Turn(in, call);
            case 4 -> All(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Turn(NdrReader in, ServerCall call) throws ComException {
        in.at("side");
        Side side = Side.of(in.readEnum());
        serve(
                call,
                () -> object.Turn(side),
                IEnumsStub::writeTurn,
                () -> Side.values()[0]);
    }

    private static void writeTurn(NdrWriter out, Side other) throws ComException {
        out.writeEnum(other.value());
    }

    private void All(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("sides");
        Side[] values = new Side[in.expectCount(n, 2)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = Side.of(in.readEnum());
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Side[] sides = values;
        serve(
                call,
                () -> object.All(n, sides));
    }
}
