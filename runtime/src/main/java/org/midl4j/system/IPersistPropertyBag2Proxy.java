// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Calls an {@link IPersistPropertyBag2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPersistPropertyBag2Proxy extends IPersistProxy implements IPersistPropertyBag2 {
    static {
        Abi.require(1);
    }

    protected IPersistPropertyBag2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPersistPropertyBag2 proxy) throws ComException {
        return new Futures(targetOf(proxy, IPersistPropertyBag2.TYPE));
    }

    @Override
    public void InitNew() throws ComException {
        call(4, RequestWriter.NOTHING);
    }

    @Override
    public void Load(@Nullable IPropertyBag2 pPropBag, @Nullable IErrorLog pErrLog) throws
            ComException {
        call(5, out -> writeLoad(out, pPropBag, pErrLog));
    }

    @Override
    public void Save(@Nullable IPropertyBag2 pPropBag, int fClearDirty, int fSaveAllProperties)
            throws ComException {
        call(6, out -> writeSave(out, pPropBag, fClearDirty, fSaveAllProperties));
    }

    @Override
    public void IsDirty() throws ComException {
        call(7, RequestWriter.NOTHING);
    }

    private static void writeLoad(NdrWriter out, @Nullable IPropertyBag2 pPropBag,
            @Nullable IErrorLog pErrLog) throws ComException {
        InterfacePointers.write(out, pPropBag, IPropertyBag2.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pErrLog, IErrorLog.TYPE);
        out.writePointees();
    }

    private static void writeSave(NdrWriter out, @Nullable IPropertyBag2 pPropBag, int fClearDirty,
            int fSaveAllProperties) throws ComException {
        InterfacePointers.write(out, pPropBag, IPropertyBag2.TYPE);
        out.writePointees();
        int at = out.reserve(4, 8);
        out.putInt(at, fClearDirty);
        out.putInt(at + 4, fSaveAllProperties);
    }

    /** The calls of an {@link IPersistPropertyBag2} elsewhere, as futures. */
    public static class Futures extends IPersistProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPersistPropertyBag2#InitNew}. */
        public CompletableFuture<@Nullable Void> InitNew() {
            return future(4, RequestWriter.NOTHING);
        }

        /** See {@link IPersistPropertyBag2#Load}. */
        public CompletableFuture<@Nullable Void> Load(@Nullable IPropertyBag2 pPropBag,
                @Nullable IErrorLog pErrLog) {
            return future(5, out -> writeLoad(out, pPropBag, pErrLog));
        }

        /** See {@link IPersistPropertyBag2#Save}. */
        public CompletableFuture<@Nullable Void> Save(@Nullable IPropertyBag2 pPropBag,
                int fClearDirty, int fSaveAllProperties) {
            return future(6, out -> writeSave(out, pPropBag, fClearDirty, fSaveAllProperties));
        }

        /** See {@link IPersistPropertyBag2#IsDirty}. */
        public CompletableFuture<@Nullable Void> IsDirty() {
            return future(7, RequestWriter.NOTHING);
        }
    }
}
