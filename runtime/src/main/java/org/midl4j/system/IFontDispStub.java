// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.MidlGenerated;
import org.midl4j.support.Abi;

/** Serves calls of an {@link IFontDisp} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IFontDispStub extends IDispatchStub {
    static {
        Abi.require(1);
    }

    private final IFontDisp object;

    protected IFontDispStub(IFontDisp object) {
        this(IFontDisp.TYPE, object);
    }

    protected IFontDispStub(InterfaceType<?> type, IFontDisp object) {
        super(type, object);
        this.object = object;
    }
}
