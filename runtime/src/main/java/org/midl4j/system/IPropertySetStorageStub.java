// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IPropertySetStorage} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public class IPropertySetStorageStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPropertySetStorage object;

    protected IPropertySetStorageStub(IPropertySetStorage object) {
        this(IPropertySetStorage.TYPE, object);
    }

    protected IPropertySetStorageStub(InterfaceType<?> type, IPropertySetStorage object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Create(in, call);
            case 4 -> Open(in, call);
            case 5 -> Delete(in, call);
            case 6 -> Enum(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Create(NdrReader in, ServerCall call) throws ComException {
        in.at("rfmtid");
        Guid rfmtid = in.readGuid();
        in.at("pclsid");
        Guid pclsid;
        if (in.readPointer()) {
            pclsid = in.readGuid();
        } else {
            pclsid = null;
        }
        in.at("grfFlags");
        int at = in.take(4, 8);
        int grfFlags = in.getInt(at);
        int grfMode = in.getInt(at + 4);
        serve(
                call,
                () -> object.Create(rfmtid, pclsid, grfFlags, grfMode),
                IPropertySetStorageStub::writeCreate,
                () -> null);
    }

    private static void writeCreate(NdrWriter out, @Nullable IPropertyStorage ppprstg) throws
            ComException {
        InterfacePointers.write(out, ppprstg, IPropertyStorage.TYPE);
        out.writePointees();
    }

    private void Open(NdrReader in, ServerCall call) throws ComException {
        in.at("rfmtid");
        int at = in.take(4, 20);
        Guid rfmtid = in.getGuid(at);
        int grfMode = in.getInt(at + 16);
        serve(
                call,
                () -> object.Open(rfmtid, grfMode),
                IPropertySetStorageStub::writeOpen,
                () -> null);
    }

    private static void writeOpen(NdrWriter out, @Nullable IPropertyStorage ppprstg) throws
            ComException {
        InterfacePointers.write(out, ppprstg, IPropertyStorage.TYPE);
        out.writePointees();
    }

    private void Delete(NdrReader in, ServerCall call) throws ComException {
        in.at("rfmtid");
        Guid rfmtid = in.readGuid();
        serve(
                call,
                () -> object.Delete(rfmtid));
    }

    private void Enum(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Enum(),
                IPropertySetStorageStub::writeEnum,
                () -> null);
    }

    private static void writeEnum(NdrWriter out, @Nullable IEnumSTATPROPSETSTG ppenum) throws
            ComException {
        InterfacePointers.write(out, ppenum, IEnumSTATPROPSETSTG.TYPE);
        out.writePointees();
    }
}
