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

/** Calls an {@link IPersistPropertyBag} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPersistPropertyBagProxy extends IPersistProxy implements IPersistPropertyBag {
    static {
        Abi.require(1);
    }

    protected IPersistPropertyBagProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPersistPropertyBag proxy) throws ComException {
        return new Futures(targetOf(proxy, IPersistPropertyBag.TYPE));
    }

    @Override
    public void InitNew() throws ComException {
        call(4, RequestWriter.NOTHING);
    }

    @Override
    public void Load(@Nullable IPropertyBag pPropBag, @Nullable IErrorLog pErrorLog) throws
            ComException {
        call(5, out -> writeLoad(out, pPropBag, pErrorLog));
    }

    @Override
    public void Save(@Nullable IPropertyBag pPropBag, int fClearDirty, int fSaveAllProperties)
            throws ComException {
        call(6, out -> writeSave(out, pPropBag, fClearDirty, fSaveAllProperties));
    }

    private static void writeLoad(NdrWriter out, @Nullable IPropertyBag pPropBag,
            @Nullable IErrorLog pErrorLog) throws ComException {
        InterfacePointers.write(out, pPropBag, IPropertyBag.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pErrorLog, IErrorLog.TYPE);
        out.writePointees();
    }

    private static void writeSave(NdrWriter out, @Nullable IPropertyBag pPropBag, int fClearDirty,
            int fSaveAllProperties) throws ComException {
        InterfacePointers.write(out, pPropBag, IPropertyBag.TYPE);
        out.writePointees();
        int at = out.reserve(4, 8);
        out.putInt(at, fClearDirty);
        out.putInt(at + 4, fSaveAllProperties);
    }

    /** The calls of an {@link IPersistPropertyBag} elsewhere, as futures. */
    public static class Futures extends IPersistProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPersistPropertyBag#InitNew}. */
        public CompletableFuture<@Nullable Void> InitNew() {
            return future(4, RequestWriter.NOTHING);
        }

        /** See {@link IPersistPropertyBag#Load}. */
        public CompletableFuture<@Nullable Void> Load(@Nullable IPropertyBag pPropBag,
                @Nullable IErrorLog pErrorLog) {
            return future(5, out -> writeLoad(out, pPropBag, pErrorLog));
        }

        /** See {@link IPersistPropertyBag#Save}. */
        public CompletableFuture<@Nullable Void> Save(@Nullable IPropertyBag pPropBag,
                int fClearDirty, int fSaveAllProperties) {
            return future(6, out -> writeSave(out, pPropBag, fClearDirty, fSaveAllProperties));
        }
    }
}
