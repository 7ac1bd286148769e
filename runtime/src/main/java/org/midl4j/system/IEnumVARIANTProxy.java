// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.VariantCodec;

/** Calls an {@link IEnumVARIANT} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IEnumVARIANTProxy extends Proxy implements IEnumVARIANT {
    static {
        Abi.require(1);
    }

    protected IEnumVARIANTProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnumVARIANT proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnumVARIANT.TYPE));
    }

    @Override
    public IEnumVARIANT.NextResult Next(@Unsigned int celt) throws ComException {
        return callForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
    }

    @Override
    public int Skip(@Unsigned int celt) throws ComException {
        return callForHResult(4, out -> writeSkip(out, celt), IEnumVARIANTProxy::readSkip);
    }

    @Override
    public void Reset() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumVARIANT Clone() throws ComException {
        return call(6, RequestWriter.NOTHING, IEnumVARIANTProxy::readClone);
    }

    private static void writeNext(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static IEnumVARIANT.NextResult readNext(NdrReader in, @Unsigned int celt) throws
            ComException {
        in.at("rgVar");
        in.expectCount(Integer.toUnsignedLong(celt));
        int count = in.readVaryingCount(Integer.toUnsignedLong(celt), 4);
        Variant[] values = new Variant[count];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                VariantCodec.read(in, values, index);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Variant[] rgVar = values;
        in.readPointees(rgVar);
        in.at("pCeltFetched");
        int pCeltFetched = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("rgVar", rgVar.length, Integer.toUnsignedLong(pCeltFetched));
        return new IEnumVARIANT.NextResult(hresult, rgVar, pCeltFetched);
    }

    private static void writeSkip(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static int readSkip(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumVARIANT readClone(NdrReader in) throws ComException {
        in.at("ppEnum");
        IEnumVARIANT ppEnum = InterfacePointers.read(in, IEnumVARIANT.TYPE);
        return ppEnum;
    }

    /** The calls of an {@link IEnumVARIANT} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnumVARIANT#Next}. */
        public CompletableFuture<IEnumVARIANT.NextResult> Next(@Unsigned int celt) {
            return futureForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
        }

        /** See {@link IEnumVARIANT#Skip}. */
        public CompletableFuture<Integer> Skip(@Unsigned int celt) {
            return futureForHResult(4, out -> writeSkip(out, celt), IEnumVARIANTProxy::readSkip);
        }

        /** See {@link IEnumVARIANT#Reset}. */
        public CompletableFuture<@Nullable Void> Reset() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IEnumVARIANT#Clone}. */
        public CompletableFuture<@Nullable IEnumVARIANT> Clone() {
            return future(6, RequestWriter.NOTHING, IEnumVARIANTProxy::readClone);
        }
    }
}
