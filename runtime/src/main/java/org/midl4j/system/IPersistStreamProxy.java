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

/** Calls an {@link IPersistStream} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IPersistStreamProxy extends IPersistProxy implements IPersistStream {
    static {
        Abi.require(1);
    }

    protected IPersistStreamProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPersistStream proxy) throws ComException {
        return new Futures(targetOf(proxy, IPersistStream.TYPE));
    }

    @Override
    public int IsDirty() throws ComException {
        return callForHResult(4, RequestWriter.NOTHING, IPersistStreamProxy::readIsDirty);
    }

    @Override
    public void Load(@Nullable IStream pStm) throws ComException {
        call(5, out -> writeLoad(out, pStm));
    }

    @Override
    public void Save(@Nullable IStream pStm, int fClearDirty) throws ComException {
        call(6, out -> writeSave(out, pStm, fClearDirty));
    }

    @Override
    public ULARGE_INTEGER GetSizeMax() throws ComException {
        return call(7, RequestWriter.NOTHING, IPersistStreamProxy::readGetSizeMax);
    }

    private static int readIsDirty(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeLoad(NdrWriter out, @Nullable IStream pStm) throws ComException {
        InterfacePointers.write(out, pStm, IStream.TYPE);
        out.writePointees();
    }

    private static void writeSave(NdrWriter out, @Nullable IStream pStm, int fClearDirty) throws
            ComException {
        InterfacePointers.write(out, pStm, IStream.TYPE);
        out.writePointees();
        out.writeInt(fClearDirty);
    }

    private static ULARGE_INTEGER readGetSizeMax(NdrReader in) throws ComException {
        in.at("pcbSize");
        ULARGE_INTEGER pcbSize = ULARGE_INTEGERCodec.read(in);
        return pcbSize;
    }

    /** The calls of an {@link IPersistStream} elsewhere, as futures. */
    public static class Futures extends IPersistProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPersistStream#IsDirty}. */
        public CompletableFuture<Integer> IsDirty() {
            return futureForHResult(4, RequestWriter.NOTHING, IPersistStreamProxy::readIsDirty);
        }

        /** See {@link IPersistStream#Load}. */
        public CompletableFuture<@Nullable Void> Load(@Nullable IStream pStm) {
            return future(5, out -> writeLoad(out, pStm));
        }

        /** See {@link IPersistStream#Save}. */
        public CompletableFuture<@Nullable Void> Save(@Nullable IStream pStm, int fClearDirty) {
            return future(6, out -> writeSave(out, pStm, fClearDirty));
        }

        /** See {@link IPersistStream#GetSizeMax}. */
        public CompletableFuture<ULARGE_INTEGER> GetSizeMax() {
            return future(7, RequestWriter.NOTHING, IPersistStreamProxy::readGetSizeMax);
        }
    }
}
