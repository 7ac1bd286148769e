// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IOleCache} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleCacheStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleCache object;

    protected IOleCacheStub(IOleCache object) {
        this(IOleCache.TYPE, object);
    }

    protected IOleCacheStub(InterfaceType<?> type, IOleCache object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Cache(in, call);
            case 4 -> Uncache(in, call);
            case 5 -> EnumCache(call);
            case 6 -> InitCache(in, call);
            case 7 -> SetData(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Cache(NdrReader in, ServerCall call) throws ComException {
        in.at("pformatetc");
        FORMATETC pformatetc;
        if (in.readPointer()) {
            pformatetc = FORMATETCCodec.read(in);
            in.readPointees(pformatetc);
        } else {
            pformatetc = null;
        }
        in.at("advf");
        int advf = in.readInt();
        serve(
                call,
                () -> object.Cache(pformatetc, advf),
                IOleCacheStub::writeCache,
                () -> 0);
    }

    private static void writeCache(NdrWriter out, @Unsigned int pdwConnection) throws ComException {
        out.writeInt(pdwConnection);
    }

    private void Uncache(NdrReader in, ServerCall call) throws ComException {
        in.at("dwConnection");
        int dwConnection = in.readInt();
        serve(
                call,
                () -> object.Uncache(dwConnection));
    }

    private void EnumCache(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumCache(),
                IOleCacheStub::writeEnumCache,
                () -> null);
    }

    private static void writeEnumCache(NdrWriter out, @Nullable IEnumSTATDATA ppenumSTATDATA) throws
            ComException {
        InterfacePointers.write(out, ppenumSTATDATA, IEnumSTATDATA.TYPE);
        out.writePointees();
    }

    private void InitCache(NdrReader in, ServerCall call) throws ComException {
        in.at("pDataObject");
        IDataObject pDataObject = InterfacePointers.read(in, IDataObject.TYPE);
        serve(
                call,
                () -> object.InitCache(pDataObject));
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
        userSTGMEDIUM[] pmediumHolder = new userSTGMEDIUM[1];
        in.readPointer(pmediumHolder, 0, (from, array, index) -> {
            from.readPointer(array, index, (from2, array2, index2) -> array2[index2] = userSTGMEDIUMCodec.read(from2));
        });
        in.readHeldPointees(pmediumHolder);
        userSTGMEDIUM pmedium = pmediumHolder[0];
        in.at("fRelease");
        int fRelease = in.readInt();
        serve(
                call,
                () -> object.SetData(pformatetc, pmedium, fRelease));
    }
}
