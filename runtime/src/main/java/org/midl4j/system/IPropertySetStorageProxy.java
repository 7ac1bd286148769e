// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IPropertySetStorage} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public class IPropertySetStorageProxy extends Proxy implements IPropertySetStorage {
    static {
        Abi.require(1);
    }

    protected IPropertySetStorageProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPropertySetStorage proxy) throws ComException {
        return new Futures(targetOf(proxy, IPropertySetStorage.TYPE));
    }

    @Override
    public @Nullable IPropertyStorage Create(Guid rfmtid, @Nullable Guid pclsid,
            @Unsigned int grfFlags, @Unsigned int grfMode) throws ComException {
        return call(3, out -> writeCreate(out, rfmtid, pclsid, grfFlags, grfMode),
                IPropertySetStorageProxy::readCreate);
    }

    @Override
    public @Nullable IPropertyStorage Open(Guid rfmtid, @Unsigned int grfMode) throws ComException {
        return call(4, out -> writeOpen(out, rfmtid, grfMode), IPropertySetStorageProxy::readOpen);
    }

    @Override
    public void Delete(Guid rfmtid) throws ComException {
        call(5, out -> writeDelete(out, rfmtid));
    }

    @Override
    public @Nullable IEnumSTATPROPSETSTG Enum() throws ComException {
        return call(6, RequestWriter.NOTHING, IPropertySetStorageProxy::readEnum);
    }

    private static void writeCreate(NdrWriter out, Guid rfmtid, @Nullable Guid pclsid,
            @Unsigned int grfFlags, @Unsigned int grfMode) throws ComException {
        out.writeGuid(rfmtid);
        if (out.writePointer(pclsid)) {
            out.writeGuid(pclsid);
        }
        int at = out.reserve(4, 8);
        out.putInt(at, grfFlags);
        out.putInt(at + 4, grfMode);
    }

    private static @Nullable IPropertyStorage readCreate(NdrReader in) throws ComException {
        in.at("ppprstg");
        IPropertyStorage ppprstg = InterfacePointers.read(in, IPropertyStorage.TYPE);
        return ppprstg;
    }

    private static void writeOpen(NdrWriter out, Guid rfmtid, @Unsigned int grfMode) throws
            ComException {
        int at = out.reserve(4, 20);
        out.putGuid(at, rfmtid);
        out.putInt(at + 16, grfMode);
    }

    private static @Nullable IPropertyStorage readOpen(NdrReader in) throws ComException {
        in.at("ppprstg");
        IPropertyStorage ppprstg = InterfacePointers.read(in, IPropertyStorage.TYPE);
        return ppprstg;
    }

    private static void writeDelete(NdrWriter out, Guid rfmtid) throws ComException {
        out.writeGuid(rfmtid);
    }

    private static @Nullable IEnumSTATPROPSETSTG readEnum(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumSTATPROPSETSTG ppenum = InterfacePointers.read(in, IEnumSTATPROPSETSTG.TYPE);
        return ppenum;
    }

    /** The calls of an {@link IPropertySetStorage} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPropertySetStorage#Create}. */
        public CompletableFuture<@Nullable IPropertyStorage> Create(Guid rfmtid,
                @Nullable Guid pclsid, @Unsigned int grfFlags, @Unsigned int grfMode) {
            return future(3, out -> writeCreate(out, rfmtid, pclsid, grfFlags, grfMode),
                    IPropertySetStorageProxy::readCreate);
        }

        /** See {@link IPropertySetStorage#Open}. */
        public CompletableFuture<@Nullable IPropertyStorage> Open(Guid rfmtid,
                @Unsigned int grfMode) {
            return future(4, out -> writeOpen(out, rfmtid, grfMode),
                    IPropertySetStorageProxy::readOpen);
        }

        /** See {@link IPropertySetStorage#Delete}. */
        public CompletableFuture<@Nullable Void> Delete(Guid rfmtid) {
            return future(5, out -> writeDelete(out, rfmtid));
        }

        /** See {@link IPropertySetStorage#Enum}. */
        public CompletableFuture<@Nullable IEnumSTATPROPSETSTG> Enum() {
            return future(6, RequestWriter.NOTHING, IPropertySetStorageProxy::readEnum);
        }
    }
}
