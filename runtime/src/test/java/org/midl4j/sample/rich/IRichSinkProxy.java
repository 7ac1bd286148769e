// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IRichSink} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public class IRichSinkProxy extends Proxy implements IRichSink {
    static {
        Abi.require(1);
    }

    protected IRichSinkProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IRichSink proxy) throws ComException {
        return new Futures(targetOf(proxy, IRichSink.TYPE));
    }

    @Override
    public int Tell(int number) throws ComException {
        return call(3, out -> writeTell(out, number), IRichSinkProxy::readTell);
    }

    private static void writeTell(NdrWriter out, int number) throws ComException {
        out.writeInt(number);
    }

    private static int readTell(NdrReader in) throws ComException {
        in.at("answer");
        int answer = in.readInt();
        return answer;
    }

    /** The calls of an {@link IRichSink} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IRichSink#Tell}. */
        public CompletableFuture<Integer> Tell(int number) {
            return future(3, out -> writeTell(out, number), IRichSinkProxy::readTell);
        }
    }
}
