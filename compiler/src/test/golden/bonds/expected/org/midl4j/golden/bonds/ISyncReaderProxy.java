// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.bonds;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Bonds;

/** Calls an {@link ISyncReader} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ISyncReaderProxy extends IReaderProxy implements ISyncReader {
    private static final ISyncReader.TwiceBond Twice_BOND = new Doubling();

    static {
        Abi.require(1);
    }

    protected ISyncReaderProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ISyncReader proxy) throws ComException {
        return new Futures(targetOf(proxy, ISyncReader.TYPE));
    }

    @Override
    public int Twice(int n) throws ComException {
        try {
            ISyncReader.RemoteTwiceArguments sent = Bonds.made(Twice_BOND.toRemote(n), Twice_BOND, "toRemote");
            return Twice_BOND.fromRemote(call(8, out -> writeRemoteTwice(out, sent.n()),
                    ISyncReaderProxy::readRemoteTwice));
        } catch (ComException failure) {
            throw failure.in("ISyncReader", "Twice", null);
        }
    }

    private static void writeRemoteTwice(NdrWriter out, short n) throws ComException {
        out.writeShort(n);
    }

    private static long readRemoteTwice(NdrReader in) throws ComException {
        in.at("twice");
        long twice = in.readLong();
        return twice;
    }

    /** The calls of an {@link ISyncReader} elsewhere, as futures. */
    public static class Futures extends IReaderProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** What travels for {@link ISyncReader#Twice}. */
        public CompletableFuture<Long> RemoteTwice(short n) {
            return future(8, out -> writeRemoteTwice(out, n), ISyncReaderProxy::readRemoteTwice);
        }
    }
}
