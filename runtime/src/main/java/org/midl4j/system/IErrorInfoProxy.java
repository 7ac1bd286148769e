// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IErrorInfo} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class IErrorInfoProxy extends Proxy implements IErrorInfo {
    static {
        Abi.require(1);
    }

    protected IErrorInfoProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IErrorInfo proxy) throws ComException {
        return new Futures(targetOf(proxy, IErrorInfo.TYPE));
    }

    @Override
    public Guid GetGUID() throws ComException {
        return call(3, RequestWriter.NOTHING, IErrorInfoProxy::readGetGUID);
    }

    @Override
    public @Nullable String GetSource() throws ComException {
        return call(4, RequestWriter.NOTHING, IErrorInfoProxy::readGetSource);
    }

    @Override
    public @Nullable String GetDescription() throws ComException {
        return call(5, RequestWriter.NOTHING, IErrorInfoProxy::readGetDescription);
    }

    @Override
    public @Nullable String GetHelpFile() throws ComException {
        return call(6, RequestWriter.NOTHING, IErrorInfoProxy::readGetHelpFile);
    }

    @Override
    public @Unsigned int GetHelpContext() throws ComException {
        return call(7, RequestWriter.NOTHING, IErrorInfoProxy::readGetHelpContext);
    }

    private static Guid readGetGUID(NdrReader in) throws ComException {
        in.at("pGUID");
        Guid pGUID = in.readGuid();
        return pGUID;
    }

    private static @Nullable String readGetSource(NdrReader in) throws ComException {
        in.at("pBstrSource");
        String pBstrSource = BstrCodec.read(in);
        return pBstrSource;
    }

    private static @Nullable String readGetDescription(NdrReader in) throws ComException {
        in.at("pBstrDescription");
        String pBstrDescription = BstrCodec.read(in);
        return pBstrDescription;
    }

    private static @Nullable String readGetHelpFile(NdrReader in) throws ComException {
        in.at("pBstrHelpFile");
        String pBstrHelpFile = BstrCodec.read(in);
        return pBstrHelpFile;
    }

    private static @Unsigned int readGetHelpContext(NdrReader in) throws ComException {
        in.at("pdwHelpContext");
        int pdwHelpContext = in.readInt();
        return pdwHelpContext;
    }

    /** The calls of an {@link IErrorInfo} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IErrorInfo#GetGUID}. */
        public CompletableFuture<Guid> GetGUID() {
            return future(3, RequestWriter.NOTHING, IErrorInfoProxy::readGetGUID);
        }

        /** See {@link IErrorInfo#GetSource}. */
        public CompletableFuture<@Nullable String> GetSource() {
            return future(4, RequestWriter.NOTHING, IErrorInfoProxy::readGetSource);
        }

        /** See {@link IErrorInfo#GetDescription}. */
        public CompletableFuture<@Nullable String> GetDescription() {
            return future(5, RequestWriter.NOTHING, IErrorInfoProxy::readGetDescription);
        }

        /** See {@link IErrorInfo#GetHelpFile}. */
        public CompletableFuture<@Nullable String> GetHelpFile() {
            return future(6, RequestWriter.NOTHING, IErrorInfoProxy::readGetHelpFile);
        }

        /** See {@link IErrorInfo#GetHelpContext}. */
        public CompletableFuture<Integer> GetHelpContext() {
            return future(7, RequestWriter.NOTHING, IErrorInfoProxy::readGetHelpContext);
        }
    }
}
