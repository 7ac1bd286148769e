// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IConnectionPoint} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IConnectionPointProxy extends Proxy implements IConnectionPoint {
    static {
        Abi.require(1);
    }

    protected IConnectionPointProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IConnectionPoint proxy) throws ComException {
        return new Futures(targetOf(proxy, IConnectionPoint.TYPE));
    }

    @Override
    public Guid GetConnectionInterface() throws ComException {
        return call(3, RequestWriter.NOTHING, IConnectionPointProxy::readGetConnectionInterface);
    }

    @Override
    public @Nullable IConnectionPointContainer GetConnectionPointContainer() throws ComException {
        return call(4, RequestWriter.NOTHING,
                IConnectionPointProxy::readGetConnectionPointContainer);
    }

    @Override
    public @Unsigned int Advise(@Nullable IUnknown pUnkSink) throws ComException {
        return call(5, out -> writeAdvise(out, pUnkSink), IConnectionPointProxy::readAdvise);
    }

    @Override
    public void Unadvise(@Unsigned int dwCookie) throws ComException {
        call(6, out -> writeUnadvise(out, dwCookie));
    }

    @Override
    public @Nullable IEnumConnections EnumConnections() throws ComException {
        return call(7, RequestWriter.NOTHING, IConnectionPointProxy::readEnumConnections);
    }

    private static Guid readGetConnectionInterface(NdrReader in) throws ComException {
        in.at("pIID");
        Guid pIID = in.readGuid();
        return pIID;
    }

    private static @Nullable IConnectionPointContainer readGetConnectionPointContainer(NdrReader in)
            throws ComException {
        in.at("ppCPC");
        IConnectionPointContainer ppCPC = InterfacePointers.read(in, IConnectionPointContainer.TYPE);
        return ppCPC;
    }

    private static void writeAdvise(NdrWriter out, @Nullable IUnknown pUnkSink) throws
            ComException {
        InterfacePointers.write(out, pUnkSink, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private static @Unsigned int readAdvise(NdrReader in) throws ComException {
        in.at("pdwCookie");
        int pdwCookie = in.readInt();
        return pdwCookie;
    }

    private static void writeUnadvise(NdrWriter out, @Unsigned int dwCookie) throws ComException {
        out.writeInt(dwCookie);
    }

    private static @Nullable IEnumConnections readEnumConnections(NdrReader in) throws
            ComException {
        in.at("ppEnum");
        IEnumConnections ppEnum = InterfacePointers.read(in, IEnumConnections.TYPE);
        return ppEnum;
    }

    /** The calls of an {@link IConnectionPoint} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IConnectionPoint#GetConnectionInterface}. */
        public CompletableFuture<Guid> GetConnectionInterface() {
            return future(3, RequestWriter.NOTHING,
                    IConnectionPointProxy::readGetConnectionInterface);
        }

        /** See {@link IConnectionPoint#GetConnectionPointContainer}. */
        public CompletableFuture<@Nullable IConnectionPointContainer> GetConnectionPointContainer(
                ) {
            return future(4, RequestWriter.NOTHING,
                    IConnectionPointProxy::readGetConnectionPointContainer);
        }

        /** See {@link IConnectionPoint#Advise}. */
        public CompletableFuture<Integer> Advise(@Nullable IUnknown pUnkSink) {
            return future(5, out -> writeAdvise(out, pUnkSink), IConnectionPointProxy::readAdvise);
        }

        /** See {@link IConnectionPoint#Unadvise}. */
        public CompletableFuture<@Nullable Void> Unadvise(@Unsigned int dwCookie) {
            return future(6, out -> writeUnadvise(out, dwCookie));
        }

        /** See {@link IConnectionPoint#EnumConnections}. */
        public CompletableFuture<@Nullable IEnumConnections> EnumConnections() {
            return future(7, RequestWriter.NOTHING, IConnectionPointProxy::readEnumConnections);
        }
    }
}
