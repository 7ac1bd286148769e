// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.MidlGenerated;
import org.midl4j.support.Abi;

/** Serves calls of an {@link IPictureDisp} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPictureDispStub extends IDispatchStub {
    static {
        Abi.require(1);
    }

    private final IPictureDisp object;

    protected IPictureDispStub(IPictureDisp object) {
        this(IPictureDisp.TYPE, object);
    }

    protected IPictureDispStub(InterfaceType<?> type, IPictureDisp object) {
        super(type, object);
        this.object = object;
    }
}
