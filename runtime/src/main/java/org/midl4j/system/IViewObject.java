// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Draws an object without running it. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IViewObject extends IUnknown {
    InterfaceType<IViewObject> TYPE = InterfaceType.named(IViewObject.class, "0000010d-0000-0000-c000-000000000046")
            .operations("Draw", "GetColorSet", "Freeze", "Unfreeze", "SetAdvise", "GetAdvise")
            .remote(IViewObjectProxy::new, IViewObjectStub::new);

    void Draw(@Unsigned int dwDrawAspect, int lindex, @Unsigned long pvAspect,
            @Nullable DVTARGETDEVICE ptd, @Nullable RemotableHandle hdcTargetDev,
            @Nullable RemotableHandle hdcDraw, RECTL lprcBounds, @Nullable RECTL lprcWBounds,
            @Nullable IContinue pContinue) throws ComException;

    @Nullable LOGPALETTE GetColorSet(@Unsigned int dwDrawAspect, int lindex,
            @Unsigned long pvAspect, @Nullable DVTARGETDEVICE ptd, @Unsigned long hicTargetDev)
            throws ComException;

    @Unsigned int Freeze(@Unsigned int dwDrawAspect, int lindex, @Unsigned long pvAspect) throws
            ComException;

    void Unfreeze(@Unsigned int dwFreeze) throws ComException;

    void SetAdvise(@Unsigned int aspects, @Unsigned int advf, @Nullable IAdviseSink pAdvSink) throws
            ComException;

    GetAdviseResult GetAdvise() throws ComException;

    /** What {@link #GetAdvise} returns. */
    record GetAdviseResult(@Unsigned int pAspects, @Unsigned int pAdvf,
            @Nullable IAdviseSink ppAdvSink) {}
}
