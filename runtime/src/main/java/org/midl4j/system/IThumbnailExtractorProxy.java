// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IThumbnailExtractor} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IThumbnailExtractorProxy extends Proxy implements IThumbnailExtractor {
    static {
        Abi.require(1);
    }

    protected IThumbnailExtractorProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IThumbnailExtractor proxy) throws ComException {
        return new Futures(targetOf(proxy, IThumbnailExtractor.TYPE));
    }

    @Override
    public IThumbnailExtractor.ExtractThumbnailResult ExtractThumbnail(@Nullable IStorage pStg,
            @Unsigned int ulLength, @Unsigned int ulHeight) throws ComException {
        return call(3, out -> writeExtractThumbnail(out, pStg, ulLength, ulHeight),
                IThumbnailExtractorProxy::readExtractThumbnail);
    }

    @Override
    public void OnFileUpdated(@Nullable IStorage pStg) throws ComException {
        call(4, out -> writeOnFileUpdated(out, pStg));
    }

    private static void writeExtractThumbnail(NdrWriter out, @Nullable IStorage pStg,
            @Unsigned int ulLength, @Unsigned int ulHeight) throws ComException {
        InterfacePointers.write(out, pStg, IStorage.TYPE);
        out.writePointees();
        int at = out.reserve(4, 8);
        out.putInt(at, ulLength);
        out.putInt(at + 4, ulHeight);
    }

    private static IThumbnailExtractor.ExtractThumbnailResult readExtractThumbnail(NdrReader in)
            throws ComException {
        in.at("pulOutputLength");
        int at = in.take(4, 8);
        int pulOutputLength = in.getInt(at);
        int pulOutputHeight = in.getInt(at + 4);
        in.at("phOutputBitmap");
        userHBITMAP[] phOutputBitmapHolder = new userHBITMAP[1];
        in.readPointer(phOutputBitmapHolder, 0, (from, array, index) -> {
            from.align(8);
            userHBITMAPCodec.read(from, from.readInt(), arm -> array[index] = arm);
        });
        in.readHeldPointees(phOutputBitmapHolder);
        userHBITMAP phOutputBitmap = phOutputBitmapHolder[0];
        return new IThumbnailExtractor.ExtractThumbnailResult(pulOutputLength, pulOutputHeight, phOutputBitmap);
    }

    private static void writeOnFileUpdated(NdrWriter out, @Nullable IStorage pStg) throws
            ComException {
        InterfacePointers.write(out, pStg, IStorage.TYPE);
        out.writePointees();
    }

    /** The calls of an {@link IThumbnailExtractor} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IThumbnailExtractor#ExtractThumbnail}. */
        public CompletableFuture<IThumbnailExtractor.ExtractThumbnailResult> ExtractThumbnail(
                @Nullable IStorage pStg, @Unsigned int ulLength, @Unsigned int ulHeight) {
            return future(3, out -> writeExtractThumbnail(out, pStg, ulLength, ulHeight),
                    IThumbnailExtractorProxy::readExtractThumbnail);
        }

        /** See {@link IThumbnailExtractor#OnFileUpdated}. */
        public CompletableFuture<@Nullable Void> OnFileUpdated(@Nullable IStorage pStg) {
            return future(4, out -> writeOnFileUpdated(out, pStg));
        }
    }
}
