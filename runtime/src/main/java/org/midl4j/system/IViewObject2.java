// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Draws an object without running it, and tells its size. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IViewObject2 extends IViewObject {
    InterfaceType<IViewObject2> TYPE = InterfaceType.named(IViewObject2.class, "00000127-0000-0000-c000-000000000046", IViewObject.TYPE)
            .operations("GetExtent")
            .remote(IViewObject2Proxy::new, IViewObject2Stub::new);

    SIZEL GetExtent(@Unsigned int dwDrawAspect, int lindex, @Nullable DVTARGETDEVICE ptd) throws
            ComException;
}
