// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IEnumConnectionPoints} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IEnumConnectionPointsStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IEnumConnectionPoints object;

    protected IEnumConnectionPointsStub(IEnumConnectionPoints object) {
        this(IEnumConnectionPoints.TYPE, object);
    }

    protected IEnumConnectionPointsStub(InterfaceType<?> type, IEnumConnectionPoints object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Next(in, call);
            case 4 -> Skip(in, call);
            case 5 -> Reset(call);
            case 6 -> Clone(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Next(NdrReader in, ServerCall call) throws ComException {
        in.at("cConnections");
        int cConnections = in.readInt();
        serveForHResult(
                call,
                () -> object.Next(cConnections),
                (out, result) -> writeNext(out, cConnections, result),
                status -> new IEnumConnectionPoints.NextResult(status, new IConnectionPoint[0], 0));
    }

    private static void writeNext(NdrWriter out, @Unsigned int cConnections,
            IEnumConnectionPoints.NextResult result) throws ComException {
        int hresult = result.hresult();
        @Nullable IConnectionPoint[] ppCP = result.ppCP();
        int pcFetched = result.pcFetched();
        try {
            out.writeCount(Integer.toUnsignedLong(cConnections));
            int length = Require.elements("ppCP", Require.nonNull(ppCP, "ppCP").length, Integer.toUnsignedLong(pcFetched));
            Require.within("ppCP", length, Integer.toUnsignedLong(cConnections));
            out.writeCount(0);
            out.writeCount(length);
            for (int i = 0; i < length; i++) {
                InterfacePointers.write(out, ppCP[i], IConnectionPoint.TYPE);
            }
            out.writePointees();
            out.writeInt(pcFetched);
            out.writeInt(hresult);
        } catch (Unsendable problem) {
            throw problem.in("ppCP", ppCP);
        }
    }

    private void Skip(NdrReader in, ServerCall call) throws ComException {
        in.at("cConnections");
        int cConnections = in.readInt();
        serveForHResult(
                call,
                () -> object.Skip(cConnections),
                IEnumConnectionPointsStub::writeSkip,
                status -> status);
    }

    private static void writeSkip(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void Reset(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Reset());
    }

    private void Clone(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Clone(),
                IEnumConnectionPointsStub::writeClone,
                () -> null);
    }

    private static void writeClone(NdrWriter out, @Nullable IEnumConnectionPoints ppEnum) throws
            ComException {
        InterfacePointers.write(out, ppEnum, IEnumConnectionPoints.TYPE);
        out.writePointees();
    }
}
