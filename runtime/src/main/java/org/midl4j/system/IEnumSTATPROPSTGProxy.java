// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
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

/** Calls an {@link IEnumSTATPROPSTG} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public class IEnumSTATPROPSTGProxy extends Proxy implements IEnumSTATPROPSTG {
    static {
        Abi.require(1);
    }

    protected IEnumSTATPROPSTGProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnumSTATPROPSTG proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnumSTATPROPSTG.TYPE));
    }

    @Override
    public IEnumSTATPROPSTG.NextResult Next(@Unsigned int celt) throws ComException {
        return callForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
    }

    @Override
    public int Skip(@Unsigned int celt) throws ComException {
        return callForHResult(4, out -> writeSkip(out, celt), IEnumSTATPROPSTGProxy::readSkip);
    }

    @Override
    public void Reset() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumSTATPROPSTG Clone() throws ComException {
        return call(6, RequestWriter.NOTHING, IEnumSTATPROPSTGProxy::readClone);
    }

    private static void writeNext(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static IEnumSTATPROPSTG.NextResult readNext(NdrReader in, @Unsigned int celt) throws
            ComException {
        in.at("rgelt");
        in.expectCount(Integer.toUnsignedLong(celt));
        int count = in.readVaryingCount(Integer.toUnsignedLong(celt), 10);
        STATPROPSTG[] values = new STATPROPSTG[count];
        int[] present = new int[values.length];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                STATPROPSTG element = new STATPROPSTG();
                values[i] = element;
                present[i] = STATPROPSTGCodec.readBody(in, element);
            }
            for (i = 0; i < values.length; i++) {
                STATPROPSTGCodec.readPointees(in, values[i], present[i]);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        STATPROPSTG[] rgelt = values;
        in.at("pceltFetched");
        int pceltFetched = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("rgelt", rgelt.length, Integer.toUnsignedLong(pceltFetched));
        return new IEnumSTATPROPSTG.NextResult(hresult, rgelt, pceltFetched);
    }

    private static void writeSkip(NdrWriter out, @Unsigned int celt) throws ComException {
        out.writeInt(celt);
    }

    private static int readSkip(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumSTATPROPSTG readClone(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumSTATPROPSTG ppenum = InterfacePointers.read(in, IEnumSTATPROPSTG.TYPE);
        return ppenum;
    }

    /** The calls of an {@link IEnumSTATPROPSTG} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnumSTATPROPSTG#Next}. */
        public CompletableFuture<IEnumSTATPROPSTG.NextResult> Next(@Unsigned int celt) {
            return futureForHResult(3, out -> writeNext(out, celt), in -> readNext(in, celt));
        }

        /** See {@link IEnumSTATPROPSTG#Skip}. */
        public CompletableFuture<Integer> Skip(@Unsigned int celt) {
            return futureForHResult(4, out -> writeSkip(out, celt),
                    IEnumSTATPROPSTGProxy::readSkip);
        }

        /** See {@link IEnumSTATPROPSTG#Reset}. */
        public CompletableFuture<@Nullable Void> Reset() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IEnumSTATPROPSTG#Clone}. */
        public CompletableFuture<@Nullable IEnumSTATPROPSTG> Clone() {
            return future(6, RequestWriter.NOTHING, IEnumSTATPROPSTGProxy::readClone);
        }
    }
}
