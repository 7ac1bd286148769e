// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Calls an {@link IPropertyPage2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyPage2Proxy extends IPropertyPageProxy implements IPropertyPage2 {
    static {
        Abi.require(1);
    }

    protected IPropertyPage2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPropertyPage2 proxy) throws ComException {
        return new Futures(targetOf(proxy, IPropertyPage2.TYPE));
    }

    @Override
    public void EditProperty(int dispID) throws ComException {
        call(14, out -> writeEditProperty(out, dispID));
    }

    private static void writeEditProperty(NdrWriter out, int dispID) throws ComException {
        out.writeInt(dispID);
    }

    /** The calls of an {@link IPropertyPage2} elsewhere, as futures. */
    public static class Futures extends IPropertyPageProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPropertyPage2#EditProperty}. */
        public CompletableFuture<@Nullable Void> EditProperty(int dispID) {
            return future(14, out -> writeEditProperty(out, dispID));
        }
    }
}
