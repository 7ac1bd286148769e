// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IThumbnailExtractor} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IThumbnailExtractorStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IThumbnailExtractor object;

    protected IThumbnailExtractorStub(IThumbnailExtractor object) {
        this(IThumbnailExtractor.TYPE, object);
    }

    protected IThumbnailExtractorStub(InterfaceType<?> type, IThumbnailExtractor object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> ExtractThumbnail(in, call);
            case 4 -> OnFileUpdated(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void ExtractThumbnail(NdrReader in, ServerCall call) throws ComException {
        in.at("pStg");
        IStorage pStg = InterfacePointers.read(in, IStorage.TYPE);
        in.at("ulLength");
        int at = in.take(4, 8);
        int ulLength = in.getInt(at);
        int ulHeight = in.getInt(at + 4);
        serve(
                call,
                () -> object.ExtractThumbnail(pStg, ulLength, ulHeight),
                IThumbnailExtractorStub::writeExtractThumbnail,
                () -> new IThumbnailExtractor.ExtractThumbnailResult(0, 0, null));
    }

    private static void writeExtractThumbnail(NdrWriter out,
            IThumbnailExtractor.ExtractThumbnailResult result) throws ComException {
        int pulOutputLength = result.pulOutputLength();
        int pulOutputHeight = result.pulOutputHeight();
        userHBITMAP phOutputBitmap = result.phOutputBitmap();
        try {
            int at = out.reserve(4, 8);
            out.putInt(at, pulOutputLength);
            out.putInt(at + 4, pulOutputHeight);
            if (out.writePointer(phOutputBitmap)) {
                out.align(8);
                out.writeInt((int) userHBITMAPCodec.select("phOutputBitmap", phOutputBitmap, phOutputBitmap.discriminant()));
                userHBITMAPCodec.write(out, phOutputBitmap);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("phOutputBitmap", phOutputBitmap);
        }
    }

    private void OnFileUpdated(NdrReader in, ServerCall call) throws ComException {
        in.at("pStg");
        IStorage pStg = InterfacePointers.read(in, IStorage.TYPE);
        serve(
                call,
                () -> object.OnFileUpdated(pStg));
    }
}
