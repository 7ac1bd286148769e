// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
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

/** Calls an {@link IDataObject} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IDataObjectProxy extends Proxy implements IDataObject {
    static {
        Abi.require(1);
    }

    protected IDataObjectProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IDataObject proxy) throws ComException {
        return new Futures(targetOf(proxy, IDataObject.TYPE));
    }

    @Override
    public @Nullable userSTGMEDIUM GetData(@Nullable FORMATETC pformatetcIn) throws ComException {
        return call(3, out -> writeGetData(out, pformatetcIn), IDataObjectProxy::readGetData);
    }

    @Override
    public @Nullable userSTGMEDIUM GetDataHere(@Nullable FORMATETC pformatetc,
            @Nullable userSTGMEDIUM pRemoteMedium) throws ComException {
        return call(4, out -> writeGetDataHere(out, pformatetc, pRemoteMedium),
                IDataObjectProxy::readGetDataHere);
    }

    @Override
    public int QueryGetData(@Nullable FORMATETC pformatetc) throws ComException {
        return callForHResult(5, out -> writeQueryGetData(out, pformatetc),
                IDataObjectProxy::readQueryGetData);
    }

    @Override
    public FORMATETC GetCanonicalFormatEtc(@Nullable FORMATETC pformatectIn) throws ComException {
        return call(6, out -> writeGetCanonicalFormatEtc(out, pformatectIn),
                IDataObjectProxy::readGetCanonicalFormatEtc);
    }

    @Override
    public void SetData(@Nullable FORMATETC pformatetc, @Nullable userFLAG_STGMEDIUM pmedium,
            int fRelease) throws ComException {
        call(7, out -> writeSetData(out, pformatetc, pmedium, fRelease));
    }

    @Override
    public @Nullable IEnumFORMATETC EnumFormatEtc(@Unsigned int dwDirection) throws ComException {
        return call(8, out -> writeEnumFormatEtc(out, dwDirection),
                IDataObjectProxy::readEnumFormatEtc);
    }

    @Override
    public @Unsigned int DAdvise(FORMATETC pformatetc, @Unsigned int advf,
            @Nullable IAdviseSink pAdvSink) throws ComException {
        return call(9, out -> writeDAdvise(out, pformatetc, advf, pAdvSink),
                IDataObjectProxy::readDAdvise);
    }

    @Override
    public void DUnadvise(@Unsigned int dwConnection) throws ComException {
        call(10, out -> writeDUnadvise(out, dwConnection));
    }

    @Override
    public @Nullable IEnumSTATDATA EnumDAdvise() throws ComException {
        return call(11, RequestWriter.NOTHING, IDataObjectProxy::readEnumDAdvise);
    }

    private static void writeGetData(NdrWriter out, @Nullable FORMATETC pformatetcIn) throws
            ComException {
        try {
            if (out.writePointer(pformatetcIn)) {
                FORMATETCCodec.write(out, pformatetcIn);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("pformatetcIn", pformatetcIn);
        }
    }

    private static @Nullable userSTGMEDIUM readGetData(NdrReader in) throws ComException {
        in.at("pRemoteMedium");
        userSTGMEDIUM pRemoteMedium;
        if (in.readPointer()) {
            pRemoteMedium = userSTGMEDIUMCodec.read(in);
            in.readPointees(pRemoteMedium);
        } else {
            pRemoteMedium = null;
        }
        return pRemoteMedium;
    }

    private static void writeGetDataHere(NdrWriter out, @Nullable FORMATETC pformatetc,
            @Nullable userSTGMEDIUM pRemoteMedium) throws ComException {
        try {
            if (out.writePointer(pformatetc)) {
                FORMATETCCodec.write(out, pformatetc);
                out.writePointees();
            }
            if (out.writePointer(pRemoteMedium)) {
                userSTGMEDIUMCodec.write(out, pRemoteMedium);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("pformatetc", pformatetc, "pRemoteMedium", pRemoteMedium);
        }
    }

    private static @Nullable userSTGMEDIUM readGetDataHere(NdrReader in) throws ComException {
        in.at("pRemoteMedium");
        userSTGMEDIUM pRemoteMedium;
        if (in.readPointer()) {
            pRemoteMedium = userSTGMEDIUMCodec.read(in);
            in.readPointees(pRemoteMedium);
        } else {
            pRemoteMedium = null;
        }
        return pRemoteMedium;
    }

    private static void writeQueryGetData(NdrWriter out, @Nullable FORMATETC pformatetc) throws
            ComException {
        try {
            if (out.writePointer(pformatetc)) {
                FORMATETCCodec.write(out, pformatetc);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("pformatetc", pformatetc);
        }
    }

    private static int readQueryGetData(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeGetCanonicalFormatEtc(NdrWriter out, @Nullable FORMATETC pformatectIn)
            throws ComException {
        try {
            if (out.writePointer(pformatectIn)) {
                FORMATETCCodec.write(out, pformatectIn);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("pformatectIn", pformatectIn);
        }
    }

    private static FORMATETC readGetCanonicalFormatEtc(NdrReader in) throws ComException {
        in.at("pformatetcOut");
        FORMATETC pformatetcOut = FORMATETCCodec.read(in);
        in.readPointees(pformatetcOut);
        return pformatetcOut;
    }

    private static void writeSetData(NdrWriter out, @Nullable FORMATETC pformatetc,
            @Nullable userFLAG_STGMEDIUM pmedium, int fRelease) throws ComException {
        try {
            if (out.writePointer(pformatetc)) {
                FORMATETCCodec.write(out, pformatetc);
                out.writePointees();
            }
            if (out.writePointer(pmedium)) {
                out.writePointer(pmedium, userFLAG_STGMEDIUMCodec::write);
                out.writePointees();
            }
            out.writeInt(fRelease);
        } catch (Unsendable problem) {
            throw problem.in("pformatetc", pformatetc, "pmedium", pmedium);
        }
    }

    private static void writeEnumFormatEtc(NdrWriter out, @Unsigned int dwDirection) throws
            ComException {
        out.writeInt(dwDirection);
    }

    private static @Nullable IEnumFORMATETC readEnumFormatEtc(NdrReader in) throws ComException {
        in.at("ppenumFormatEtc");
        IEnumFORMATETC ppenumFormatEtc = InterfacePointers.read(in, IEnumFORMATETC.TYPE);
        return ppenumFormatEtc;
    }

    private static void writeDAdvise(NdrWriter out, FORMATETC pformatetc, @Unsigned int advf,
            @Nullable IAdviseSink pAdvSink) throws ComException {
        try {
            FORMATETCCodec.write(out, Require.nonNull(pformatetc, "pformatetc"));
            out.writePointees();
            out.writeInt(advf);
            InterfacePointers.write(out, pAdvSink, IAdviseSink.TYPE);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pformatetc", pformatetc);
        }
    }

    private static @Unsigned int readDAdvise(NdrReader in) throws ComException {
        in.at("pdwConnection");
        int pdwConnection = in.readInt();
        return pdwConnection;
    }

    private static void writeDUnadvise(NdrWriter out, @Unsigned int dwConnection) throws
            ComException {
        out.writeInt(dwConnection);
    }

    private static @Nullable IEnumSTATDATA readEnumDAdvise(NdrReader in) throws ComException {
        in.at("ppenumAdvise");
        IEnumSTATDATA ppenumAdvise = InterfacePointers.read(in, IEnumSTATDATA.TYPE);
        return ppenumAdvise;
    }

    /** The calls of an {@link IDataObject} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IDataObject#GetData}. */
        public CompletableFuture<@Nullable userSTGMEDIUM> GetData(
                @Nullable FORMATETC pformatetcIn) {
            return future(3, out -> writeGetData(out, pformatetcIn), IDataObjectProxy::readGetData);
        }

        /** See {@link IDataObject#GetDataHere}. */
        public CompletableFuture<@Nullable userSTGMEDIUM> GetDataHere(
                @Nullable FORMATETC pformatetc, @Nullable userSTGMEDIUM pRemoteMedium) {
            return future(4, out -> writeGetDataHere(out, pformatetc, pRemoteMedium),
                    IDataObjectProxy::readGetDataHere);
        }

        /** See {@link IDataObject#QueryGetData}. */
        public CompletableFuture<Integer> QueryGetData(@Nullable FORMATETC pformatetc) {
            return futureForHResult(5, out -> writeQueryGetData(out, pformatetc),
                    IDataObjectProxy::readQueryGetData);
        }

        /** See {@link IDataObject#GetCanonicalFormatEtc}. */
        public CompletableFuture<FORMATETC> GetCanonicalFormatEtc(
                @Nullable FORMATETC pformatectIn) {
            return future(6, out -> writeGetCanonicalFormatEtc(out, pformatectIn),
                    IDataObjectProxy::readGetCanonicalFormatEtc);
        }

        /** See {@link IDataObject#SetData}. */
        public CompletableFuture<@Nullable Void> SetData(@Nullable FORMATETC pformatetc,
                @Nullable userFLAG_STGMEDIUM pmedium, int fRelease) {
            return future(7, out -> writeSetData(out, pformatetc, pmedium, fRelease));
        }

        /** See {@link IDataObject#EnumFormatEtc}. */
        public CompletableFuture<@Nullable IEnumFORMATETC> EnumFormatEtc(
                @Unsigned int dwDirection) {
            return future(8, out -> writeEnumFormatEtc(out, dwDirection),
                    IDataObjectProxy::readEnumFormatEtc);
        }

        /** See {@link IDataObject#DAdvise}. */
        public CompletableFuture<Integer> DAdvise(FORMATETC pformatetc, @Unsigned int advf,
                @Nullable IAdviseSink pAdvSink) {
            return future(9, out -> writeDAdvise(out, pformatetc, advf, pAdvSink),
                    IDataObjectProxy::readDAdvise);
        }

        /** See {@link IDataObject#DUnadvise}. */
        public CompletableFuture<@Nullable Void> DUnadvise(@Unsigned int dwConnection) {
            return future(10, out -> writeDUnadvise(out, dwConnection));
        }

        /** See {@link IDataObject#EnumDAdvise}. */
        public CompletableFuture<@Nullable IEnumSTATDATA> EnumDAdvise() {
            return future(11, RequestWriter.NOTHING, IDataObjectProxy::readEnumDAdvise);
        }
    }
}
