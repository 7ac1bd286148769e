// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public interface IViewObjectEx extends IViewObject2 {
    InterfaceType<IViewObjectEx> TYPE = InterfaceType.named(IViewObjectEx.class, "3af24292-0c96-11ce-a0cf-00aa00600ab8", IViewObject2.TYPE)
            .operations("GetRect", "GetViewStatus", "QueryHitPoint", "QueryHitRect",
                    "GetNaturalExtent")
            .remote(IViewObjectExProxy::new, IViewObjectExStub::new);

    RECTL GetRect(@Unsigned int dwAspect) throws ComException;

    @Unsigned int GetViewStatus() throws ComException;

    @Unsigned int QueryHitPoint(@Unsigned int dwAspect, RECT pRectBounds, POINT ptlLoc,
            int lCloseHint) throws ComException;

    @Unsigned int QueryHitRect(@Unsigned int dwAspect, RECT pRectBounds, RECT pRectLoc,
            int lCloseHint) throws ComException;

    SIZEL GetNaturalExtent(@Unsigned int dwAspect, int lindex, DVTARGETDEVICE ptd,
            @Nullable RemotableHandle hicTargetDev, DVEXTENTINFO pExtentInfo) throws ComException;
}
