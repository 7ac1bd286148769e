// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.ClientCall;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IAdviseSink} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IAdviseSinkProxy extends Proxy implements IAdviseSink {
    static {
        Abi.require(1);
    }

    protected IAdviseSinkProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IAdviseSink proxy) throws ComException {
        return new Futures(targetOf(proxy, IAdviseSink.TYPE));
    }

    @Override
    public void OnDataChange(@Nullable FORMATETC pFormatetc, @Nullable userSTGMEDIUM pStgmed) throws
            ComException {
        call(3, out -> writeOnDataChange(out, pFormatetc, pStgmed));
    }

    @Override
    public void OnViewChange(@Unsigned int dwAspect, int lindex) throws ComException {
        call(4, out -> writeOnViewChange(out, dwAspect, lindex));
    }

    @Override
    public void OnRename(@Nullable IMoniker pmk) throws ComException {
        call(5, out -> writeOnRename(out, pmk));
    }

    @Override
    public void OnSave() throws ComException {
        call(6, RequestWriter.NOTHING);
    }

    @Override
    public void OnClose() throws ComException {
        call(7, RequestWriter.NOTHING);
    }

    private static void writeOnDataChange(NdrWriter out, @Nullable FORMATETC pFormatetc,
            @Nullable userSTGMEDIUM pStgmed) throws ComException {
        try {
            if (out.writePointer(pFormatetc)) {
                FORMATETCCodec.write(out, pFormatetc);
                out.writePointees();
            }
            if (out.writePointer(pStgmed)) {
                out.writePointer(pStgmed, userSTGMEDIUMCodec::write);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("pFormatetc", pFormatetc, "pStgmed", pStgmed);
        }
    }

    private static void writeOnViewChange(NdrWriter out, @Unsigned int dwAspect, int lindex) throws
            ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, dwAspect);
        out.putInt(at + 4, lindex);
    }

    private static void writeOnRename(NdrWriter out, @Nullable IMoniker pmk) throws ComException {
        InterfacePointers.write(out, pmk, IMoniker.TYPE);
        out.writePointees();
    }

    /** Calls an {@link IAdviseSink} elsewhere, asynchronously. */
    public static class Call extends ClientCall implements AsyncIAdviseSink {
        protected Call(ProxyTarget target, @Nullable IUnknown outer) {
            super(target, outer);
        }

        @Override
        public void Begin_OnDataChange(@Nullable FORMATETC pFormatetc,
                @Nullable userSTGMEDIUM pStgmed) throws ComException {
            begin(3, out -> writeOnDataChange(out, pFormatetc, pStgmed));
        }

        @Override
        public void Finish_OnDataChange() throws ComException {
            finish(3);
        }

        @Override
        public void Begin_OnViewChange(@Unsigned int dwAspect, int lindex) throws ComException {
            begin(4, out -> writeOnViewChange(out, dwAspect, lindex));
        }

        @Override
        public void Finish_OnViewChange() throws ComException {
            finish(4);
        }

        @Override
        public void Begin_OnRename(@Nullable IMoniker pmk) throws ComException {
            begin(5, out -> writeOnRename(out, pmk));
        }

        @Override
        public void Finish_OnRename() throws ComException {
            finish(5);
        }

        @Override
        public void Begin_OnSave() throws ComException {
            begin(6, RequestWriter.NOTHING);
        }

        @Override
        public void Finish_OnSave() throws ComException {
            finish(6);
        }

        @Override
        public void Begin_OnClose() throws ComException {
            begin(7, RequestWriter.NOTHING);
        }

        @Override
        public void Finish_OnClose() throws ComException {
            finish(7);
        }
    }

    /** The calls of an {@link IAdviseSink} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IAdviseSink#OnDataChange}. */
        public CompletableFuture<@Nullable Void> OnDataChange(@Nullable FORMATETC pFormatetc,
                @Nullable userSTGMEDIUM pStgmed) {
            return future(3, out -> writeOnDataChange(out, pFormatetc, pStgmed));
        }

        /** See {@link IAdviseSink#OnViewChange}. */
        public CompletableFuture<@Nullable Void> OnViewChange(@Unsigned int dwAspect, int lindex) {
            return future(4, out -> writeOnViewChange(out, dwAspect, lindex));
        }

        /** See {@link IAdviseSink#OnRename}. */
        public CompletableFuture<@Nullable Void> OnRename(@Nullable IMoniker pmk) {
            return future(5, out -> writeOnRename(out, pmk));
        }

        /** See {@link IAdviseSink#OnSave}. */
        public CompletableFuture<@Nullable Void> OnSave() {
            return future(6, RequestWriter.NOTHING);
        }

        /** See {@link IAdviseSink#OnClose}. */
        public CompletableFuture<@Nullable Void> OnClose() {
            return future(7, RequestWriter.NOTHING);
        }
    }
}
