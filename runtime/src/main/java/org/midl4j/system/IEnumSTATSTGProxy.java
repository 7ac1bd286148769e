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

/** Calls an {@link IEnumSTATSTG} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IEnumSTATSTGProxy extends Proxy implements IEnumSTATSTG {
    static {
        Abi.require(1);
    }

    protected IEnumSTATSTGProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnumSTATSTG proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnumSTATSTG.TYPE));
    }

    @Override
    public IEnumSTATSTG.NextResult Next(@Unsigned int celt) throws ComException {
        return callForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
    }

    @Override
    public int Skip(@Unsigned int celt) throws ComException {
        return callForHResult(4, out -> writeSkip(out, celt), IEnumSTATSTGProxy::readSkip);
    }

    @Override
    public void Reset() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumSTATSTG Clone() throws ComException {
        return call(6, RequestWriter.NOTHING, IEnumSTATSTGProxy::readClone);
    }

    private static void writeNext(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static IEnumSTATSTG.NextResult readNext(NdrReader in, @Unsigned int celt) throws
            ComException {
        in.at("rgelt");
        in.expectCount(Integer.toUnsignedLong(celt));
        int count = in.readVaryingCount(Integer.toUnsignedLong(celt), 72);
        STATSTG[] values = new STATSTG[count];
        int[] present = new int[values.length];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                STATSTG element = new STATSTG();
                values[i] = element;
                present[i] = STATSTGCodec.readBody(in, element);
            }
            for (i = 0; i < values.length; i++) {
                STATSTGCodec.readPointees(in, values[i], present[i]);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        STATSTG[] rgelt = values;
        in.at("pceltFetched");
        int pceltFetched = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("rgelt", rgelt.length, Integer.toUnsignedLong(pceltFetched));
        return new IEnumSTATSTG.NextResult(hresult, rgelt, pceltFetched);
    }

    private static void writeSkip(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static int readSkip(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumSTATSTG readClone(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumSTATSTG ppenum = InterfacePointers.read(in, IEnumSTATSTG.TYPE);
        return ppenum;
    }

    /** The calls of an {@link IEnumSTATSTG} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnumSTATSTG#Next}. */
        public CompletableFuture<IEnumSTATSTG.NextResult> Next(@Unsigned int celt) {
            return futureForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
        }

        /** See {@link IEnumSTATSTG#Skip}. */
        public CompletableFuture<Integer> Skip(@Unsigned int celt) {
            return futureForHResult(4, out -> writeSkip(out, celt), IEnumSTATSTGProxy::readSkip);
        }

        /** See {@link IEnumSTATSTG#Reset}. */
        public CompletableFuture<@Nullable Void> Reset() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IEnumSTATSTG#Clone}. */
        public CompletableFuture<@Nullable IEnumSTATSTG> Clone() {
            return future(6, RequestWriter.NOTHING, IEnumSTATSTGProxy::readClone);
        }
    }
}
