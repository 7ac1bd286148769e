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
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Calls an {@link IPersistStorage} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IPersistStorageProxy extends IPersistProxy implements IPersistStorage {
    static {
        Abi.require(1);
    }

    protected IPersistStorageProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPersistStorage proxy) throws ComException {
        return new Futures(targetOf(proxy, IPersistStorage.TYPE));
    }

    @Override
    public int IsDirty() throws ComException {
        return callForHResult(4, RequestWriter.NOTHING, IPersistStorageProxy::readIsDirty);
    }

    @Override
    public void InitNew(@Nullable IStorage pStg) throws ComException {
        call(5, out -> writeInitNew(out, pStg));
    }

    @Override
    public void Load(@Nullable IStorage pStg) throws ComException {
        call(6, out -> writeLoad(out, pStg));
    }

    @Override
    public void Save(@Nullable IStorage pStgSave, int fSameAsLoad) throws ComException {
        call(7, out -> writeSave(out, pStgSave, fSameAsLoad));
    }

    @Override
    public void SaveCompleted(@Nullable IStorage pStgNew) throws ComException {
        call(8, out -> writeSaveCompleted(out, pStgNew));
    }

    @Override
    public void HandsOffStorage() throws ComException {
        call(9, RequestWriter.NOTHING);
    }

    private static int readIsDirty(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeInitNew(NdrWriter out, @Nullable IStorage pStg) throws ComException {
        InterfacePointers.write(out, pStg, IStorage.TYPE);
        out.writePointees();
    }

    private static void writeLoad(NdrWriter out, @Nullable IStorage pStg) throws ComException {
        InterfacePointers.write(out, pStg, IStorage.TYPE);
        out.writePointees();
    }

    private static void writeSave(NdrWriter out, @Nullable IStorage pStgSave, int fSameAsLoad)
            throws ComException {
        InterfacePointers.write(out, pStgSave, IStorage.TYPE);
        out.writePointees();
        out.writeInt(fSameAsLoad);
    }

    private static void writeSaveCompleted(NdrWriter out, @Nullable IStorage pStgNew) throws
            ComException {
        InterfacePointers.write(out, pStgNew, IStorage.TYPE);
        out.writePointees();
    }

    /** The calls of an {@link IPersistStorage} elsewhere, as futures. */
    public static class Futures extends IPersistProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPersistStorage#IsDirty}. */
        public CompletableFuture<Integer> IsDirty() {
            return futureForHResult(4, RequestWriter.NOTHING, IPersistStorageProxy::readIsDirty);
        }

        /** See {@link IPersistStorage#InitNew}. */
        public CompletableFuture<@Nullable Void> InitNew(@Nullable IStorage pStg) {
            return future(5, out -> writeInitNew(out, pStg));
        }

        /** See {@link IPersistStorage#Load}. */
        public CompletableFuture<@Nullable Void> Load(@Nullable IStorage pStg) {
            return future(6, out -> writeLoad(out, pStg));
        }

        /** See {@link IPersistStorage#Save}. */
        public CompletableFuture<@Nullable Void> Save(@Nullable IStorage pStgSave,
                int fSameAsLoad) {
            return future(7, out -> writeSave(out, pStgSave, fSameAsLoad));
        }

        /** See {@link IPersistStorage#SaveCompleted}. */
        public CompletableFuture<@Nullable Void> SaveCompleted(@Nullable IStorage pStgNew) {
            return future(8, out -> writeSaveCompleted(out, pStgNew));
        }

        /** See {@link IPersistStorage#HandsOffStorage}. */
        public CompletableFuture<@Nullable Void> HandsOffStorage() {
            return future(9, RequestWriter.NOTHING);
        }
    }
}
