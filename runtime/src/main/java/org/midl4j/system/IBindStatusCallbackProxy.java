// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IBindStatusCallback} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IBindStatusCallbackProxy extends Proxy implements IBindStatusCallback {
    static {
        Abi.require(1);
    }

    protected IBindStatusCallbackProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IBindStatusCallback proxy) throws ComException {
        return new Futures(targetOf(proxy, IBindStatusCallback.TYPE));
    }

    @Override
    public void OnStartBinding(@Unsigned int dwReserved, @Nullable IBinding pib) throws
            ComException {
        call(3, out -> writeOnStartBinding(out, dwReserved, pib));
    }

    @Override
    public int GetPriority() throws ComException {
        return call(4, RequestWriter.NOTHING, IBindStatusCallbackProxy::readGetPriority);
    }

    @Override
    public void OnLowResource(@Unsigned int reserved) throws ComException {
        call(5, out -> writeOnLowResource(out, reserved));
    }

    @Override
    public void OnProgress(@Unsigned int ulProgress, @Unsigned int ulProgressMax,
            @Unsigned int ulStatusCode, @Nullable String szStatusText) throws ComException {
        call(6, out -> writeOnProgress(out, ulProgress, ulProgressMax, ulStatusCode, szStatusText));
    }

    @Override
    public void OnStopBinding(int hresult, @Nullable String szError) throws ComException {
        call(7, out -> writeOnStopBinding(out, hresult, szError));
    }

    @Override
    public IBindStatusCallback.GetBindInfoResult GetBindInfo(@Nullable RemBINDINFO pbindinfo,
            @Nullable RemSTGMEDIUM pstgmed) throws ComException {
        return call(8, out -> writeGetBindInfo(out, pbindinfo, pstgmed),
                IBindStatusCallbackProxy::readGetBindInfo);
    }

    @Override
    public void OnDataAvailable(@Unsigned int grfBSCF, @Unsigned int dwSize,
            RemFORMATETC pformatetc, RemSTGMEDIUM pstgmed) throws ComException {
        call(9, out -> writeOnDataAvailable(out, grfBSCF, dwSize, pformatetc, pstgmed));
    }

    @Override
    public void OnObjectAvailable(Guid riid, @Nullable IUnknown punk) throws ComException {
        call(10, out -> writeOnObjectAvailable(out, riid, punk));
    }

    private static void writeOnStartBinding(NdrWriter out, @Unsigned int dwReserved,
            @Nullable IBinding pib) throws ComException {
        out.writeInt(dwReserved);
        InterfacePointers.write(out, pib, IBinding.TYPE);
        out.writePointees();
    }

    private static int readGetPriority(NdrReader in) throws ComException {
        in.at("pnPriority");
        int pnPriority = in.readInt();
        return pnPriority;
    }

    private static void writeOnLowResource(NdrWriter out, @Unsigned int reserved) throws
            ComException {
        out.writeInt(reserved);
    }

    private static void writeOnProgress(NdrWriter out, @Unsigned int ulProgress,
            @Unsigned int ulProgressMax, @Unsigned int ulStatusCode, @Nullable String szStatusText)
            throws ComException {
        int at = out.reserve(4, 12);
        out.putInt(at, ulProgress);
        out.putInt(at + 4, ulProgressMax);
        out.putInt(at + 8, ulStatusCode);
        if (out.writePointer(szStatusText)) {
            out.writeWideString(szStatusText);
        }
    }

    private static void writeOnStopBinding(NdrWriter out, int hresult, @Nullable String szError)
            throws ComException {
        out.writeInt(hresult);
        if (out.writePointer(szError)) {
            out.writeWideString(szError);
        }
    }

    private static void writeGetBindInfo(NdrWriter out, @Nullable RemBINDINFO pbindinfo,
            @Nullable RemSTGMEDIUM pstgmed) throws ComException {
        try {
            if (out.writePointer(pbindinfo)) {
                RemBINDINFOCodec.write(out, pbindinfo);
                out.writePointees();
            }
            if (out.writePointer(pstgmed)) {
                RemSTGMEDIUMCodec.write(out, pstgmed);
            }
        } catch (Unsendable problem) {
            throw problem.in("pbindinfo", pbindinfo, "pstgmed", pstgmed);
        }
    }

    private static IBindStatusCallback.GetBindInfoResult readGetBindInfo(NdrReader in) throws
            ComException {
        in.at("grfBINDF");
        int grfBINDF = in.readInt();
        in.at("pbindinfo");
        RemBINDINFO pbindinfo;
        if (in.readPointer()) {
            pbindinfo = RemBINDINFOCodec.read(in);
            in.readPointees(pbindinfo);
        } else {
            pbindinfo = null;
        }
        in.at("pstgmed");
        RemSTGMEDIUM pstgmed;
        if (in.readPointer()) {
            pstgmed = RemSTGMEDIUMCodec.read(in);
        } else {
            pstgmed = null;
        }
        return new IBindStatusCallback.GetBindInfoResult(grfBINDF, pbindinfo, pstgmed);
    }

    private static void writeOnDataAvailable(NdrWriter out, @Unsigned int grfBSCF,
            @Unsigned int dwSize, RemFORMATETC pformatetc, RemSTGMEDIUM pstgmed) throws
            ComException {
        try {
            int at = out.reserve(4, 8);
            out.putInt(at, grfBSCF);
            out.putInt(at + 4, dwSize);
            RemFORMATETCCodec.write(out, Require.nonNull(pformatetc, "pformatetc"));
            RemSTGMEDIUMCodec.write(out, Require.nonNull(pstgmed, "pstgmed"));
        } catch (Unsendable problem) {
            throw problem.in("pformatetc", pformatetc, "pstgmed", pstgmed);
        }
    }

    private static void writeOnObjectAvailable(NdrWriter out, Guid riid, @Nullable IUnknown punk)
            throws ComException {
        out.writeGuid(riid);
        InterfacePointers.write(out, punk, InterfacePointers.type(riid));
        out.writePointees();
    }

    /** The calls of an {@link IBindStatusCallback} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IBindStatusCallback#OnStartBinding}. */
        public CompletableFuture<@Nullable Void> OnStartBinding(@Unsigned int dwReserved,
                @Nullable IBinding pib) {
            return future(3, out -> writeOnStartBinding(out, dwReserved, pib));
        }

        /** See {@link IBindStatusCallback#GetPriority}. */
        public CompletableFuture<Integer> GetPriority() {
            return future(4, RequestWriter.NOTHING, IBindStatusCallbackProxy::readGetPriority);
        }

        /** See {@link IBindStatusCallback#OnLowResource}. */
        public CompletableFuture<@Nullable Void> OnLowResource(@Unsigned int reserved) {
            return future(5, out -> writeOnLowResource(out, reserved));
        }

        /** See {@link IBindStatusCallback#OnProgress}. */
        public CompletableFuture<@Nullable Void> OnProgress(@Unsigned int ulProgress,
                @Unsigned int ulProgressMax, @Unsigned int ulStatusCode,
                @Nullable String szStatusText) {
            return future(6, out -> writeOnProgress(out, ulProgress, ulProgressMax, ulStatusCode, szStatusText));
        }

        /** See {@link IBindStatusCallback#OnStopBinding}. */
        public CompletableFuture<@Nullable Void> OnStopBinding(int hresult,
                @Nullable String szError) {
            return future(7, out -> writeOnStopBinding(out, hresult, szError));
        }

        /** See {@link IBindStatusCallback#GetBindInfo}. */
        public CompletableFuture<IBindStatusCallback.GetBindInfoResult> GetBindInfo(
                @Nullable RemBINDINFO pbindinfo, @Nullable RemSTGMEDIUM pstgmed) {
            return future(8, out -> writeGetBindInfo(out, pbindinfo, pstgmed),
                    IBindStatusCallbackProxy::readGetBindInfo);
        }

        /** See {@link IBindStatusCallback#OnDataAvailable}. */
        public CompletableFuture<@Nullable Void> OnDataAvailable(@Unsigned int grfBSCF,
                @Unsigned int dwSize, RemFORMATETC pformatetc, RemSTGMEDIUM pstgmed) {
            return future(9, out -> writeOnDataAvailable(out, grfBSCF, dwSize, pformatetc, pstgmed));
        }

        /** See {@link IBindStatusCallback#OnObjectAvailable}. */
        public CompletableFuture<@Nullable Void> OnObjectAvailable(Guid riid,
                @Nullable IUnknown punk) {
            return future(10, out -> writeOnObjectAvailable(out, riid, punk));
        }
    }
}
