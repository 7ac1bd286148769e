// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link ISequentialStream} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class ISequentialStreamProxy extends Proxy implements ISequentialStream {
    static {
        Abi.require(1);
    }

    protected ISequentialStreamProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ISequentialStream proxy) throws ComException {
        return new Futures(targetOf(proxy, ISequentialStream.TYPE));
    }

    @Override
    public ISequentialStream.ReadResult Read(@Unsigned int cb) throws ComException {
        return callForHResult(3, out -> writeRead(out, cb), in -> readRead(in, cb));
    }

    @Override
    public ISequentialStream.WriteResult Write(byte[] pv, @Unsigned int cb) throws ComException {
        return callForHResult(4, out -> writeWrite(out, pv, cb), ISequentialStreamProxy::readWrite);
    }

    private static void writeRead(NdrWriter out, @Unsigned int cb) throws ComException {
        out.writeInt(cb);
    }

    private static ISequentialStream.ReadResult readRead(NdrReader in, @Unsigned int cb) throws
            ComException {
        in.at("pv");
        in.expectCount(Integer.toUnsignedLong(cb));
        int count = in.readVaryingCount(Integer.toUnsignedLong(cb), 1);
        byte[] pv = in.readBytes(count);
        in.at("pcbRead");
        int pcbRead = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("pv", pv.length, Integer.toUnsignedLong(pcbRead));
        return new ISequentialStream.ReadResult(hresult, pv, pcbRead);
    }

    private static void writeWrite(NdrWriter out, byte[] pv, @Unsigned int cb) throws ComException {
        int count = Require.elements("pv", Require.nonNull(pv, "pv").length, Integer.toUnsignedLong(cb));
        out.writeCount(count);
        out.writeBytes(pv, 0, count);
        out.writeInt(cb);
    }

    private static ISequentialStream.WriteResult readWrite(NdrReader in) throws ComException {
        in.at("pcbWritten");
        int pcbWritten = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return new ISequentialStream.WriteResult(hresult, pcbWritten);
    }

    /** The calls of an {@link ISequentialStream} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ISequentialStream#Read}. */
        public CompletableFuture<ISequentialStream.ReadResult> Read(@Unsigned int cb) {
            return futureForHResult(3, out -> writeRead(out, cb), in -> readRead(in, cb));
        }

        /** See {@link ISequentialStream#Write}. */
        public CompletableFuture<ISequentialStream.WriteResult> Write(byte[] pv, @Unsigned int cb) {
            return futureForHResult(4, out -> writeWrite(out, pv, cb),
                    ISequentialStreamProxy::readWrite);
        }
    }
}
