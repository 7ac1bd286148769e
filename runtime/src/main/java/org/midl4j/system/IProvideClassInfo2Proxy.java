// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Calls an {@link IProvideClassInfo2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IProvideClassInfo2Proxy extends IProvideClassInfoProxy implements IProvideClassInfo2 {
    static {
        Abi.require(1);
    }

    protected IProvideClassInfo2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IProvideClassInfo2 proxy) throws ComException {
        return new Futures(targetOf(proxy, IProvideClassInfo2.TYPE));
    }

    @Override
    public Guid GetGUID(@Unsigned int dwGuidKind) throws ComException {
        return call(4, out -> writeGetGUID(out, dwGuidKind), IProvideClassInfo2Proxy::readGetGUID);
    }

    private static void writeGetGUID(NdrWriter out, @Unsigned int dwGuidKind) throws ComException {
        out.writeInt(dwGuidKind);
    }

    private static Guid readGetGUID(NdrReader in) throws ComException {
        in.at("pGUID");
        Guid pGUID = in.readGuid();
        return pGUID;
    }

    /** The calls of an {@link IProvideClassInfo2} elsewhere, as futures. */
    public static class Futures extends IProvideClassInfoProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IProvideClassInfo2#GetGUID}. */
        public CompletableFuture<Guid> GetGUID(@Unsigned int dwGuidKind) {
            return future(4, out -> writeGetGUID(out, dwGuidKind),
                    IProvideClassInfo2Proxy::readGetGUID);
        }
    }
}
