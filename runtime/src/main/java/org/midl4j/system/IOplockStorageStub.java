// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IOplockStorage} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IOplockStorageStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOplockStorage object;

    protected IOplockStorageStub(IOplockStorage object) {
        this(IOplockStorage.TYPE, object);
    }

    protected IOplockStorageStub(InterfaceType<?> type, IOplockStorage object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> CreateStorageEx(in, call);
            case 4 -> OpenStorageEx(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void CreateStorageEx(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsName");
        String pwcsName = in.readWideString();
        in.at("grfMode");
        int at = in.take(4, 28);
        int grfMode = in.getInt(at);
        int stgfmt = in.getInt(at + 4);
        int grfAttrs = in.getInt(at + 8);
        Guid riid = in.getGuid(at + 12);
        serve(
                call,
                () -> object.CreateStorageEx(pwcsName, grfMode, stgfmt, grfAttrs, riid),
                (out, result) -> writeCreateStorageEx(out, riid, result),
                () -> null);
    }

    private static void writeCreateStorageEx(NdrWriter out, Guid riid, @Nullable IUnknown ppstgOpen)
            throws ComException {
        InterfacePointers.write(out, ppstgOpen, InterfacePointers.type(riid));
        out.writePointees();
    }

    private void OpenStorageEx(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsName");
        String pwcsName = in.readWideString();
        in.at("grfMode");
        int at = in.take(4, 28);
        int grfMode = in.getInt(at);
        int stgfmt = in.getInt(at + 4);
        int grfAttrs = in.getInt(at + 8);
        Guid riid = in.getGuid(at + 12);
        serve(
                call,
                () -> object.OpenStorageEx(pwcsName, grfMode, stgfmt, grfAttrs, riid),
                (out, result) -> writeOpenStorageEx(out, riid, result),
                () -> null);
    }

    private static void writeOpenStorageEx(NdrWriter out, Guid riid, @Nullable IUnknown ppstgOpen)
            throws ComException {
        InterfacePointers.write(out, ppstgOpen, InterfacePointers.type(riid));
        out.writePointees();
    }
}
