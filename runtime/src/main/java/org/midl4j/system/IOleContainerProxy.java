// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Calls an {@link IOleContainer} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleContainerProxy extends IParseDisplayNameProxy implements IOleContainer {
    static {
        Abi.require(1);
    }

    protected IOleContainerProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleContainer proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleContainer.TYPE));
    }

    @Override
    public @Nullable IEnumUnknown EnumObjects(@Unsigned int grfFlags) throws ComException {
        return call(4, out -> writeEnumObjects(out, grfFlags), IOleContainerProxy::readEnumObjects);
    }

    @Override
    public void LockContainer(int fLock) throws ComException {
        call(5, out -> writeLockContainer(out, fLock));
    }

    private static void writeEnumObjects(NdrWriter out, @Unsigned int grfFlags) throws
            ComException {
        out.writeInt(grfFlags);
    }

    private static @Nullable IEnumUnknown readEnumObjects(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumUnknown ppenum = InterfacePointers.read(in, IEnumUnknown.TYPE);
        return ppenum;
    }

    private static void writeLockContainer(NdrWriter out, int fLock) throws ComException {
        out.writeInt(fLock);
    }

    /** The calls of an {@link IOleContainer} elsewhere, as futures. */
    public static class Futures extends IParseDisplayNameProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleContainer#EnumObjects}. */
        public CompletableFuture<@Nullable IEnumUnknown> EnumObjects(@Unsigned int grfFlags) {
            return future(4, out -> writeEnumObjects(out, grfFlags),
                    IOleContainerProxy::readEnumObjects);
        }

        /** See {@link IOleContainer#LockContainer}. */
        public CompletableFuture<@Nullable Void> LockContainer(int fLock) {
            return future(5, out -> writeLockContainer(out, fLock));
        }
    }
}
