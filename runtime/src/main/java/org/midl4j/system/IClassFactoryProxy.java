// Written by midl4j from unknwnbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IClassFactory} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("unknwnbase.idl")
@NullMarked
public class IClassFactoryProxy extends Proxy implements IClassFactory {
    static {
        Abi.require(1);
    }

    protected IClassFactoryProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IClassFactory proxy) throws ComException {
        return new Futures(targetOf(proxy, IClassFactory.TYPE));
    }

    @Override
    public @Nullable IUnknown CreateInstance(Guid riid) throws ComException {
        return call(3, out -> writeCreateInstance(out, riid), in -> readCreateInstance(in, riid));
    }

    @Override
    public void LockServer(int fLock) throws ComException {
        call(4, out -> writeLockServer(out, fLock));
    }

    private static void writeCreateInstance(NdrWriter out, Guid riid) throws ComException {
        out.writeGuid(riid);
    }

    private static @Nullable IUnknown readCreateInstance(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppvObject");
        IUnknown ppvObject = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppvObject;
    }

    private static void writeLockServer(NdrWriter out, int fLock) throws ComException {
        out.writeInt(fLock);
    }

    /** The calls of an {@link IClassFactory} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IClassFactory#CreateInstance}. */
        public CompletableFuture<@Nullable IUnknown> CreateInstance(Guid riid) {
            return future(3, out -> writeCreateInstance(out, riid),
                    in -> readCreateInstance(in, riid));
        }

        /** See {@link IClassFactory#LockServer}. */
        public CompletableFuture<@Nullable Void> LockServer(int fLock) {
            return future(4, out -> writeLockServer(out, fLock));
        }
    }
}
