// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.bonds;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Bonds;

/** Serves calls of an {@link ISyncReader} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ISyncReaderStub extends IReaderStub {
    private static final ISyncReader.TwiceBond Twice_BOND = new Doubling();

    static {
        Abi.require(1);
    }

    private final ISyncReader object;

    protected ISyncReaderStub(ISyncReader object) {
        this(ISyncReader.TYPE, object);
    }

    protected ISyncReaderStub(InterfaceType<?> type, ISyncReader object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 8 -> Twice(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Twice(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        short n = in.readShort();
        serve(
                call,
                () -> {
                    ISyncReader.TwiceArguments passed = Bonds.made(Twice_BOND.toLocal(n), Twice_BOND, "toLocal");
                    return Twice_BOND.fromLocal(object.Twice(passed.n()));
                },
                ISyncReaderStub::writeRemoteTwice,
                () -> 0L);
    }

    private static void writeRemoteTwice(NdrWriter out, long twice) throws ComException {
        out.writeLong(twice);
    }
}
