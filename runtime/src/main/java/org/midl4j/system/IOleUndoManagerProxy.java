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
import org.midl4j.support.BstrCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IOleUndoManager} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleUndoManagerProxy extends Proxy implements IOleUndoManager {
    static {
        Abi.require(1);
    }

    protected IOleUndoManagerProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleUndoManager proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleUndoManager.TYPE));
    }

    @Override
    public void Open(@Nullable IOleParentUndoUnit pPUU) throws ComException {
        call(3, out -> writeOpen(out, pPUU));
    }

    @Override
    public void Close(@Nullable IOleParentUndoUnit pPUU, int fCommit) throws ComException {
        call(4, out -> writeClose(out, pPUU, fCommit));
    }

    @Override
    public void Add(@Nullable IOleUndoUnit pUU) throws ComException {
        call(5, out -> writeAdd(out, pUU));
    }

    @Override
    public @Unsigned int GetOpenParentState() throws ComException {
        return call(6, RequestWriter.NOTHING, IOleUndoManagerProxy::readGetOpenParentState);
    }

    @Override
    public void DiscardFrom(@Nullable IOleUndoUnit pUU) throws ComException {
        call(7, out -> writeDiscardFrom(out, pUU));
    }

    @Override
    public void UndoTo(@Nullable IOleUndoUnit pUU) throws ComException {
        call(8, out -> writeUndoTo(out, pUU));
    }

    @Override
    public void RedoTo(@Nullable IOleUndoUnit pUU) throws ComException {
        call(9, out -> writeRedoTo(out, pUU));
    }

    @Override
    public @Nullable IEnumOleUndoUnits EnumUndoable() throws ComException {
        return call(10, RequestWriter.NOTHING, IOleUndoManagerProxy::readEnumUndoable);
    }

    @Override
    public @Nullable IEnumOleUndoUnits EnumRedoable() throws ComException {
        return call(11, RequestWriter.NOTHING, IOleUndoManagerProxy::readEnumRedoable);
    }

    @Override
    public @Nullable String GetLastUndoDescription() throws ComException {
        return call(12, RequestWriter.NOTHING, IOleUndoManagerProxy::readGetLastUndoDescription);
    }

    @Override
    public @Nullable String GetLastRedoDescription() throws ComException {
        return call(13, RequestWriter.NOTHING, IOleUndoManagerProxy::readGetLastRedoDescription);
    }

    @Override
    public void Enable(int fEnable) throws ComException {
        call(14, out -> writeEnable(out, fEnable));
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

    private static @Unsigned int readGetOpenParentState(NdrReader in) throws ComException {
        in.at("pdwState");
        int pdwState = in.readInt();
        return pdwState;
    }

    private static void writeDiscardFrom(NdrWriter out, @Nullable IOleUndoUnit pUU) throws
            ComException {
        InterfacePointers.write(out, pUU, IOleUndoUnit.TYPE);
        out.writePointees();
    }

    private static void writeUndoTo(NdrWriter out, @Nullable IOleUndoUnit pUU) throws ComException {
        InterfacePointers.write(out, pUU, IOleUndoUnit.TYPE);
        out.writePointees();
    }

    private static void writeRedoTo(NdrWriter out, @Nullable IOleUndoUnit pUU) throws ComException {
        InterfacePointers.write(out, pUU, IOleUndoUnit.TYPE);
        out.writePointees();
    }

    private static @Nullable IEnumOleUndoUnits readEnumUndoable(NdrReader in) throws ComException {
        in.at("ppEnum");
        IEnumOleUndoUnits ppEnum = InterfacePointers.read(in, IEnumOleUndoUnits.TYPE);
        return ppEnum;
    }

    private static @Nullable IEnumOleUndoUnits readEnumRedoable(NdrReader in) throws ComException {
        in.at("ppEnum");
        IEnumOleUndoUnits ppEnum = InterfacePointers.read(in, IEnumOleUndoUnits.TYPE);
        return ppEnum;
    }

    private static @Nullable String readGetLastUndoDescription(NdrReader in) throws ComException {
        in.at("pBstr");
        String pBstr = BstrCodec.read(in);
        return pBstr;
    }

    private static @Nullable String readGetLastRedoDescription(NdrReader in) throws ComException {
        in.at("pBstr");
        String pBstr = BstrCodec.read(in);
        return pBstr;
    }

    private static void writeEnable(NdrWriter out, int fEnable) throws ComException {
        out.writeInt(fEnable);
    }

    /** The calls of an {@link IOleUndoManager} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleUndoManager#Open}. */
        public CompletableFuture<@Nullable Void> Open(@Nullable IOleParentUndoUnit pPUU) {
            return future(3, out -> writeOpen(out, pPUU));
        }

        /** See {@link IOleUndoManager#Close}. */
        public CompletableFuture<@Nullable Void> Close(@Nullable IOleParentUndoUnit pPUU,
                int fCommit) {
            return future(4, out -> writeClose(out, pPUU, fCommit));
        }

        /** See {@link IOleUndoManager#Add}. */
        public CompletableFuture<@Nullable Void> Add(@Nullable IOleUndoUnit pUU) {
            return future(5, out -> writeAdd(out, pUU));
        }

        /** See {@link IOleUndoManager#GetOpenParentState}. */
        public CompletableFuture<Integer> GetOpenParentState() {
            return future(6, RequestWriter.NOTHING, IOleUndoManagerProxy::readGetOpenParentState);
        }

        /** See {@link IOleUndoManager#DiscardFrom}. */
        public CompletableFuture<@Nullable Void> DiscardFrom(@Nullable IOleUndoUnit pUU) {
            return future(7, out -> writeDiscardFrom(out, pUU));
        }

        /** See {@link IOleUndoManager#UndoTo}. */
        public CompletableFuture<@Nullable Void> UndoTo(@Nullable IOleUndoUnit pUU) {
            return future(8, out -> writeUndoTo(out, pUU));
        }

        /** See {@link IOleUndoManager#RedoTo}. */
        public CompletableFuture<@Nullable Void> RedoTo(@Nullable IOleUndoUnit pUU) {
            return future(9, out -> writeRedoTo(out, pUU));
        }

        /** See {@link IOleUndoManager#EnumUndoable}. */
        public CompletableFuture<@Nullable IEnumOleUndoUnits> EnumUndoable() {
            return future(10, RequestWriter.NOTHING, IOleUndoManagerProxy::readEnumUndoable);
        }

        /** See {@link IOleUndoManager#EnumRedoable}. */
        public CompletableFuture<@Nullable IEnumOleUndoUnits> EnumRedoable() {
            return future(11, RequestWriter.NOTHING, IOleUndoManagerProxy::readEnumRedoable);
        }

        /** See {@link IOleUndoManager#GetLastUndoDescription}. */
        public CompletableFuture<@Nullable String> GetLastUndoDescription() {
            return future(12, RequestWriter.NOTHING,
                    IOleUndoManagerProxy::readGetLastUndoDescription);
        }

        /** See {@link IOleUndoManager#GetLastRedoDescription}. */
        public CompletableFuture<@Nullable String> GetLastRedoDescription() {
            return future(13, RequestWriter.NOTHING,
                    IOleUndoManagerProxy::readGetLastRedoDescription);
        }

        /** See {@link IOleUndoManager#Enable}. */
        public CompletableFuture<@Nullable Void> Enable(int fEnable) {
            return future(14, out -> writeEnable(out, fEnable));
        }
    }
}
