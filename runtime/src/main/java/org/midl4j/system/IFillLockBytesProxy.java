// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IFillLockBytes} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IFillLockBytesProxy extends Proxy implements IFillLockBytes {
    static {
        Abi.require(1);
    }

    protected IFillLockBytesProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IFillLockBytes proxy) throws ComException {
        return new Futures(targetOf(proxy, IFillLockBytes.TYPE));
    }

    @Override
    public @Unsigned int FillAppend(byte[] pv, @Unsigned int cb) throws ComException {
        return call(3, out -> writeFillAppend(out, pv, cb), IFillLockBytesProxy::readFillAppend);
    }

    @Override
    public @Unsigned int FillAt(ULARGE_INTEGER ulOffset, byte[] pv, @Unsigned int cb) throws
            ComException {
        return call(4, out -> writeFillAt(out, ulOffset, pv, cb), IFillLockBytesProxy::readFillAt);
    }

    @Override
    public void SetFillSize(ULARGE_INTEGER ulSize) throws ComException {
        call(5, out -> writeSetFillSize(out, ulSize));
    }

    @Override
    public void Terminate(int bCanceled) throws ComException {
        call(6, out -> writeTerminate(out, bCanceled));
    }

    private static void writeFillAppend(NdrWriter out, byte[] pv, @Unsigned int cb) throws
            ComException {
        int count = Require.elements("pv", Require.nonNull(pv, "pv").length, Integer.toUnsignedLong(cb));
        out.writeCount(count);
        out.writeBytes(pv, 0, count);
        out.writeInt(cb);
    }

    private static @Unsigned int readFillAppend(NdrReader in) throws ComException {
        in.at("pcbWritten");
        int pcbWritten = in.readInt();
        return pcbWritten;
    }

    private static void writeFillAt(NdrWriter out, ULARGE_INTEGER ulOffset, byte[] pv,
            @Unsigned int cb) throws ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(ulOffset, "ulOffset"));
            int count = Require.elements("pv", Require.nonNull(pv, "pv").length, Integer.toUnsignedLong(cb));
            out.writeCount(count);
            out.writeBytes(pv, 0, count);
            out.writeInt(cb);
        } catch (Unsendable problem) {
            throw problem.in("ulOffset", ulOffset);
        }
    }

    private static @Unsigned int readFillAt(NdrReader in) throws ComException {
        in.at("pcbWritten");
        int pcbWritten = in.readInt();
        return pcbWritten;
    }

    private static void writeSetFillSize(NdrWriter out, ULARGE_INTEGER ulSize) throws ComException {
        try {
            ULARGE_INTEGERCodec.write(out, Require.nonNull(ulSize, "ulSize"));
        } catch (Unsendable problem) {
            throw problem.in("ulSize", ulSize);
        }
    }

    private static void writeTerminate(NdrWriter out, int bCanceled) throws ComException {
        out.writeInt(bCanceled);
    }

    /** The calls of an {@link IFillLockBytes} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IFillLockBytes#FillAppend}. */
        public CompletableFuture<Integer> FillAppend(byte[] pv, @Unsigned int cb) {
            return future(3, out -> writeFillAppend(out, pv, cb),
                    IFillLockBytesProxy::readFillAppend);
        }

        /** See {@link IFillLockBytes#FillAt}. */
        public CompletableFuture<Integer> FillAt(ULARGE_INTEGER ulOffset, byte[] pv,
                @Unsigned int cb) {
            return future(4, out -> writeFillAt(out, ulOffset, pv, cb),
                    IFillLockBytesProxy::readFillAt);
        }

        /** See {@link IFillLockBytes#SetFillSize}. */
        public CompletableFuture<@Nullable Void> SetFillSize(ULARGE_INTEGER ulSize) {
            return future(5, out -> writeSetFillSize(out, ulSize));
        }

        /** See {@link IFillLockBytes#Terminate}. */
        public CompletableFuture<@Nullable Void> Terminate(int bCanceled) {
            return future(6, out -> writeTerminate(out, bCanceled));
        }
    }
}
