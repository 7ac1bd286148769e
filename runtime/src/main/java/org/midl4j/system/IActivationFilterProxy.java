// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IActivationFilter} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IActivationFilterProxy extends Proxy implements IActivationFilter {
    static {
        Abi.require(1);
    }

    protected IActivationFilterProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IActivationFilter proxy) throws ComException {
        return new Futures(targetOf(proxy, IActivationFilter.TYPE));
    }

    @Override
    public Guid HandleActivation(@Unsigned int dwActivationType, Guid rclsid) throws ComException {
        return call(3, out -> writeHandleActivation(out, dwActivationType, rclsid),
                IActivationFilterProxy::readHandleActivation);
    }

    private static void writeHandleActivation(NdrWriter out, @Unsigned int dwActivationType,
            Guid rclsid) throws ComException {
        int at = out.reserve(4, 20);
        out.putInt(at, dwActivationType);
        out.putGuid(at + 4, rclsid);
    }

    private static Guid readHandleActivation(NdrReader in) throws ComException {
        in.at("pReplacementClsId");
        Guid pReplacementClsId = in.readGuid();
        return pReplacementClsId;
    }

    /** The calls of an {@link IActivationFilter} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IActivationFilter#HandleActivation}. */
        public CompletableFuture<Guid> HandleActivation(@Unsigned int dwActivationType,
                Guid rclsid) {
            return future(3, out -> writeHandleActivation(out, dwActivationType, rclsid),
                    IActivationFilterProxy::readHandleActivation);
        }
    }
}
