// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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

/** Calls an {@link IEnumFORMATETC} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IEnumFORMATETCProxy extends Proxy implements IEnumFORMATETC {
    static {
        Abi.require(1);
    }

    protected IEnumFORMATETCProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnumFORMATETC proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnumFORMATETC.TYPE));
    }

    @Override
    public IEnumFORMATETC.NextResult Next(@Unsigned int celt) throws ComException {
        return callForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
    }

    @Override
    public int Skip(@Unsigned int celt) throws ComException {
        return callForHResult(4, out -> writeSkip(out, celt), IEnumFORMATETCProxy::readSkip);
    }

    @Override
    public void Reset() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumFORMATETC Clone() throws ComException {
        return call(6, RequestWriter.NOTHING, IEnumFORMATETCProxy::readClone);
    }

    private static void writeNext(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static IEnumFORMATETC.NextResult readNext(NdrReader in, @Unsigned int celt) throws
            ComException {
        in.at("rgelt");
        in.expectCount(Integer.toUnsignedLong(celt));
        int count = in.readVaryingCount(Integer.toUnsignedLong(celt), 20);
        FORMATETC[] values = new FORMATETC[count];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = FORMATETCCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        FORMATETC[] rgelt = values;
        in.readPointees(rgelt);
        in.at("pceltFetched");
        int pceltFetched = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("rgelt", rgelt.length, Integer.toUnsignedLong(pceltFetched));
        return new IEnumFORMATETC.NextResult(hresult, rgelt, pceltFetched);
    }

    private static void writeSkip(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static int readSkip(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumFORMATETC readClone(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumFORMATETC ppenum = InterfacePointers.read(in, IEnumFORMATETC.TYPE);
        return ppenum;
    }

    /** The calls of an {@link IEnumFORMATETC} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnumFORMATETC#Next}. */
        public CompletableFuture<IEnumFORMATETC.NextResult> Next(@Unsigned int celt) {
            return futureForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
        }

        /** See {@link IEnumFORMATETC#Skip}. */
        public CompletableFuture<Integer> Skip(@Unsigned int celt) {
            return futureForHResult(4, out -> writeSkip(out, celt), IEnumFORMATETCProxy::readSkip);
        }

        /** See {@link IEnumFORMATETC#Reset}. */
        public CompletableFuture<@Nullable Void> Reset() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IEnumFORMATETC#Clone}. */
        public CompletableFuture<@Nullable IEnumFORMATETC> Clone() {
            return future(6, RequestWriter.NOTHING, IEnumFORMATETCProxy::readClone);
        }
    }
}
