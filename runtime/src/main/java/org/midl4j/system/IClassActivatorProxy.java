// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
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

/** Calls an {@link IClassActivator} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IClassActivatorProxy extends Proxy implements IClassActivator {
    static {
        Abi.require(1);
    }

    protected IClassActivatorProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IClassActivator proxy) throws ComException {
        return new Futures(targetOf(proxy, IClassActivator.TYPE));
    }

    @Override
    public @Nullable IUnknown GetClassObject(Guid rclsid, @Unsigned int dwClassContext,
            @Unsigned int locale, Guid riid) throws ComException {
        return call(3, out -> writeGetClassObject(out, rclsid, dwClassContext, locale, riid),
                in -> readGetClassObject(in, riid));
    }

    private static void writeGetClassObject(NdrWriter out, Guid rclsid,
            @Unsigned int dwClassContext, @Unsigned int locale, Guid riid) throws ComException {
        int at = out.reserve(4, 40);
        out.putGuid(at, rclsid);
        out.putInt(at + 16, dwClassContext);
        out.putInt(at + 20, locale);
        out.putGuid(at + 24, riid);
    }

    private static @Nullable IUnknown readGetClassObject(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppv");
        IUnknown ppv = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppv;
    }

    /** The calls of an {@link IClassActivator} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IClassActivator#GetClassObject}. */
        public CompletableFuture<@Nullable IUnknown> GetClassObject(Guid rclsid,
                @Unsigned int dwClassContext, @Unsigned int locale, Guid riid) {
            return future(3, out -> writeGetClassObject(out, rclsid, dwClassContext, locale, riid),
                    in -> readGetClassObject(in, riid));
        }
    }
}
