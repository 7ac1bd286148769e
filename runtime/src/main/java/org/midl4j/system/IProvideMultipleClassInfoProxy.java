// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Calls an {@link IProvideMultipleClassInfo} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IProvideMultipleClassInfoProxy extends IProvideClassInfo2Proxy implements IProvideMultipleClassInfo {
    static {
        Abi.require(1);
    }

    protected IProvideMultipleClassInfoProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IProvideMultipleClassInfo proxy) throws ComException {
        return new Futures(targetOf(proxy, IProvideMultipleClassInfo.TYPE));
    }

    @Override
    public @Unsigned int GetMultiTypeInfoCount() throws ComException {
        return call(5, RequestWriter.NOTHING,
                IProvideMultipleClassInfoProxy::readGetMultiTypeInfoCount);
    }

    @Override
    public IProvideMultipleClassInfo.GetInfoOfIndexResult GetInfoOfIndex(@Unsigned int iti,
            @Unsigned int dwFlags) throws ComException {
        return call(6, out -> writeGetInfoOfIndex(out, iti, dwFlags),
                IProvideMultipleClassInfoProxy::readGetInfoOfIndex);
    }

    private static @Unsigned int readGetMultiTypeInfoCount(NdrReader in) throws ComException {
        in.at("pcti");
        int pcti = in.readInt();
        return pcti;
    }

    private static void writeGetInfoOfIndex(NdrWriter out, @Unsigned int iti, @Unsigned int dwFlags)
            throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, iti);
        out.putInt(at + 4, dwFlags);
    }

    private static IProvideMultipleClassInfo.GetInfoOfIndexResult readGetInfoOfIndex(NdrReader in)
            throws ComException {
        in.at("pptiCoClass");
        ITypeInfo pptiCoClass = InterfacePointers.read(in, ITypeInfo.TYPE);
        in.at("pdwTIFlags");
        int at = in.take(4, 40);
        int pdwTIFlags = in.getInt(at);
        int pcdispidReserved = in.getInt(at + 4);
        Guid piidPrimary = in.getGuid(at + 8);
        Guid piidSource = in.getGuid(at + 24);
        return new IProvideMultipleClassInfo.GetInfoOfIndexResult(pptiCoClass, pdwTIFlags, pcdispidReserved, piidPrimary, piidSource);
    }

    /** The calls of an {@link IProvideMultipleClassInfo} elsewhere, as futures. */
    public static class Futures extends IProvideClassInfo2Proxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IProvideMultipleClassInfo#GetMultiTypeInfoCount}. */
        public CompletableFuture<Integer> GetMultiTypeInfoCount() {
            return future(5, RequestWriter.NOTHING,
                    IProvideMultipleClassInfoProxy::readGetMultiTypeInfoCount);
        }

        /** See {@link IProvideMultipleClassInfo#GetInfoOfIndex}. */
        public CompletableFuture<IProvideMultipleClassInfo.GetInfoOfIndexResult> GetInfoOfIndex(
                @Unsigned int iti, @Unsigned int dwFlags) {
            return future(6, out -> writeGetInfoOfIndex(out, iti, dwFlags),
                    IProvideMultipleClassInfoProxy::readGetInfoOfIndex);
        }
    }
}
