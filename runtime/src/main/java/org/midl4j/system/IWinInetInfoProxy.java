// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.Checked;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IWinInetInfo} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IWinInetInfoProxy extends Proxy implements IWinInetInfo {
    static {
        Abi.require(1);
    }

    protected IWinInetInfoProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IWinInetInfo proxy) throws ComException {
        return new Futures(targetOf(proxy, IWinInetInfo.TYPE));
    }

    @Override
    public IWinInetInfo.QueryOptionResult QueryOption(@Unsigned int dwOption, byte[] pBuffer,
            @Unsigned int pcbBuf) throws ComException {
        return call(3, out -> writeQueryOption(out, dwOption, pBuffer, pcbBuf),
                IWinInetInfoProxy::readQueryOption);
    }

    private static void writeQueryOption(NdrWriter out, @Unsigned int dwOption, byte[] pBuffer,
            @Unsigned int pcbBuf) throws ComException {
        out.writeInt(dwOption);
        int count = Require.elements("pBuffer", Require.nonNull(pBuffer, "pBuffer").length, Integer.toUnsignedLong(pcbBuf));
        out.writeCount(count);
        out.writeBytes(pBuffer, 0, count);
        out.writeInt(pcbBuf);
    }

    private static IWinInetInfo.QueryOptionResult readQueryOption(NdrReader in) throws
            ComException {
        in.at("pBuffer");
        byte[] pBuffer = in.readBytes(in.readArrayCount(1));
        in.at("pcbBuf");
        int pcbBuf = in.readInt();
        Checked.count("pBuffer", pBuffer.length, Integer.toUnsignedLong(pcbBuf));
        return new IWinInetInfo.QueryOptionResult(pBuffer, pcbBuf);
    }

    /** The calls of an {@link IWinInetInfo} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IWinInetInfo#QueryOption}. */
        public CompletableFuture<IWinInetInfo.QueryOptionResult> QueryOption(@Unsigned int dwOption,
                byte[] pBuffer, @Unsigned int pcbBuf) {
            return future(3, out -> writeQueryOption(out, dwOption, pBuffer, pcbBuf),
                    IWinInetInfoProxy::readQueryOption);
        }
    }
}
