// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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

/** Calls an {@link IEnumConnections} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IEnumConnectionsProxy extends Proxy implements IEnumConnections {
    static {
        Abi.require(1);
    }

    protected IEnumConnectionsProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnumConnections proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnumConnections.TYPE));
    }

    @Override
    public IEnumConnections.NextResult Next(@Unsigned int cConnections) throws ComException {
        return callForHResult(3, out -> writeNext(out, cConnections),
                in -> readNext(in, cConnections));
    }

    @Override
    public int Skip(@Unsigned int cConnections) throws ComException {
        return callForHResult(4, out -> writeSkip(out, cConnections),
                IEnumConnectionsProxy::readSkip);
    }

    @Override
    public void Reset() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumConnections Clone() throws ComException {
        return call(6, RequestWriter.NOTHING, IEnumConnectionsProxy::readClone);
    }

    private static void writeNext(NdrWriter out, @Unsigned int cConnections) throws ComException {
        out.writeInt(cConnections);
    }

    private static IEnumConnections.NextResult readNext(NdrReader in, @Unsigned int cConnections)
            throws ComException {
        in.at("rgcd");
        in.expectCount(Integer.toUnsignedLong(cConnections));
        int count = in.readVaryingCount(Integer.toUnsignedLong(cConnections), 8);
        CONNECTDATA[] values = new CONNECTDATA[count];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = CONNECTDATACodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        CONNECTDATA[] rgcd = values;
        in.readPointees(rgcd);
        in.at("pcFetched");
        int pcFetched = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("rgcd", rgcd.length, Integer.toUnsignedLong(pcFetched));
        return new IEnumConnections.NextResult(hresult, rgcd, pcFetched);
    }

    private static void writeSkip(NdrWriter out, @Unsigned int cConnections) throws ComException {
        out.writeInt(cConnections);
    }

    private static int readSkip(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumConnections readClone(NdrReader in) throws ComException {
        in.at("ppEnum");
        IEnumConnections ppEnum = InterfacePointers.read(in, IEnumConnections.TYPE);
        return ppEnum;
    }

    /** The calls of an {@link IEnumConnections} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnumConnections#Next}. */
        public CompletableFuture<IEnumConnections.NextResult> Next(@Unsigned int cConnections) {
            return futureForHResult(3, out -> writeNext(out, cConnections),
                    in -> readNext(in, cConnections));
        }

        /** See {@link IEnumConnections#Skip}. */
        public CompletableFuture<Integer> Skip(@Unsigned int cConnections) {
            return futureForHResult(4, out -> writeSkip(out, cConnections),
                    IEnumConnectionsProxy::readSkip);
        }

        /** See {@link IEnumConnections#Reset}. */
        public CompletableFuture<@Nullable Void> Reset() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IEnumConnections#Clone}. */
        public CompletableFuture<@Nullable IEnumConnections> Clone() {
            return future(6, RequestWriter.NOTHING, IEnumConnectionsProxy::readClone);
        }
    }
}
