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

/** Calls an {@link IEnumConnectionPoints} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IEnumConnectionPointsProxy extends Proxy implements IEnumConnectionPoints {
    static {
        Abi.require(1);
    }

    protected IEnumConnectionPointsProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IEnumConnectionPoints proxy) throws ComException {
        return new Futures(targetOf(proxy, IEnumConnectionPoints.TYPE));
    }

    @Override
    public IEnumConnectionPoints.NextResult Next(@Unsigned int cConnections) throws ComException {
        return callForHResult(3, out -> writeNext(out, cConnections),
                in -> readNext(in, cConnections));
    }

    @Override
    public int Skip(@Unsigned int cConnections) throws ComException {
        return callForHResult(4, out -> writeSkip(out, cConnections),
                IEnumConnectionPointsProxy::readSkip);
    }

    @Override
    public void Reset() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumConnectionPoints Clone() throws ComException {
        return call(6, RequestWriter.NOTHING, IEnumConnectionPointsProxy::readClone);
    }

    private static void writeNext(NdrWriter out, @Unsigned int cConnections) throws ComException {
        out.writeInt(cConnections);
    }

    private static IEnumConnectionPoints.NextResult readNext(NdrReader in,
            @Unsigned int cConnections) throws ComException {
        in.at("ppCP");
        in.expectCount(Integer.toUnsignedLong(cConnections));
        int count = in.readVaryingCount(Integer.toUnsignedLong(cConnections), 4);
        @Nullable IConnectionPoint[] values = new IConnectionPoint[count];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                InterfacePointers.read(in, values, index, IConnectionPoint.TYPE);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable IConnectionPoint[] ppCP = values;
        in.readPointees(ppCP);
        in.at("pcFetched");
        int pcFetched = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        Checked.count("ppCP", ppCP.length, Integer.toUnsignedLong(pcFetched));
        return new IEnumConnectionPoints.NextResult(hresult, ppCP, pcFetched);
    }

    private static void writeSkip(NdrWriter out, @Unsigned int cConnections) throws ComException {
        out.writeInt(cConnections);
    }

    private static int readSkip(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumConnectionPoints readClone(NdrReader in) throws ComException {
        in.at("ppEnum");
        IEnumConnectionPoints ppEnum = InterfacePointers.read(in, IEnumConnectionPoints.TYPE);
        return ppEnum;
    }

    /** The calls of an {@link IEnumConnectionPoints} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IEnumConnectionPoints#Next}. */
        public CompletableFuture<IEnumConnectionPoints.NextResult> Next(
                @Unsigned int cConnections) {
            return futureForHResult(3, out -> writeNext(out, cConnections),
                    in -> readNext(in, cConnections));
        }

        /** See {@link IEnumConnectionPoints#Skip}. */
        public CompletableFuture<Integer> Skip(@Unsigned int cConnections) {
            return futureForHResult(4, out -> writeSkip(out, cConnections),
                    IEnumConnectionPointsProxy::readSkip);
        }

        /** See {@link IEnumConnectionPoints#Reset}. */
        public CompletableFuture<@Nullable Void> Reset() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IEnumConnectionPoints#Clone}. */
        public CompletableFuture<@Nullable IEnumConnectionPoints> Clone() {
            return future(6, RequestWriter.NOTHING, IEnumConnectionPointsProxy::readClone);
        }
    }
}
