// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.support.Abi;

/** Calls an {@link IPictureDisp} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPictureDispProxy extends IDispatchProxy implements IPictureDisp {
    static {
        Abi.require(1);
    }

    protected IPictureDispProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPictureDisp proxy) throws ComException {
        return new Futures(targetOf(proxy, IPictureDisp.TYPE));
    }

    /** The calls of an {@link IPictureDisp} elsewhere, as futures. */
    public static class Futures extends IDispatchProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }
    }
}
