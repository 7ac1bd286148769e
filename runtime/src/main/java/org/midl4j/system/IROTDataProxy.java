// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IROTData} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IROTDataProxy extends Proxy implements IROTData {
    static {
        Abi.require(1);
    }

    protected IROTDataProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IROTData proxy) throws ComException {
        return new Futures(targetOf(proxy, IROTData.TYPE));
    }

    @Override
    public IROTData.GetComparisonDataResult GetComparisonData(@Unsigned int cbMax) throws
            ComException {
        return call(3, out -> writeGetComparisonData(out, cbMax),
                in -> readGetComparisonData(in, cbMax));
    }

    private static void writeGetComparisonData(NdrWriter out, @Unsigned int cbMax) throws
            ComException {
        out.writeInt(cbMax);
    }

    private static IROTData.GetComparisonDataResult readGetComparisonData(NdrReader in,
            @Unsigned int cbMax) throws ComException {
        in.at("pbData");
        byte[] pbData = in.readBytes(in.expectCount(Integer.toUnsignedLong(cbMax), 1));
        in.at("pcbData");
        int pcbData = in.readInt();
        return new IROTData.GetComparisonDataResult(pbData, pcbData);
    }

    /** The calls of an {@link IROTData} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IROTData#GetComparisonData}. */
        public CompletableFuture<IROTData.GetComparisonDataResult> GetComparisonData(
                @Unsigned int cbMax) {
            return future(3, out -> writeGetComparisonData(out, cbMax),
                    in -> readGetComparisonData(in, cbMax));
        }
    }
}
