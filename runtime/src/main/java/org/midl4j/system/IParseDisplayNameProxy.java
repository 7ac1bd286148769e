// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IParseDisplayName} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IParseDisplayNameProxy extends Proxy implements IParseDisplayName {
    static {
        Abi.require(1);
    }

    protected IParseDisplayNameProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IParseDisplayName proxy) throws ComException {
        return new Futures(targetOf(proxy, IParseDisplayName.TYPE));
    }

    @Override
    public IParseDisplayName.ParseDisplayNameResult ParseDisplayName(@Nullable IBindCtx pbc,
            String pszDisplayName) throws ComException {
        return call(3, out -> writeParseDisplayName(out, pbc, pszDisplayName),
                IParseDisplayNameProxy::readParseDisplayName);
    }

    private static void writeParseDisplayName(NdrWriter out, @Nullable IBindCtx pbc,
            String pszDisplayName) throws ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        out.writeWideString(Require.nonNull(pszDisplayName, "pszDisplayName"));
    }

    private static IParseDisplayName.ParseDisplayNameResult readParseDisplayName(NdrReader in)
            throws ComException {
        in.at("pchEaten");
        int pchEaten = in.readInt();
        in.at("ppmkOut");
        IMoniker ppmkOut = InterfacePointers.read(in, IMoniker.TYPE);
        return new IParseDisplayName.ParseDisplayNameResult(pchEaten, ppmkOut);
    }

    /** The calls of an {@link IParseDisplayName} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IParseDisplayName#ParseDisplayName}. */
        public CompletableFuture<IParseDisplayName.ParseDisplayNameResult> ParseDisplayName(
                @Nullable IBindCtx pbc, String pszDisplayName) {
            return future(3, out -> writeParseDisplayName(out, pbc, pszDisplayName),
                    IParseDisplayNameProxy::readParseDisplayName);
        }
    }
}
