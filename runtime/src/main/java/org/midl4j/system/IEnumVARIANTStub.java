// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Serves calls of an {@link IEnumVARIANT} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IEnumVARIANTStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IEnumVARIANT object;

    protected IEnumVARIANTStub(IEnumVARIANT object) {
        this(IEnumVARIANT.TYPE, object);
    }

    protected IEnumVARIANTStub(InterfaceType<?> type, IEnumVARIANT object) {
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
                status -> new IEnumVARIANT.NextResult(status, new Variant[0], 0));
    }

    private static void writeNext(NdrWriter out, @Unsigned int celt, IEnumVARIANT.NextResult result)
            throws ComException {
        int hresult = result.hresult();
        Variant[] rgVar = result.rgVar();
        int pCeltFetched = result.pCeltFetched();
        try {
            out.writeCount(Integer.toUnsignedLong(celt));
            int length = Require.elements("rgVar", Require.nonNull(rgVar, "rgVar").length, Integer.toUnsignedLong(pCeltFetched));
            Require.within("rgVar", length, Integer.toUnsignedLong(celt));
            out.writeCount(0);
            out.writeCount(length);
            for (int i = 0; i < length; i++) {
                VariantCodec.write(out, rgVar[i]);
            }
            out.writePointees();
            out.writeInt(pCeltFetched);
            out.writeInt(hresult);
        } catch (Unsendable problem) {
            throw problem.in("rgVar", rgVar);
        }
    }

    private void Skip(NdrReader in, ServerCall call) throws ComException {
        in.at("celt");
        int celt = in.readInt();
        serveForHResult(
                call,
                () -> object.Skip(celt),
                IEnumVARIANTStub::writeSkip,
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
                IEnumVARIANTStub::writeClone,
                () -> null);
    }

    private static void writeClone(NdrWriter out, @Nullable IEnumVARIANT ppEnum) throws
            ComException {
        InterfacePointers.write(out, ppEnum, IEnumVARIANT.TYPE);
        out.writePointees();
    }
}
