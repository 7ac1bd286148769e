// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.ClientCall;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IPipeByte} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IPipeByteProxy extends Proxy implements IPipeByte {
    static {
        Abi.require(1);
    }

    protected IPipeByteProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPipeByte proxy) throws ComException {
        return new Futures(targetOf(proxy, IPipeByte.TYPE));
    }

    @Override
    public IPipeByte.PullResult Pull(@Unsigned int cRequest) throws ComException {
        return call(3, out -> writePull(out, cRequest), in -> readPull(in, cRequest));
    }

    @Override
    public void Push(byte[] buf, @Unsigned int cSent) throws ComException {
        call(4, out -> writePush(out, buf, cSent));
    }

    private static void writePull(NdrWriter out, @Unsigned int cRequest) throws ComException {
        out.writeInt(cRequest);
    }

    private static IPipeByte.PullResult readPull(NdrReader in, @Unsigned int cRequest) throws
            ComException {
        in.at("buf");
        in.expectCount(Integer.toUnsignedLong(cRequest));
        int count = in.readVaryingCount(Integer.toUnsignedLong(cRequest), 1);
        byte[] buf = in.readBytes(count);
        in.at("pcReturned");
        int pcReturned = in.readInt();
        Checked.count("buf", buf.length, Integer.toUnsignedLong(pcReturned));
        return new IPipeByte.PullResult(buf, pcReturned);
    }

    private static void writePush(NdrWriter out, byte[] buf, @Unsigned int cSent) throws
            ComException {
        int count = Require.elements("buf", Require.nonNull(buf, "buf").length, Integer.toUnsignedLong(cSent));
        out.writeCount(count);
        out.writeBytes(buf, 0, count);
        out.writeInt(cSent);
    }

    /** Calls an {@link IPipeByte} elsewhere, asynchronously. */
    public static class Call extends ClientCall implements AsyncIPipeByte {
        protected Call(ProxyTarget target, @Nullable IUnknown outer) {
            super(target, outer);
        }

        @Override
        public void Begin_Pull(@Unsigned int cRequest) throws ComException {
            begin(3, out -> writePull(out, cRequest), in -> readPull(in, cRequest));
        }

        @Override
        public IPipeByte.PullResult Finish_Pull() throws ComException {
            return finish(3);
        }

        @Override
        public void Begin_Push(byte[] buf, @Unsigned int cSent) throws ComException {
            begin(4, out -> writePush(out, buf, cSent));
        }

        @Override
        public void Finish_Push() throws ComException {
            finish(4);
        }
    }

    /** The calls of an {@link IPipeByte} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPipeByte#Pull}. */
        public CompletableFuture<IPipeByte.PullResult> Pull(@Unsigned int cRequest) {
            return future(3, out -> writePull(out, cRequest), in -> readPull(in, cRequest));
        }

        /** See {@link IPipeByte#Push}. */
        public CompletableFuture<@Nullable Void> Push(byte[] buf, @Unsigned int cSent) {
            return future(4, out -> writePush(out, buf, cSent));
        }
    }
}
