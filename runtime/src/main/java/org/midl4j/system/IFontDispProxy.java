// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.support.Abi;

/** Calls an {@link IFontDisp} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IFontDispProxy extends IDispatchProxy implements IFontDisp {
    static {
        Abi.require(1);
    }

    protected IFontDispProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IFontDisp proxy) throws ComException {
        return new Futures(targetOf(proxy, IFontDisp.TYPE));
    }

    /** The calls of an {@link IFontDisp} elsewhere, as futures. */
    public static class Futures extends IDispatchProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }
    }
}
