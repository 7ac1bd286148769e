// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.Require;

/** Calls an {@link IOleLink} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleLinkProxy extends Proxy implements IOleLink {
    static {
        Abi.require(1);
    }

    protected IOleLinkProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleLink proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleLink.TYPE));
    }

    @Override
    public void SetUpdateOptions(@Unsigned int dwUpdateOpt) throws ComException {
        call(3, out -> writeSetUpdateOptions(out, dwUpdateOpt));
    }

    @Override
    public @Unsigned int GetUpdateOptions() throws ComException {
        return call(4, RequestWriter.NOTHING, IOleLinkProxy::readGetUpdateOptions);
    }

    @Override
    public void SetSourceMoniker(@Nullable IMoniker pmk, Guid rclsid) throws ComException {
        call(5, out -> writeSetSourceMoniker(out, pmk, rclsid));
    }

    @Override
    public @Nullable IMoniker GetSourceMoniker() throws ComException {
        return call(6, RequestWriter.NOTHING, IOleLinkProxy::readGetSourceMoniker);
    }

    @Override
    public void SetSourceDisplayName(String pszStatusText) throws ComException {
        call(7, out -> writeSetSourceDisplayName(out, pszStatusText));
    }

    @Override
    public @Nullable String GetSourceDisplayName() throws ComException {
        return call(8, RequestWriter.NOTHING, IOleLinkProxy::readGetSourceDisplayName);
    }

    @Override
    public void BindToSource(@Unsigned int bindflags, @Nullable IBindCtx pbc) throws ComException {
        call(9, out -> writeBindToSource(out, bindflags, pbc));
    }

    @Override
    public void BindIfRunning() throws ComException {
        call(10, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IUnknown GetBoundSource() throws ComException {
        return call(11, RequestWriter.NOTHING, IOleLinkProxy::readGetBoundSource);
    }

    @Override
    public void UnbindSource() throws ComException {
        call(12, RequestWriter.NOTHING);
    }

    @Override
    public void Update(@Nullable IBindCtx pbc) throws ComException {
        call(13, out -> writeUpdate(out, pbc));
    }

    private static void writeSetUpdateOptions(NdrWriter out, @Unsigned int dwUpdateOpt) throws
            ComException {
        out.writeInt(dwUpdateOpt);
    }

    private static @Unsigned int readGetUpdateOptions(NdrReader in) throws ComException {
        in.at("pdwUpdateOpt");
        int pdwUpdateOpt = in.readInt();
        return pdwUpdateOpt;
    }

    private static void writeSetSourceMoniker(NdrWriter out, @Nullable IMoniker pmk, Guid rclsid)
            throws ComException {
        InterfacePointers.write(out, pmk, IMoniker.TYPE);
        out.writePointees();
        out.writeGuid(rclsid);
    }

    private static @Nullable IMoniker readGetSourceMoniker(NdrReader in) throws ComException {
        in.at("ppmk");
        IMoniker ppmk = InterfacePointers.read(in, IMoniker.TYPE);
        return ppmk;
    }

    private static void writeSetSourceDisplayName(NdrWriter out, String pszStatusText) throws
            ComException {
        out.writeWideString(Require.nonNull(pszStatusText, "pszStatusText"));
    }

    private static @Nullable String readGetSourceDisplayName(NdrReader in) throws ComException {
        in.at("ppszDisplayName");
        String ppszDisplayName;
        if (in.readPointer()) {
            ppszDisplayName = in.readWideString();
        } else {
            ppszDisplayName = null;
        }
        return ppszDisplayName;
    }

    private static void writeBindToSource(NdrWriter out, @Unsigned int bindflags,
            @Nullable IBindCtx pbc) throws ComException {
        out.writeInt(bindflags);
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
    }

    private static @Nullable IUnknown readGetBoundSource(NdrReader in) throws ComException {
        in.at("ppunk");
        IUnknown ppunk = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        return ppunk;
    }

    private static void writeUpdate(NdrWriter out, @Nullable IBindCtx pbc) throws ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
    }

    /** The calls of an {@link IOleLink} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleLink#SetUpdateOptions}. */
        public CompletableFuture<@Nullable Void> SetUpdateOptions(@Unsigned int dwUpdateOpt) {
            return future(3, out -> writeSetUpdateOptions(out, dwUpdateOpt));
        }

        /** See {@link IOleLink#GetUpdateOptions}. */
        public CompletableFuture<Integer> GetUpdateOptions() {
            return future(4, RequestWriter.NOTHING, IOleLinkProxy::readGetUpdateOptions);
        }

        /** See {@link IOleLink#SetSourceMoniker}. */
        public CompletableFuture<@Nullable Void> SetSourceMoniker(@Nullable IMoniker pmk,
                Guid rclsid) {
            return future(5, out -> writeSetSourceMoniker(out, pmk, rclsid));
        }

        /** See {@link IOleLink#GetSourceMoniker}. */
        public CompletableFuture<@Nullable IMoniker> GetSourceMoniker() {
            return future(6, RequestWriter.NOTHING, IOleLinkProxy::readGetSourceMoniker);
        }

        /** See {@link IOleLink#SetSourceDisplayName}. */
        public CompletableFuture<@Nullable Void> SetSourceDisplayName(String pszStatusText) {
            return future(7, out -> writeSetSourceDisplayName(out, pszStatusText));
        }

        /** See {@link IOleLink#GetSourceDisplayName}. */
        public CompletableFuture<@Nullable String> GetSourceDisplayName() {
            return future(8, RequestWriter.NOTHING, IOleLinkProxy::readGetSourceDisplayName);
        }

        /** See {@link IOleLink#BindToSource}. */
        public CompletableFuture<@Nullable Void> BindToSource(@Unsigned int bindflags,
                @Nullable IBindCtx pbc) {
            return future(9, out -> writeBindToSource(out, bindflags, pbc));
        }

        /** See {@link IOleLink#BindIfRunning}. */
        public CompletableFuture<@Nullable Void> BindIfRunning() {
            return future(10, RequestWriter.NOTHING);
        }

        /** See {@link IOleLink#GetBoundSource}. */
        public CompletableFuture<@Nullable IUnknown> GetBoundSource() {
            return future(11, RequestWriter.NOTHING, IOleLinkProxy::readGetBoundSource);
        }

        /** See {@link IOleLink#UnbindSource}. */
        public CompletableFuture<@Nullable Void> UnbindSource() {
            return future(12, RequestWriter.NOTHING);
        }

        /** See {@link IOleLink#Update}. */
        public CompletableFuture<@Nullable Void> Update(@Nullable IBindCtx pbc) {
            return future(13, out -> writeUpdate(out, pbc));
        }
    }
}
