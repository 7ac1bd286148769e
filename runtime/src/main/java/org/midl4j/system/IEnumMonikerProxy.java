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

/** Calls an {@link IEnumMoniker} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IEnumMonikerProxy extends Proxy implements IEnumMoniker {
    static {
        Abi.require(1);
    }

    protected IEnumMonikerProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnumMoniker proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnumMoniker.TYPE));
    }

    @Override
    public IEnumMoniker.NextResult Next(@Unsigned int celt) throws ComException {
        return callForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
    }

    @Override
    public int Skip(@Unsigned int celt) throws ComException {
        return callForHResult(4, out -> writeSkip(out, celt), IEnumMonikerProxy::readSkip);
    }

    @Override
    public void Reset() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumMoniker Clone() throws ComException {
        return call(6, RequestWriter.NOTHING, IEnumMonikerProxy::readClone);
    }

    private static void writeNext(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static IEnumMoniker.NextResult readNext(NdrReader in, @Unsigned int celt) throws
            ComException {
        in.at("rgelt");
        in.expectCount(Integer.toUnsignedLong(celt));
        int count = in.readVaryingCount(Integer.toUnsignedLong(celt), 4);
        @Nullable IMoniker[] values = new IMoniker[count];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                InterfacePointers.read(in, values, index, IMoniker.TYPE);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable IMoniker[] rgelt = values;
        in.readPointees(rgelt);
        in.at("pceltFetched");
        int pceltFetched = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("rgelt", rgelt.length, Integer.toUnsignedLong(pceltFetched));
        return new IEnumMoniker.NextResult(hresult, rgelt, pceltFetched);
    }

    private static void writeSkip(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static int readSkip(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumMoniker readClone(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumMoniker ppenum = InterfacePointers.read(in, IEnumMoniker.TYPE);
        return ppenum;
    }

    /** The calls of an {@link IEnumMoniker} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnumMoniker#Next}. */
        public CompletableFuture<IEnumMoniker.NextResult> Next(@Unsigned int celt) {
            return futureForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
        }

        /** See {@link IEnumMoniker#Skip}. */
        public CompletableFuture<Integer> Skip(@Unsigned int celt) {
            return futureForHResult(4, out -> writeSkip(out, celt), IEnumMonikerProxy::readSkip);
        }

        /** See {@link IEnumMoniker#Reset}. */
        public CompletableFuture<@Nullable Void> Reset() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IEnumMoniker#Clone}. */
        public CompletableFuture<@Nullable IEnumMoniker> Clone() {
            return future(6, RequestWriter.NOTHING, IEnumMonikerProxy::readClone);
        }
    }
}
