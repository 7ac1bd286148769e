// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
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

/** Calls an {@link IEnumUnknown} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IEnumUnknownProxy extends Proxy implements IEnumUnknown {
    static {
        Abi.require(1);
    }

    protected IEnumUnknownProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnumUnknown proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnumUnknown.TYPE));
    }

    @Override
    public IEnumUnknown.NextResult Next(@Unsigned int celt) throws ComException {
        return callForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
    }

    @Override
    public int Skip(@Unsigned int celt) throws ComException {
        return callForHResult(4, out -> writeSkip(out, celt), IEnumUnknownProxy::readSkip);
    }

    @Override
    public void Reset() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumUnknown Clone() throws ComException {
        return call(6, RequestWriter.NOTHING, IEnumUnknownProxy::readClone);
    }

    private static void writeNext(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static IEnumUnknown.NextResult readNext(NdrReader in, @Unsigned int celt) throws
            ComException {
        in.at("rgelt");
        in.expectCount(Integer.toUnsignedLong(celt));
        int count = in.readVaryingCount(Integer.toUnsignedLong(celt), 4);
        @Nullable IUnknown[] values = new IUnknown[count];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                InterfacePointers.read(in, values, index, InterfaceType.UNKNOWN);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable IUnknown[] rgelt = values;
        in.readPointees(rgelt);
        in.at("pceltFetched");
        int pceltFetched = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("rgelt", rgelt.length, Integer.toUnsignedLong(pceltFetched));
        return new IEnumUnknown.NextResult(hresult, rgelt, pceltFetched);
    }

    private static void writeSkip(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static int readSkip(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumUnknown readClone(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumUnknown ppenum = InterfacePointers.read(in, IEnumUnknown.TYPE);
        return ppenum;
    }

    /** The calls of an {@link IEnumUnknown} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnumUnknown#Next}. */
        public CompletableFuture<IEnumUnknown.NextResult> Next(@Unsigned int celt) {
            return futureForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
        }

        /** See {@link IEnumUnknown#Skip}. */
        public CompletableFuture<Integer> Skip(@Unsigned int celt) {
            return futureForHResult(4, out -> writeSkip(out, celt), IEnumUnknownProxy::readSkip);
        }

        /** See {@link IEnumUnknown#Reset}. */
        public CompletableFuture<@Nullable Void> Reset() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IEnumUnknown#Clone}. */
        public CompletableFuture<@Nullable IEnumUnknown> Clone() {
            return future(6, RequestWriter.NOTHING, IEnumUnknownProxy::readClone);
        }
    }
}
