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

/** Serves calls of an {@link IEnumOleUndoUnits} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IEnumOleUndoUnitsStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IEnumOleUndoUnits object;

    protected IEnumOleUndoUnitsStub(IEnumOleUndoUnits object) {
        this(IEnumOleUndoUnits.TYPE, object);
    }

    protected IEnumOleUndoUnitsStub(InterfaceType<?> type, IEnumOleUndoUnits object) {
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
        in.at("cElt");
        int cElt = in.readInt();
        serveForHResult(
                call,
                () -> object.Next(cElt),
                (out, result) -> writeNext(out, cElt, result),
                status -> new IEnumOleUndoUnits.NextResult(status, new IOleUndoUnit[0], 0));
    }

    private static void writeNext(NdrWriter out, @Unsigned int cElt,
            IEnumOleUndoUnits.NextResult result) throws ComException {
        int hresult = result.hresult();
        @Nullable IOleUndoUnit[] rgElt = result.rgElt();
        int pcEltFetched = result.pcEltFetched();
        try {
            out.writeCount(Integer.toUnsignedLong(cElt));
            int length = Require.elements("rgElt", Require.nonNull(rgElt, "rgElt").length, Integer.toUnsignedLong(pcEltFetched));
            Require.within("rgElt", length, Integer.toUnsignedLong(cElt));
            out.writeCount(0);
            out.writeCount(length);
            for (int i = 0; i < length; i++) {
                InterfacePointers.write(out, rgElt[i], IOleUndoUnit.TYPE);
            }
            out.writePointees();
            out.writeInt(pcEltFetched);
            out.writeInt(hresult);
        } catch (Unsendable problem) {
            throw problem.in("rgElt", rgElt);
        }
    }

    private void Skip(NdrReader in, ServerCall call) throws ComException {
        in.at("cElt");
        int cElt = in.readInt();
        serveForHResult(
                call,
                () -> object.Skip(cElt),
                IEnumOleUndoUnitsStub::writeSkip,
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
                IEnumOleUndoUnitsStub::writeClone,
                () -> null);
    }

    private static void writeClone(NdrWriter out, @Nullable IEnumOleUndoUnits ppEnum) throws
            ComException {
        InterfacePointers.write(out, ppEnum, IEnumOleUndoUnits.TYPE);
        out.writePointees();
    }
}
