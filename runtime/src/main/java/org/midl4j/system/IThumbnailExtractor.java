// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Draws a small picture of a stored object. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IThumbnailExtractor extends IUnknown {
    InterfaceType<IThumbnailExtractor> TYPE = InterfaceType.named(IThumbnailExtractor.class, "969dc708-5c76-11d1-8d86-0000f804b057")
            .operations("ExtractThumbnail", "OnFileUpdated")
            .remote(IThumbnailExtractorProxy::new, IThumbnailExtractorStub::new);

    ExtractThumbnailResult ExtractThumbnail(@Nullable IStorage pStg, @Unsigned int ulLength,
            @Unsigned int ulHeight) throws ComException;

    void OnFileUpdated(@Nullable IStorage pStg) throws ComException;

    /** What {@link #ExtractThumbnail} returns. */
    record ExtractThumbnailResult(@Unsigned int pulOutputLength, @Unsigned int pulOutputHeight,
            @Nullable userHBITMAP phOutputBitmap) {}
}
