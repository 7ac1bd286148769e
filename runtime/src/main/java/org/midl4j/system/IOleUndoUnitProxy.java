// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IOleUndoUnit} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleUndoUnitProxy extends Proxy implements IOleUndoUnit {
    static {
        Abi.require(1);
    }

    protected IOleUndoUnitProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleUndoUnit proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleUndoUnit.TYPE));
    }

    @Override
    public void Do(@Nullable IOleUndoManager pUndoManager) throws ComException {
        call(3, out -> writeDo(out, pUndoManager));
    }

    @Override
    public @Nullable String GetDescription() throws ComException {
        return call(4, RequestWriter.NOTHING, IOleUndoUnitProxy::readGetDescription);
    }

    @Override
    public IOleUndoUnit.GetUnitTypeResult GetUnitType() throws ComException {
        return call(5, RequestWriter.NOTHING, IOleUndoUnitProxy::readGetUnitType);
    }

    @Override
    public void OnNextAdd() throws ComException {
        call(6, RequestWriter.NOTHING);
    }

    private static void writeDo(NdrWriter out, @Nullable IOleUndoManager pUndoManager) throws
            ComException {
        InterfacePointers.write(out, pUndoManager, IOleUndoManager.TYPE);
        out.writePointees();
    }

    private static @Nullable String readGetDescription(NdrReader in) throws ComException {
        in.at("pBstr");
        String pBstr = BstrCodec.read(in);
        return pBstr;
    }

    private static IOleUndoUnit.GetUnitTypeResult readGetUnitType(NdrReader in) throws
            ComException {
        in.at("pClsid");
        int at = in.take(4, 20);
        Guid pClsid = in.getGuid(at);
        int plID = in.getInt(at + 16);
        return new IOleUndoUnit.GetUnitTypeResult(pClsid, plID);
    }

    /** The calls of an {@link IOleUndoUnit} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleUndoUnit#Do}. */
        public CompletableFuture<@Nullable Void> Do(@Nullable IOleUndoManager pUndoManager) {
            return future(3, out -> writeDo(out, pUndoManager));
        }

        /** See {@link IOleUndoUnit#GetDescription}. */
        public CompletableFuture<@Nullable String> GetDescription() {
            return future(4, RequestWriter.NOTHING, IOleUndoUnitProxy::readGetDescription);
        }

        /** See {@link IOleUndoUnit#GetUnitType}. */
        public CompletableFuture<IOleUndoUnit.GetUnitTypeResult> GetUnitType() {
            return future(5, RequestWriter.NOTHING, IOleUndoUnitProxy::readGetUnitType);
        }

        /** See {@link IOleUndoUnit#OnNextAdd}. */
        public CompletableFuture<@Nullable Void> OnNextAdd() {
            return future(6, RequestWriter.NOTHING);
        }
    }
}
