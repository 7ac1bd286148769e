// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
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

/** Serves calls of an {@link IEnumSTATPROPSTG} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public class IEnumSTATPROPSTGStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IEnumSTATPROPSTG object;

    protected IEnumSTATPROPSTGStub(IEnumSTATPROPSTG object) {
        this(IEnumSTATPROPSTG.TYPE, object);
    }

    protected IEnumSTATPROPSTGStub(InterfaceType<?> type, IEnumSTATPROPSTG object) {
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
        in.at("celt");
        int celt = in.readInt();
        serveForHResult(
                call,
                () -> object.Next(celt),
                (out, result) -> writeNext(out, celt, result),
                status -> new IEnumSTATPROPSTG.NextResult(status, new STATPROPSTG[0], 0));
    }

    private static void writeNext(NdrWriter out, @Unsigned int celt,
            IEnumSTATPROPSTG.NextResult result) throws ComException {
        int hresult = result.hresult();
        STATPROPSTG[] rgelt = result.rgelt();
        int pceltFetched = result.pceltFetched();
        try {
            out.writeCount(Integer.toUnsignedLong(celt));
            int length = Require.elements("rgelt", Require.nonNull(rgelt, "rgelt").length, Integer.toUnsignedLong(pceltFetched));
            Require.within("rgelt", length, Integer.toUnsignedLong(celt));
            out.writeCount(0);
            out.writeCount(length);
            for (int i = 0; i < length; i++) {
                STATPROPSTGCodec.writeBody(out, Require.nonNull(rgelt[i], "rgelt[]", rgelt));
            }
            for (int i = 0; i < length; i++) {
                STATPROPSTGCodec.writePointees(out, rgelt[i]);
            }
            out.writeInt(pceltFetched);
            out.writeInt(hresult);
        } catch (Unsendable problem) {
            throw problem.in("rgelt", rgelt);
        }
    }

    private void Skip(NdrReader in, ServerCall call) throws ComException {
        in.at("celt");
        int celt = in.readInt();
        serveForHResult(
                call,
                () -> object.Skip(celt),
                IEnumSTATPROPSTGStub::writeSkip,
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
                IEnumSTATPROPSTGStub::writeClone,
                () -> null);
    }

    private static void writeClone(NdrWriter out, @Nullable IEnumSTATPROPSTG ppenum) throws
            ComException {
        InterfacePointers.write(out, ppenum, IEnumSTATPROPSTG.TYPE);
        out.writePointees();
    }
}
