// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IEnumOleUndoUnits} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IEnumOleUndoUnitsProxy extends Proxy implements IEnumOleUndoUnits {
    static {
        Abi.require(1);
    }

    protected IEnumOleUndoUnitsProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnumOleUndoUnits proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnumOleUndoUnits.TYPE));
    }

    @Override
    public IEnumOleUndoUnits.NextResult Next(@Unsigned int cElt) throws ComException {
        return callForHResult(3, out -> writeNext(out, cElt), in -> readNext(in, cElt));
    }

    @Override
    public int Skip(@Unsigned int cElt) throws ComException {
        return callForHResult(4, out -> writeSkip(out, cElt), IEnumOleUndoUnitsProxy::readSkip);
    }

    @Override
    public void Reset() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumOleUndoUnits Clone() throws ComException {
        return call(6, RequestWriter.NOTHING, IEnumOleUndoUnitsProxy::readClone);
    }

    private static void writeNext(NdrWriter out, @Unsigned int cElt) throws ComException {
        out.writeInt(cElt);
    }

    private static IEnumOleUndoUnits.NextResult readNext(NdrReader in, @Unsigned int cElt) throws
            ComException {
        in.at("rgElt");
        in.expectCount(Integer.toUnsignedLong(cElt));
        int count = in.readVaryingCount(Integer.toUnsignedLong(cElt), 4);
        @Nullable IOleUndoUnit[] values = new IOleUndoUnit[count];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                InterfacePointers.read(in, values, index, IOleUndoUnit.TYPE);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable IOleUndoUnit[] rgElt = values;
        in.readPointees(rgElt);
        in.at("pcEltFetched");
        int pcEltFetched = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("rgElt", rgElt.length, Integer.toUnsignedLong(pcEltFetched));
        return new IEnumOleUndoUnits.NextResult(hresult, rgElt, pcEltFetched);
    }

    private static void writeSkip(NdrWriter out, @Unsigned int cElt) throws ComException {
        out.writeInt(cElt);
    }

    private static int readSkip(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumOleUndoUnits readClone(NdrReader in) throws ComException {
        in.at("ppEnum");
        IEnumOleUndoUnits ppEnum = InterfacePointers.read(in, IEnumOleUndoUnits.TYPE);
        return ppEnum;
    }

    /** The calls of an {@link IEnumOleUndoUnits} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnumOleUndoUnits#Next}. */
        public CompletableFuture<IEnumOleUndoUnits.NextResult> Next(@Unsigned int cElt) {
            return futureForHResult(3, out -> writeNext(out, cElt), in -> readNext(in, cElt));
        }

        /** See {@link IEnumOleUndoUnits#Skip}. */
        public CompletableFuture<Integer> Skip(@Unsigned int cElt) {
            return futureForHResult(4, out -> writeSkip(out, cElt),
                    IEnumOleUndoUnitsProxy::readSkip);
        }

        /** See {@link IEnumOleUndoUnits#Reset}. */
        public CompletableFuture<@Nullable Void> Reset() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IEnumOleUndoUnits#Clone}. */
        public CompletableFuture<@Nullable IEnumOleUndoUnits> Clone() {
            return future(6, RequestWriter.NOTHING, IEnumOleUndoUnitsProxy::readClone);
        }
    }
}
