// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Calls an {@link IOleParentUndoUnit} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleParentUndoUnitProxy extends IOleUndoUnitProxy implements IOleParentUndoUnit {
    static {
        Abi.require(1);
    }

    protected IOleParentUndoUnitProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleParentUndoUnit proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleParentUndoUnit.TYPE));
    }

    @Override
    public void Open(@Nullable IOleParentUndoUnit pPUU) throws ComException {
        call(7, out -> writeOpen(out, pPUU));
    }

    @Override
    public void Close(@Nullable IOleParentUndoUnit pPUU, int fCommit) throws ComException {
        call(8, out -> writeClose(out, pPUU, fCommit));
    }

    @Override
    public void Add(@Nullable IOleUndoUnit pUU) throws ComException {
        call(9, out -> writeAdd(out, pUU));
    }

    @Override
    public void FindUnit(@Nullable IOleUndoUnit pUU) throws ComException {
        call(10, out -> writeFindUnit(out, pUU));
    }

    @Override
    public @Unsigned int GetParentState() throws ComException {
        return call(11, RequestWriter.NOTHING, IOleParentUndoUnitProxy::readGetParentState);
    }

    private static void writeOpen(NdrWriter out, @Nullable IOleParentUndoUnit pPUU) throws
            ComException {
        InterfacePointers.write(out, pPUU, IOleParentUndoUnit.TYPE);
        out.writePointees();
    }

    private static void writeClose(NdrWriter out, @Nullable IOleParentUndoUnit pPUU, int fCommit)
            throws ComException {
        InterfacePointers.write(out, pPUU, IOleParentUndoUnit.TYPE);
        out.writePointees();
        out.writeInt(fCommit);
    }

    private static void writeAdd(NdrWriter out, @Nullable IOleUndoUnit pUU) throws ComException {
        InterfacePointers.write(out, pUU, IOleUndoUnit.TYPE);
        out.writePointees();
    }

    private static void writeFindUnit(NdrWriter out, @Nullable IOleUndoUnit pUU) throws
            ComException {
        InterfacePointers.write(out, pUU, IOleUndoUnit.TYPE);
        out.writePointees();
    }

    private static @Unsigned int readGetParentState(NdrReader in) throws ComException {
        in.at("pdwState");
        int pdwState = in.readInt();
        return pdwState;
    }

    /** The calls of an {@link IOleParentUndoUnit} elsewhere, as futures. */
    public static class Futures extends IOleUndoUnitProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleParentUndoUnit#Open}. */
        public CompletableFuture<@Nullable Void> Open(@Nullable IOleParentUndoUnit pPUU) {
            return future(7, out -> writeOpen(out, pPUU));
        }

        /** See {@link IOleParentUndoUnit#Close}. */
        public CompletableFuture<@Nullable Void> Close(@Nullable IOleParentUndoUnit pPUU,
                int fCommit) {
            return future(8, out -> writeClose(out, pPUU, fCommit));
        }

        /** See {@link IOleParentUndoUnit#Add}. */
        public CompletableFuture<@Nullable Void> Add(@Nullable IOleUndoUnit pUU) {
            return future(9, out -> writeAdd(out, pUU));
        }

        /** See {@link IOleParentUndoUnit#FindUnit}. */
        public CompletableFuture<@Nullable Void> FindUnit(@Nullable IOleUndoUnit pUU) {
            return future(10, out -> writeFindUnit(out, pUU));
        }

        /** See {@link IOleParentUndoUnit#GetParentState}. */
        public CompletableFuture<Integer> GetParentState() {
            return future(11, RequestWriter.NOTHING, IOleParentUndoUnitProxy::readGetParentState);
        }
    }
}
