// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Empty;
import org.midl4j.support.Require;

/** Serves calls of an {@link IPersistMemory} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPersistMemoryStub extends IPersistStub {
    static {
        Abi.require(1);
    }

    private final IPersistMemory object;

    protected IPersistMemoryStub(IPersistMemory object) {
        this(IPersistMemory.TYPE, object);
    }

    protected IPersistMemoryStub(InterfaceType<?> type, IPersistMemory object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 4 -> IsDirty(call);
            case 5 -> Load(in, call);
            case 6 -> Save(in, call);
            case 7 -> GetSizeMax(call);
            case 8 -> InitNew(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void IsDirty(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.IsDirty(),
                IPersistMemoryStub::writeIsDirty,
                status -> status);
    }

    private static void writeIsDirty(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void Load(NdrReader in, ServerCall call) throws ComException {
        in.at("pMem");
        byte[] pMem = in.readBytes(in.readArrayCount(1));
        in.at("cbSize");
        int cbSize = in.readInt();
        Checked.count("pMem", pMem.length, Integer.toUnsignedLong(cbSize));
        serve(
                call,
                () -> object.Load(pMem, cbSize));
    }

    private void Save(NdrReader in, ServerCall call) throws ComException {
        in.at("fClearDirty");
        int at = in.take(4, 8);
        int fClearDirty = in.getInt(at);
        int cbSize = in.getInt(at + 4);
        serve(
                call,
                () -> object.Save(fClearDirty, cbSize),
                (out, result) -> writeSave(out, cbSize, result),
                () -> new byte[Empty.length(Integer.toUnsignedLong(cbSize))]);
    }

    private static void writeSave(NdrWriter out, @Unsigned int cbSize, byte[] pMem) throws
            ComException {
        int count = Require.elements("pMem", Require.nonNull(pMem, "pMem").length, Integer.toUnsignedLong(cbSize));
        out.writeCount(count);
        out.writeBytes(pMem, 0, count);
    }

    private void GetSizeMax(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetSizeMax(),
                IPersistMemoryStub::writeGetSizeMax,
                () -> 0);
    }

    private static void writeGetSizeMax(NdrWriter out, @Unsigned int pCbSize) throws ComException {
        out.writeInt(pCbSize);
    }

    private void InitNew(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.InitNew());
    }
}
