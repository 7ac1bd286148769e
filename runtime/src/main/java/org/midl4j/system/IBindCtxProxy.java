// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IBindCtx} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IBindCtxProxy extends Proxy implements IBindCtx {
    static {
        Abi.require(1);
    }

    protected IBindCtxProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IBindCtx proxy) throws ComException {
        return new Futures(targetOf(proxy, IBindCtx.TYPE));
    }

    @Override
    public void RegisterObjectBound(@Nullable IUnknown punk) throws ComException {
        call(3, out -> writeRegisterObjectBound(out, punk));
    }

    @Override
    public void RevokeObjectBound(@Nullable IUnknown punk) throws ComException {
        call(4, out -> writeRevokeObjectBound(out, punk));
    }

    @Override
    public void ReleaseBoundObjects() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public void SetBindOptions(BIND_OPTS2 pbindopts) throws ComException {
        call(6, out -> writeSetBindOptions(out, pbindopts));
    }

    @Override
    public BIND_OPTS2 GetBindOptions(BIND_OPTS2 pbindopts) throws ComException {
        return call(7, out -> writeGetBindOptions(out, pbindopts),
                IBindCtxProxy::readGetBindOptions);
    }

    @Override
    public @Nullable IRunningObjectTable GetRunningObjectTable() throws ComException {
        return call(8, RequestWriter.NOTHING, IBindCtxProxy::readGetRunningObjectTable);
    }

    @Override
    public void RegisterObjectParam(String pszKey, @Nullable IUnknown punk) throws ComException {
        call(9, out -> writeRegisterObjectParam(out, pszKey, punk));
    }

    @Override
    public @Nullable IUnknown GetObjectParam(String pszKey) throws ComException {
        return call(10, out -> writeGetObjectParam(out, pszKey), IBindCtxProxy::readGetObjectParam);
    }

    @Override
    public @Nullable IEnumString EnumObjectParam() throws ComException {
        return call(11, RequestWriter.NOTHING, IBindCtxProxy::readEnumObjectParam);
    }

    @Override
    public void RevokeObjectParam(String pszKey) throws ComException {
        call(12, out -> writeRevokeObjectParam(out, pszKey));
    }

    private static void writeRegisterObjectBound(NdrWriter out, @Nullable IUnknown punk) throws
            ComException {
        InterfacePointers.write(out, punk, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private static void writeRevokeObjectBound(NdrWriter out, @Nullable IUnknown punk) throws
            ComException {
        InterfacePointers.write(out, punk, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private static void writeSetBindOptions(NdrWriter out, BIND_OPTS2 pbindopts) throws
            ComException {
        try {
            BIND_OPTS2Codec.write(out, Require.nonNull(pbindopts, "pbindopts"));
        } catch (Unsendable problem) {
            throw problem.in("pbindopts", pbindopts);
        }
    }

    private static void writeGetBindOptions(NdrWriter out, BIND_OPTS2 pbindopts) throws
            ComException {
        try {
            BIND_OPTS2Codec.write(out, Require.nonNull(pbindopts, "pbindopts"));
        } catch (Unsendable problem) {
            throw problem.in("pbindopts", pbindopts);
        }
    }

    private static BIND_OPTS2 readGetBindOptions(NdrReader in) throws ComException {
        in.at("pbindopts");
        BIND_OPTS2 pbindopts = BIND_OPTS2Codec.read(in);
        return pbindopts;
    }

    private static @Nullable IRunningObjectTable readGetRunningObjectTable(NdrReader in) throws
            ComException {
        in.at("pprot");
        IRunningObjectTable pprot = InterfacePointers.read(in, IRunningObjectTable.TYPE);
        return pprot;
    }

    private static void writeRegisterObjectParam(NdrWriter out, String pszKey,
            @Nullable IUnknown punk) throws ComException {
        out.writeWideString(Require.nonNull(pszKey, "pszKey"));
        InterfacePointers.write(out, punk, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private static void writeGetObjectParam(NdrWriter out, String pszKey) throws ComException {
        out.writeWideString(Require.nonNull(pszKey, "pszKey"));
    }

    private static @Nullable IUnknown readGetObjectParam(NdrReader in) throws ComException {
        in.at("ppunk");
        IUnknown ppunk = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        return ppunk;
    }

    private static @Nullable IEnumString readEnumObjectParam(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumString ppenum = InterfacePointers.read(in, IEnumString.TYPE);
        return ppenum;
    }

    private static void writeRevokeObjectParam(NdrWriter out, String pszKey) throws ComException {
        out.writeWideString(Require.nonNull(pszKey, "pszKey"));
    }

    /** The calls of an {@link IBindCtx} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IBindCtx#RegisterObjectBound}. */
        public CompletableFuture<@Nullable Void> RegisterObjectBound(@Nullable IUnknown punk) {
            return future(3, out -> writeRegisterObjectBound(out, punk));
        }

        /** See {@link IBindCtx#RevokeObjectBound}. */
        public CompletableFuture<@Nullable Void> RevokeObjectBound(@Nullable IUnknown punk) {
            return future(4, out -> writeRevokeObjectBound(out, punk));
        }

        /** See {@link IBindCtx#ReleaseBoundObjects}. */
        public CompletableFuture<@Nullable Void> ReleaseBoundObjects() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IBindCtx#SetBindOptions}. */
        public CompletableFuture<@Nullable Void> SetBindOptions(BIND_OPTS2 pbindopts) {
            return future(6, out -> writeSetBindOptions(out, pbindopts));
        }

        /** See {@link IBindCtx#GetBindOptions}. */
        public CompletableFuture<BIND_OPTS2> GetBindOptions(BIND_OPTS2 pbindopts) {
            return future(7, out -> writeGetBindOptions(out, pbindopts),
                    IBindCtxProxy::readGetBindOptions);
        }

        /** See {@link IBindCtx#GetRunningObjectTable}. */
        public CompletableFuture<@Nullable IRunningObjectTable> GetRunningObjectTable() {
            return future(8, RequestWriter.NOTHING, IBindCtxProxy::readGetRunningObjectTable);
        }

        /** See {@link IBindCtx#RegisterObjectParam}. */
        public CompletableFuture<@Nullable Void> RegisterObjectParam(String pszKey,
                @Nullable IUnknown punk) {
            return future(9, out -> writeRegisterObjectParam(out, pszKey, punk));
        }

        /** See {@link IBindCtx#GetObjectParam}. */
        public CompletableFuture<@Nullable IUnknown> GetObjectParam(String pszKey) {
            return future(10, out -> writeGetObjectParam(out, pszKey),
                    IBindCtxProxy::readGetObjectParam);
        }

        /** See {@link IBindCtx#EnumObjectParam}. */
        public CompletableFuture<@Nullable IEnumString> EnumObjectParam() {
            return future(11, RequestWriter.NOTHING, IBindCtxProxy::readEnumObjectParam);
        }

        /** See {@link IBindCtx#RevokeObjectParam}. */
        public CompletableFuture<@Nullable Void> RevokeObjectParam(String pszKey) {
            return future(12, out -> writeRevokeObjectParam(out, pszKey));
        }
    }
}
