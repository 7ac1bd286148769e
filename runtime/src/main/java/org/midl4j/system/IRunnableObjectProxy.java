// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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

/** Calls an {@link IRunnableObject} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IRunnableObjectProxy extends Proxy implements IRunnableObject {
    static {
        Abi.require(1);
    }

    protected IRunnableObjectProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IRunnableObject proxy) throws ComException {
        return new Futures(targetOf(proxy, IRunnableObject.TYPE));
    }

    @Override
    public Guid GetRunningClass() throws ComException {
        return call(3, RequestWriter.NOTHING, IRunnableObjectProxy::readGetRunningClass);
    }

    @Override
    public void Run(@Nullable IBindCtx pbc) throws ComException {
        call(4, out -> writeRun(out, pbc));
    }

    @Override
    public void IsRunning() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public void LockRunning(int fLock, int fLastUnlockCloses) throws ComException {
        call(6, out -> writeLockRunning(out, fLock, fLastUnlockCloses));
    }

    @Override
    public void SetContainedObject(int fContained) throws ComException {
        call(7, out -> writeSetContainedObject(out, fContained));
    }

    private static Guid readGetRunningClass(NdrReader in) throws ComException {
        in.at("lpClsid");
        Guid lpClsid = in.readGuid();
        return lpClsid;
    }

    private static void writeRun(NdrWriter out, @Nullable IBindCtx pbc) throws ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
    }

    private static void writeLockRunning(NdrWriter out, int fLock, int fLastUnlockCloses) throws
            ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, fLock);
        out.putInt(at + 4, fLastUnlockCloses);
    }

    private static void writeSetContainedObject(NdrWriter out, int fContained) throws ComException {
        out.writeInt(fContained);
    }

    /** The calls of an {@link IRunnableObject} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IRunnableObject#GetRunningClass}. */
        public CompletableFuture<Guid> GetRunningClass() {
            return future(3, RequestWriter.NOTHING, IRunnableObjectProxy::readGetRunningClass);
        }

        /** See {@link IRunnableObject#Run}. */
        public CompletableFuture<@Nullable Void> Run(@Nullable IBindCtx pbc) {
            return future(4, out -> writeRun(out, pbc));
        }

        /** See {@link IRunnableObject#IsRunning}. */
        public CompletableFuture<@Nullable Void> IsRunning() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IRunnableObject#LockRunning}. */
        public CompletableFuture<@Nullable Void> LockRunning(int fLock, int fLastUnlockCloses) {
            return future(6, out -> writeLockRunning(out, fLock, fLastUnlockCloses));
        }

        /** See {@link IRunnableObject#SetContainedObject}. */
        public CompletableFuture<@Nullable Void> SetContainedObject(int fContained) {
            return future(7, out -> writeSetContainedObject(out, fContained));
        }
    }
}
