// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IConnectionPointContainer} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IConnectionPointContainerProxy extends Proxy implements IConnectionPointContainer {
    static {
        Abi.require(1);
    }

    protected IConnectionPointContainerProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IConnectionPointContainer proxy) throws ComException {
        return new Futures(targetOf(proxy, IConnectionPointContainer.TYPE));
    }

    @Override
    public @Nullable IEnumConnectionPoints EnumConnectionPoints() throws ComException {
        return call(3, RequestWriter.NOTHING,
                IConnectionPointContainerProxy::readEnumConnectionPoints);
    }

    @Override
    public @Nullable IConnectionPoint FindConnectionPoint(Guid riid) throws ComException {
        return call(4, out -> writeFindConnectionPoint(out, riid),
                IConnectionPointContainerProxy::readFindConnectionPoint);
    }

    private static @Nullable IEnumConnectionPoints readEnumConnectionPoints(NdrReader in) throws
            ComException {
        in.at("ppEnum");
        IEnumConnectionPoints ppEnum = InterfacePointers.read(in, IEnumConnectionPoints.TYPE);
        return ppEnum;
    }

    private static void writeFindConnectionPoint(NdrWriter out, Guid riid) throws ComException {
        out.writeGuid(riid);
    }

    private static @Nullable IConnectionPoint readFindConnectionPoint(NdrReader in) throws
            ComException {
        in.at("ppCP");
        IConnectionPoint ppCP = InterfacePointers.read(in, IConnectionPoint.TYPE);
        return ppCP;
    }

    /** The calls of an {@link IConnectionPointContainer} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IConnectionPointContainer#EnumConnectionPoints}. */
        public CompletableFuture<@Nullable IEnumConnectionPoints> EnumConnectionPoints() {
            return future(3, RequestWriter.NOTHING,
                    IConnectionPointContainerProxy::readEnumConnectionPoints);
        }

        /** See {@link IConnectionPointContainer#FindConnectionPoint}. */
        public CompletableFuture<@Nullable IConnectionPoint> FindConnectionPoint(Guid riid) {
            return future(4, out -> writeFindConnectionPoint(out, riid),
                    IConnectionPointContainerProxy::readFindConnectionPoint);
        }
    }
}
