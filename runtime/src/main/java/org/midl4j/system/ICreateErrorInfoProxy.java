// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link ICreateErrorInfo} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ICreateErrorInfoProxy extends Proxy implements ICreateErrorInfo {
    static {
        Abi.require(1);
    }

    protected ICreateErrorInfoProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ICreateErrorInfo proxy) throws ComException {
        return new Futures(targetOf(proxy, ICreateErrorInfo.TYPE));
    }

    @Override
    public void SetGUID(Guid rguid) throws ComException {
        call(3, out -> writeSetGUID(out, rguid));
    }

    @Override
    public void SetSource(String szSource) throws ComException {
        call(4, out -> writeSetSource(out, szSource));
    }

    @Override
    public void SetDescription(String szDescription) throws ComException {
        call(5, out -> writeSetDescription(out, szDescription));
    }

    @Override
    public void SetHelpFile(String szHelpFile) throws ComException {
        call(6, out -> writeSetHelpFile(out, szHelpFile));
    }

    @Override
    public void SetHelpContext(@Unsigned int dwHelpContext) throws ComException {
        call(7, out -> writeSetHelpContext(out, dwHelpContext));
    }

    private static void writeSetGUID(NdrWriter out, Guid rguid) throws ComException {
        out.writeGuid(rguid);
    }

    private static void writeSetSource(NdrWriter out, String szSource) throws ComException {
        out.writeWideString(Require.nonNull(szSource, "szSource"));
    }

    private static void writeSetDescription(NdrWriter out, String szDescription) throws
            ComException {
        out.writeWideString(Require.nonNull(szDescription, "szDescription"));
    }

    private static void writeSetHelpFile(NdrWriter out, String szHelpFile) throws ComException {
        out.writeWideString(Require.nonNull(szHelpFile, "szHelpFile"));
    }

    private static void writeSetHelpContext(NdrWriter out, @Unsigned int dwHelpContext) throws
            ComException {
        out.writeInt(dwHelpContext);
    }

    /** The calls of an {@link ICreateErrorInfo} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ICreateErrorInfo#SetGUID}. */
        public CompletableFuture<@Nullable Void> SetGUID(Guid rguid) {
            return future(3, out -> writeSetGUID(out, rguid));
        }

        /** See {@link ICreateErrorInfo#SetSource}. */
        public CompletableFuture<@Nullable Void> SetSource(String szSource) {
            return future(4, out -> writeSetSource(out, szSource));
        }

        /** See {@link ICreateErrorInfo#SetDescription}. */
        public CompletableFuture<@Nullable Void> SetDescription(String szDescription) {
            return future(5, out -> writeSetDescription(out, szDescription));
        }

        /** See {@link ICreateErrorInfo#SetHelpFile}. */
        public CompletableFuture<@Nullable Void> SetHelpFile(String szHelpFile) {
            return future(6, out -> writeSetHelpFile(out, szHelpFile));
        }

        /** See {@link ICreateErrorInfo#SetHelpContext}. */
        public CompletableFuture<@Nullable Void> SetHelpContext(@Unsigned int dwHelpContext) {
            return future(7, out -> writeSetHelpContext(out, dwHelpContext));
        }
    }
}
