// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IPersistMoniker} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IPersistMonikerProxy extends Proxy implements IPersistMoniker {
    static {
        Abi.require(1);
    }

    protected IPersistMonikerProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPersistMoniker proxy) throws ComException {
        return new Futures(targetOf(proxy, IPersistMoniker.TYPE));
    }

    @Override
    public Guid GetClassID() throws ComException {
        return call(3, RequestWriter.NOTHING, IPersistMonikerProxy::readGetClassID);
    }

    @Override
    public void IsDirty() throws ComException {
        call(4, RequestWriter.NOTHING);
    }

    @Override
    public void Load(int fFullyAvailable, @Nullable IMoniker pimkName, @Nullable IBindCtx pibc,
            @Unsigned int grfMode) throws ComException {
        call(5, out -> writeLoad(out, fFullyAvailable, pimkName, pibc, grfMode));
    }

    @Override
    public void Save(@Nullable IMoniker pimkName, @Nullable IBindCtx pbc, int fRemember) throws
            ComException {
        call(6, out -> writeSave(out, pimkName, pbc, fRemember));
    }

    @Override
    public void SaveCompleted(@Nullable IMoniker pimkName, @Nullable IBindCtx pibc) throws
            ComException {
        call(7, out -> writeSaveCompleted(out, pimkName, pibc));
    }

    @Override
    public @Nullable IMoniker GetCurMoniker() throws ComException {
        return call(8, RequestWriter.NOTHING, IPersistMonikerProxy::readGetCurMoniker);
    }

    private static Guid readGetClassID(NdrReader in) throws ComException {
        in.at("pClassID");
        Guid pClassID = in.readGuid();
        return pClassID;
    }

    private static void writeLoad(NdrWriter out, int fFullyAvailable, @Nullable IMoniker pimkName,
            @Nullable IBindCtx pibc, @Unsigned int grfMode) throws ComException {
        out.writeInt(fFullyAvailable);
        InterfacePointers.write(out, pimkName, IMoniker.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pibc, IBindCtx.TYPE);
        out.writePointees();
        out.writeInt(grfMode);
    }

    private static void writeSave(NdrWriter out, @Nullable IMoniker pimkName,
            @Nullable IBindCtx pbc, int fRemember) throws ComException {
        InterfacePointers.write(out, pimkName, IMoniker.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        out.writeInt(fRemember);
    }

    private static void writeSaveCompleted(NdrWriter out, @Nullable IMoniker pimkName,
            @Nullable IBindCtx pibc) throws ComException {
        InterfacePointers.write(out, pimkName, IMoniker.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pibc, IBindCtx.TYPE);
        out.writePointees();
    }

    private static @Nullable IMoniker readGetCurMoniker(NdrReader in) throws ComException {
        in.at("ppimkName");
        IMoniker ppimkName = InterfacePointers.read(in, IMoniker.TYPE);
        return ppimkName;
    }

    /** The calls of an {@link IPersistMoniker} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPersistMoniker#GetClassID}. */
        public CompletableFuture<Guid> GetClassID() {
            return future(3, RequestWriter.NOTHING, IPersistMonikerProxy::readGetClassID);
        }

        /** See {@link IPersistMoniker#IsDirty}. */
        public CompletableFuture<@Nullable Void> IsDirty() {
            return future(4, RequestWriter.NOTHING);
        }

        /** See {@link IPersistMoniker#Load}. */
        public CompletableFuture<@Nullable Void> Load(int fFullyAvailable,
                @Nullable IMoniker pimkName, @Nullable IBindCtx pibc, @Unsigned int grfMode) {
            return future(5, out -> writeLoad(out, fFullyAvailable, pimkName, pibc, grfMode));
        }

        /** See {@link IPersistMoniker#Save}. */
        public CompletableFuture<@Nullable Void> Save(@Nullable IMoniker pimkName,
                @Nullable IBindCtx pbc, int fRemember) {
            return future(6, out -> writeSave(out, pimkName, pbc, fRemember));
        }

        /** See {@link IPersistMoniker#SaveCompleted}. */
        public CompletableFuture<@Nullable Void> SaveCompleted(@Nullable IMoniker pimkName,
                @Nullable IBindCtx pibc) {
            return future(7, out -> writeSaveCompleted(out, pimkName, pibc));
        }

        /** See {@link IPersistMoniker#GetCurMoniker}. */
        public CompletableFuture<@Nullable IMoniker> GetCurMoniker() {
            return future(8, RequestWriter.NOTHING, IPersistMonikerProxy::readGetCurMoniker);
        }
    }
}
