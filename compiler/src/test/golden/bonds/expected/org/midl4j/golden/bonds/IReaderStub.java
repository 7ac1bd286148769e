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
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IReader} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IReaderStub extends ObjectStub {
    private static final IReader.ReadBond Read_BOND = new Sums();

    private static final IReader.TakeBond Take_BOND = new Numbers();

    private static final IReader.TellBond Tell_BOND = new Letters();

    static {
        Abi.require(1);
    }

    private final IReader object;

    protected IReaderStub(IReader object) {
        this(IReader.TYPE, object);
    }

    protected IReaderStub(InterfaceType<?> type, IReader object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Read(in, call);
            case 4 -> Tell(in, call);
            case 5 -> Take(in, call);
            case 6 -> Plain(in, call);
            case 7 -> Unbonded(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Read(NdrReader in, ServerCall call) throws ComException {
        in.at("cb");
        int cb = in.readInt();
        serve(
                call,
                () -> {
                    IReader.ReadArguments passed = Bonds.made(Read_BOND.toLocal(cb), Read_BOND, "toLocal");
                    return Read_BOND.fromLocal(object.Read(passed.wanted()));
                },
                (AsyncIReader it) -> {
                    IReader.ReadArguments passed = Bonds.made(Read_BOND.toLocal(cb), Read_BOND, "toLocal");
                    it.Begin_Read(passed.wanted());
                },
                (AsyncIReader it) -> {
                    return Read_BOND.fromLocal(it.Finish_Read());
                },
                (out, result) -> writeRemoteRead(out, cb, result),
                () -> new IReader.RemoteReadResult(new byte[0], 0));
    }

    private static void writeRemoteRead(NdrWriter out, int cb, IReader.RemoteReadResult result)
            throws ComException {
        byte[] pv = result.pv();
        int read = result.read();
        out.writeCount(cb);
        int length = Require.elements("pv", Require.nonNull(pv, "pv").length, read);
        Require.within("pv", length, cb);
        out.writeCount(0);
        out.writeCount(length);
        out.writeBytes(pv, 0, length);
        out.writeInt(read);
    }

    private void Tell(NdrReader in, ServerCall call) throws ComException {
        in.at("length");
        int length = in.readInt();
        in.at("text");
        char[] text = in.readChars(in.expectCount(length, 2));
        serve(
                call,
                () -> {
                    IReader.TellArguments passed = Bonds.made(Tell_BOND.toLocal(length, text), Tell_BOND, "toLocal");
                    object.Tell(passed.text());
                },
                (AsyncIReader it) -> {
                    IReader.TellArguments passed = Bonds.made(Tell_BOND.toLocal(length, text), Tell_BOND, "toLocal");
                    it.Begin_Tell(passed.text());
                },
                (AsyncIReader it) -> {
                    it.Finish_Tell();
                });
    }

    private void Take(NdrReader in, ServerCall call) throws ComException {
        in.at("number");
        long number = in.readLong();
        serve(
                call,
                () -> {
                    IReader.TakeArguments passed = Bonds.made(Take_BOND.toLocal(number), Take_BOND, "toLocal");
                    object.Take(passed.what());
                    return Take_BOND.fromLocal();
                },
                (AsyncIReader it) -> {
                    IReader.TakeArguments passed = Bonds.made(Take_BOND.toLocal(number), Take_BOND, "toLocal");
                    it.Begin_Take(passed.what());
                },
                (AsyncIReader it) -> {
                    it.Finish_Take();
                    return Take_BOND.fromLocal();
                },
                IReaderStub::writeRemoteTake,
                () -> 0);
    }

    private static void writeRemoteTake(NdrWriter out, int taken) throws ComException {
        out.writeInt(taken);
    }

    private void Plain(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        serve(
                call,
                () -> object.Plain(n),
                (AsyncIReader it) -> it.Begin_Plain(n),
                AsyncIReader::Finish_Plain);
    }

    private void Unbonded(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Unbonded(),
                (AsyncIReader it) -> it.Begin_Unbonded(),
                AsyncIReader::Finish_Unbonded,
                IReaderStub::writeUnbonded,
                () -> 0);
    }

    private static void writeUnbonded(NdrWriter out, int n) throws ComException {
        out.writeInt(n);
    }
}
