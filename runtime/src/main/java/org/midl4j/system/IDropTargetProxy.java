// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IDropTarget} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IDropTargetProxy extends Proxy implements IDropTarget {
    static {
        Abi.require(1);
    }

    protected IDropTargetProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IDropTarget proxy) throws ComException {
        return new Futures(targetOf(proxy, IDropTarget.TYPE));
    }

    @Override
    public @Unsigned int DragEnter(@Nullable IDataObject pDataObj, @Unsigned int grfKeyState,
            POINTL pt, @Unsigned int pdwEffect) throws ComException {
        return call(3, out -> writeDragEnter(out, pDataObj, grfKeyState, pt, pdwEffect),
                IDropTargetProxy::readDragEnter);
    }

    @Override
    public @Unsigned int DragOver(@Unsigned int grfKeyState, POINTL pt, @Unsigned int pdwEffect)
            throws ComException {
        return call(4, out -> writeDragOver(out, grfKeyState, pt, pdwEffect),
                IDropTargetProxy::readDragOver);
    }

    @Override
    public void DragLeave() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public @Unsigned int Drop(@Nullable IDataObject pDataObj, @Unsigned int grfKeyState, POINTL pt,
            @Unsigned int pdwEffect) throws ComException {
        return call(6, out -> writeDrop(out, pDataObj, grfKeyState, pt, pdwEffect),
                IDropTargetProxy::readDrop);
    }

    private static void writeDragEnter(NdrWriter out, @Nullable IDataObject pDataObj,
            @Unsigned int grfKeyState, POINTL pt, @Unsigned int pdwEffect) throws ComException {
        try {
            InterfacePointers.write(out, pDataObj, IDataObject.TYPE);
            out.writePointees();
            out.writeInt(grfKeyState);
            POINTLCodec.write(out, Require.nonNull(pt, "pt"));
            out.writeInt(pdwEffect);
        } catch (Unsendable problem) {
            throw problem.in("pt", pt);
        }
    }

    private static @Unsigned int readDragEnter(NdrReader in) throws ComException {
        in.at("pdwEffect");
        int pdwEffect = in.readInt();
        return pdwEffect;
    }

    private static void writeDragOver(NdrWriter out, @Unsigned int grfKeyState, POINTL pt,
            @Unsigned int pdwEffect) throws ComException {
        try {
            out.writeInt(grfKeyState);
            POINTLCodec.write(out, Require.nonNull(pt, "pt"));
            out.writeInt(pdwEffect);
        } catch (Unsendable problem) {
            throw problem.in("pt", pt);
        }
    }

    private static @Unsigned int readDragOver(NdrReader in) throws ComException {
        in.at("pdwEffect");
        int pdwEffect = in.readInt();
        return pdwEffect;
    }

    private static void writeDrop(NdrWriter out, @Nullable IDataObject pDataObj,
            @Unsigned int grfKeyState, POINTL pt, @Unsigned int pdwEffect) throws ComException {
        try {
            InterfacePointers.write(out, pDataObj, IDataObject.TYPE);
            out.writePointees();
            out.writeInt(grfKeyState);
            POINTLCodec.write(out, Require.nonNull(pt, "pt"));
            out.writeInt(pdwEffect);
        } catch (Unsendable problem) {
            throw problem.in("pt", pt);
        }
    }

    private static @Unsigned int readDrop(NdrReader in) throws ComException {
        in.at("pdwEffect");
        int pdwEffect = in.readInt();
        return pdwEffect;
    }

    /** The calls of an {@link IDropTarget} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IDropTarget#DragEnter}. */
        public CompletableFuture<Integer> DragEnter(@Nullable IDataObject pDataObj,
                @Unsigned int grfKeyState, POINTL pt, @Unsigned int pdwEffect) {
            return future(3, out -> writeDragEnter(out, pDataObj, grfKeyState, pt, pdwEffect),
                    IDropTargetProxy::readDragEnter);
        }

        /** See {@link IDropTarget#DragOver}. */
        public CompletableFuture<Integer> DragOver(@Unsigned int grfKeyState, POINTL pt,
                @Unsigned int pdwEffect) {
            return future(4, out -> writeDragOver(out, grfKeyState, pt, pdwEffect),
                    IDropTargetProxy::readDragOver);
        }

        /** See {@link IDropTarget#DragLeave}. */
        public CompletableFuture<@Nullable Void> DragLeave() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IDropTarget#Drop}. */
        public CompletableFuture<Integer> Drop(@Nullable IDataObject pDataObj,
                @Unsigned int grfKeyState, POINTL pt, @Unsigned int pdwEffect) {
            return future(6, out -> writeDrop(out, pDataObj, grfKeyState, pt, pdwEffect),
                    IDropTargetProxy::readDrop);
        }
    }
}
