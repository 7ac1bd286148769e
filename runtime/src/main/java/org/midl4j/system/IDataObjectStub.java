// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IDataObject} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IDataObjectStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IDataObject object;

    protected IDataObjectStub(IDataObject object) {
        this(IDataObject.TYPE, object);
    }

    protected IDataObjectStub(InterfaceType<?> type, IDataObject object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetData(in, call);
            case 4 -> GetDataHere(in, call);
            case 5 -> QueryGetData(in, call);
            case 6 -> GetCanonicalFormatEtc(in, call);
            case 7 -> SetData(in, call);
            case 8 -> EnumFormatEtc(in, call);
            case 9 -> DAdvise(in, call);
            case 10 -> DUnadvise(in, call);
            case 11 -> EnumDAdvise(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetData(NdrReader in, ServerCall call) throws ComException {
        in.at("pformatetcIn");
        FORMATETC pformatetcIn;
        if (in.readPointer()) {
            pformatetcIn = FORMATETCCodec.read(in);
            in.readPointees(pformatetcIn);
        } else {
            pformatetcIn = null;
        }
        serve(
                call,
                () -> object.GetData(pformatetcIn),
                IDataObjectStub::writeGetData,
                () -> null);
    }

    private static void writeGetData(NdrWriter out, @Nullable userSTGMEDIUM pRemoteMedium) throws
            ComException {
        try {
            if (out.writePointer(pRemoteMedium)) {
                userSTGMEDIUMCodec.write(out, pRemoteMedium);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("pRemoteMedium", pRemoteMedium);
        }
    }

    private void GetDataHere(NdrReader in, ServerCall call) throws ComException {
        in.at("pformatetc");
        FORMATETC pformatetc;
        if (in.readPointer()) {
            pformatetc = FORMATETCCodec.read(in);
            in.readPointees(pformatetc);
        } else {
            pformatetc = null;
        }
        in.at("pRemoteMedium");
        userSTGMEDIUM pRemoteMedium;
        if (in.readPointer()) {
            pRemoteMedium = userSTGMEDIUMCodec.read(in);
            in.readPointees(pRemoteMedium);
        } else {
            pRemoteMedium = null;
        }
        serve(
                call,
                () -> object.GetDataHere(pformatetc, pRemoteMedium),
                IDataObjectStub::writeGetDataHere,
                () -> pRemoteMedium);
    }

    private static void writeGetDataHere(NdrWriter out, @Nullable userSTGMEDIUM pRemoteMedium)
            throws ComException {
        try {
            if (out.writePointer(pRemoteMedium)) {
                userSTGMEDIUMCodec.write(out, pRemoteMedium);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("pRemoteMedium", pRemoteMedium);
        }
    }

    private void QueryGetData(NdrReader in, ServerCall call) throws ComException {
        in.at("pformatetc");
        FORMATETC pformatetc;
        if (in.readPointer()) {
            pformatetc = FORMATETCCodec.read(in);
            in.readPointees(pformatetc);
        } else {
            pformatetc = null;
        }
        serveForHResult(
                call,
                () -> object.QueryGetData(pformatetc),
                IDataObjectStub::writeQueryGetData,
                status -> status);
    }

    private static void writeQueryGetData(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void GetCanonicalFormatEtc(NdrReader in, ServerCall call) throws ComException {
        in.at("pformatectIn");
        FORMATETC pformatectIn;
        if (in.readPointer()) {
            pformatectIn = FORMATETCCodec.read(in);
            in.readPointees(pformatectIn);
        } else {
            pformatectIn = null;
        }
        serve(
                call,
                () -> object.GetCanonicalFormatEtc(pformatectIn),
                IDataObjectStub::writeGetCanonicalFormatEtc,
                () -> new FORMATETC());
    }

    private static void writeGetCanonicalFormatEtc(NdrWriter out, FORMATETC pformatetcOut) throws
            ComException {
        try {
            FORMATETCCodec.write(out, Require.nonNull(pformatetcOut, "pformatetcOut"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pformatetcOut", pformatetcOut);
        }
    }

    private void SetData(NdrReader in, ServerCall call) throws ComException {
        in.at("pformatetc");
        FORMATETC pformatetc;
        if (in.readPointer()) {
            pformatetc = FORMATETCCodec.read(in);
            in.readPointees(pformatetc);
        } else {
            pformatetc = null;
        }
        in.at("pmedium");
        userFLAG_STGMEDIUM[] pmediumHolder = new userFLAG_STGMEDIUM[1];
        in.readPointer(pmediumHolder, 0, (from, array, index) -> {
            from.readPointer(array, index, (from2, array2, index2) -> array2[index2] = userFLAG_STGMEDIUMCodec.read(from2));
        });
        in.readHeldPointees(pmediumHolder);
        userFLAG_STGMEDIUM pmedium = pmediumHolder[0];
        in.at("fRelease");
        int fRelease = in.readInt();
        serve(
                call,
                () -> object.SetData(pformatetc, pmedium, fRelease));
    }

    private void EnumFormatEtc(NdrReader in, ServerCall call) throws ComException {
        in.at("dwDirection");
        int dwDirection = in.readInt();
        serve(
                call,
                () -> object.EnumFormatEtc(dwDirection),
                IDataObjectStub::writeEnumFormatEtc,
                () -> null);
    }

    private static void writeEnumFormatEtc(NdrWriter out, @Nullable IEnumFORMATETC ppenumFormatEtc)
            throws ComException {
        InterfacePointers.write(out, ppenumFormatEtc, IEnumFORMATETC.TYPE);
        out.writePointees();
    }

    private void DAdvise(NdrReader in, ServerCall call) throws ComException {
        in.at("pformatetc");
        FORMATETC pformatetc = FORMATETCCodec.read(in);
        in.readPointees(pformatetc);
        in.at("advf");
        int advf = in.readInt();
        in.at("pAdvSink");
        IAdviseSink pAdvSink = InterfacePointers.read(in, IAdviseSink.TYPE);
        serve(
                call,
                () -> object.DAdvise(pformatetc, advf, pAdvSink),
                IDataObjectStub::writeDAdvise,
                () -> 0);
    }

    private static void writeDAdvise(NdrWriter out, @Unsigned int pdwConnection) throws
            ComException {
        out.writeInt(pdwConnection);
    }

    private void DUnadvise(NdrReader in, ServerCall call) throws ComException {
        in.at("dwConnection");
        int dwConnection = in.readInt();
        serve(
                call,
                () -> object.DUnadvise(dwConnection));
    }

    private void EnumDAdvise(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumDAdvise(),
                IDataObjectStub::writeEnumDAdvise,
                () -> null);
    }

    private static void writeEnumDAdvise(NdrWriter out, @Nullable IEnumSTATDATA ppenumAdvise) throws
            ComException {
        InterfacePointers.write(out, ppenumAdvise, IEnumSTATDATA.TYPE);
        out.writePointees();
    }
}
