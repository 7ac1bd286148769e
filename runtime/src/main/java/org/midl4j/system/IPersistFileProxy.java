// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Calls an {@link IPersistFile} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IPersistFileProxy extends IPersistProxy implements IPersistFile {
    static {
        Abi.require(1);
    }

    protected IPersistFileProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPersistFile proxy) throws ComException {
        return new Futures(targetOf(proxy, IPersistFile.TYPE));
    }

    @Override
    public int IsDirty() throws ComException {
        return callForHResult(4, RequestWriter.NOTHING, IPersistFileProxy::readIsDirty);
    }

    @Override
    public void Load(String pszFileName, @Unsigned int dwMode) throws ComException {
        call(5, out -> writeLoad(out, pszFileName, dwMode));
    }

    @Override
    public void Save(@Nullable String pszFileName, int fRemember) throws ComException {
        call(6, out -> writeSave(out, pszFileName, fRemember));
    }

    @Override
    public void SaveCompleted(@Nullable String pszFileName) throws ComException {
        call(7, out -> writeSaveCompleted(out, pszFileName));
    }

    @Override
    public IPersistFile.GetCurFileResult GetCurFile() throws ComException {
        return callForHResult(8, RequestWriter.NOTHING, IPersistFileProxy::readGetCurFile);
    }

    private static int readIsDirty(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeLoad(NdrWriter out, String pszFileName, @Unsigned int dwMode) throws
            ComException {
        out.writeWideString(Require.nonNull(pszFileName, "pszFileName"));
        out.writeInt(dwMode);
    }

    private static void writeSave(NdrWriter out, @Nullable String pszFileName, int fRemember) throws
            ComException {
        if (out.writePointer(pszFileName)) {
            out.writeWideString(pszFileName);
        }
        out.writeInt(fRemember);
    }

    private static void writeSaveCompleted(NdrWriter out, @Nullable String pszFileName) throws
            ComException {
        if (out.writePointer(pszFileName)) {
            out.writeWideString(pszFileName);
        }
    }

    private static IPersistFile.GetCurFileResult readGetCurFile(NdrReader in) throws ComException {
        in.at("ppszFileName");
        String ppszFileName;
        if (in.readPointer()) {
            ppszFileName = in.readWideString();
        } else {
            ppszFileName = null;
        }
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return new IPersistFile.GetCurFileResult(hresult, ppszFileName);
    }

    /** The calls of an {@link IPersistFile} elsewhere, as futures. */
    public static class Futures extends IPersistProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPersistFile#IsDirty}. */
        public CompletableFuture<Integer> IsDirty() {
            return futureForHResult(4, RequestWriter.NOTHING, IPersistFileProxy::readIsDirty);
        }

        /** See {@link IPersistFile#Load}. */
        public CompletableFuture<@Nullable Void> Load(String pszFileName, @Unsigned int dwMode) {
            return future(5, out -> writeLoad(out, pszFileName, dwMode));
        }

        /** See {@link IPersistFile#Save}. */
        public CompletableFuture<@Nullable Void> Save(@Nullable String pszFileName, int fRemember) {
            return future(6, out -> writeSave(out, pszFileName, fRemember));
        }

        /** See {@link IPersistFile#SaveCompleted}. */
        public CompletableFuture<@Nullable Void> SaveCompleted(@Nullable String pszFileName) {
            return future(7, out -> writeSaveCompleted(out, pszFileName));
        }

        /** See {@link IPersistFile#GetCurFile}. */
        public CompletableFuture<IPersistFile.GetCurFileResult> GetCurFile() {
            return futureForHResult(8, RequestWriter.NOTHING, IPersistFileProxy::readGetCurFile);
        }
    }
}
