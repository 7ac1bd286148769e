// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IStorage} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IStorageStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IStorage object;

    protected IStorageStub(IStorage object) {
        this(IStorage.TYPE, object);
    }

    protected IStorageStub(InterfaceType<?> type, IStorage object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> CreateStream(in, call);
            case 4 -> OpenStream(in, call);
            case 5 -> CreateStorage(in, call);
            case 6 -> OpenStorage(in, call);
            case 7 -> CopyTo(in, call);
            case 8 -> MoveElementTo(in, call);
            case 9 -> Commit(in, call);
            case 10 -> Revert(call);
            case 11 -> EnumElements(in, call);
            case 12 -> DestroyElement(in, call);
            case 13 -> RenameElement(in, call);
            case 14 -> SetElementTimes(in, call);
            case 15 -> SetClass(in, call);
            case 16 -> SetStateBits(in, call);
            case 17 -> Stat(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void CreateStream(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsName");
        String pwcsName = in.readWideString();
        in.at("grfMode");
        int at = in.take(4, 12);
        int grfMode = in.getInt(at);
        int reserved1 = in.getInt(at + 4);
        int reserved2 = in.getInt(at + 8);
        serve(
                call,
                () -> object.CreateStream(pwcsName, grfMode, reserved1, reserved2),
                IStorageStub::writeCreateStream,
                () -> null);
    }

    private static void writeCreateStream(NdrWriter out, @Nullable IStream ppstm) throws
            ComException {
        InterfacePointers.write(out, ppstm, IStream.TYPE);
        out.writePointees();
    }

    private void OpenStream(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsName");
        String pwcsName = in.readWideString();
        in.at("cbReserved1");
        int cbReserved1 = in.readInt();
        in.at("reserved1");
        byte[] reserved1;
        if (in.readPointer()) {
            reserved1 = in.readBytes(in.expectCount(Integer.toUnsignedLong(cbReserved1), 1));
        } else {
            reserved1 = null;
        }
        in.at("grfMode");
        int at = in.take(4, 8);
        int grfMode = in.getInt(at);
        int reserved2 = in.getInt(at + 4);
        serve(
                call,
                () -> object.OpenStream(pwcsName, cbReserved1, reserved1, grfMode, reserved2),
                IStorageStub::writeOpenStream,
                () -> null);
    }

    private static void writeOpenStream(NdrWriter out, @Nullable IStream ppstm) throws
            ComException {
        InterfacePointers.write(out, ppstm, IStream.TYPE);
        out.writePointees();
    }

    private void CreateStorage(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsName");
        String pwcsName = in.readWideString();
        in.at("grfMode");
        int at = in.take(4, 12);
        int grfMode = in.getInt(at);
        int reserved1 = in.getInt(at + 4);
        int reserved2 = in.getInt(at + 8);
        serve(
                call,
                () -> object.CreateStorage(pwcsName, grfMode, reserved1, reserved2),
                IStorageStub::writeCreateStorage,
                () -> null);
    }

    private static void writeCreateStorage(NdrWriter out, @Nullable IStorage ppstg) throws
            ComException {
        InterfacePointers.write(out, ppstg, IStorage.TYPE);
        out.writePointees();
    }

    private void OpenStorage(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsName");
        String pwcsName;
        if (in.readPointer()) {
            pwcsName = in.readWideString();
        } else {
            pwcsName = null;
        }
        in.at("pstgPriority");
        IStorage pstgPriority = InterfacePointers.read(in, IStorage.TYPE);
        in.at("grfMode");
        int grfMode = in.readInt();
        in.at("snbExclude");
        RemSNB snbExclude;
        if (in.readPointer()) {
            snbExclude = RemSNBCodec.read(in);
        } else {
            snbExclude = null;
        }
        in.at("reserved");
        int reserved = in.readInt();
        serve(
                call,
                () -> object.OpenStorage(pwcsName, pstgPriority, grfMode, snbExclude, reserved),
                IStorageStub::writeOpenStorage,
                () -> null);
    }

    private static void writeOpenStorage(NdrWriter out, @Nullable IStorage ppstg) throws
            ComException {
        InterfacePointers.write(out, ppstg, IStorage.TYPE);
        out.writePointees();
    }

    private void CopyTo(NdrReader in, ServerCall call) throws ComException {
        in.at("ciidExclude");
        int ciidExclude = in.readInt();
        in.at("rgiidExclude");
        Guid[] rgiidExclude;
        if (in.readPointer()) {
            Guid[] values = new Guid[in.expectCount(Integer.toUnsignedLong(ciidExclude), 16)];
            int i = 0;
            try {
                for (; i < values.length; i++) {
                    values[i] = in.readGuid();
                }
            } catch (BadStubData problem) {
                throw problem.at(i);
            }
            rgiidExclude = values;
        } else {
            rgiidExclude = null;
        }
        in.at("snbExclude");
        RemSNB snbExclude;
        if (in.readPointer()) {
            snbExclude = RemSNBCodec.read(in);
        } else {
            snbExclude = null;
        }
        in.at("pstgDest");
        IStorage pstgDest = InterfacePointers.read(in, IStorage.TYPE);
        serve(
                call,
                () -> object.CopyTo(ciidExclude, rgiidExclude, snbExclude, pstgDest));
    }

    private void MoveElementTo(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsName");
        String pwcsName = in.readWideString();
        in.at("pstgDest");
        IStorage pstgDest = InterfacePointers.read(in, IStorage.TYPE);
        in.at("pwcsNewName");
        String pwcsNewName = in.readWideString();
        in.at("grfFlags");
        int grfFlags = in.readInt();
        serve(
                call,
                () -> object.MoveElementTo(pwcsName, pstgDest, pwcsNewName, grfFlags));
    }

    private void Commit(NdrReader in, ServerCall call) throws ComException {
        in.at("grfCommitFlags");
        int grfCommitFlags = in.readInt();
        serve(
                call,
                () -> object.Commit(grfCommitFlags));
    }

    private void Revert(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Revert());
    }

    private void EnumElements(NdrReader in, ServerCall call) throws ComException {
        in.at("reserved1");
        int at = in.take(4, 8);
        int reserved1 = in.getInt(at);
        int cbReserved2 = in.getInt(at + 4);
        in.at("reserved2");
        byte[] reserved2;
        if (in.readPointer()) {
            reserved2 = in.readBytes(in.expectCount(Integer.toUnsignedLong(cbReserved2), 1));
        } else {
            reserved2 = null;
        }
        in.at("reserved3");
        int reserved3 = in.readInt();
        serve(
                call,
                () -> object.EnumElements(reserved1, cbReserved2, reserved2, reserved3),
                IStorageStub::writeEnumElements,
                () -> null);
    }

    private static void writeEnumElements(NdrWriter out, @Nullable IEnumSTATSTG ppenum) throws
            ComException {
        InterfacePointers.write(out, ppenum, IEnumSTATSTG.TYPE);
        out.writePointees();
    }

    private void DestroyElement(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsName");
        String pwcsName = in.readWideString();
        serve(
                call,
                () -> object.DestroyElement(pwcsName));
    }

    private void RenameElement(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsOldName");
        String pwcsOldName = in.readWideString();
        in.at("pwcsNewName");
        String pwcsNewName = in.readWideString();
        serve(
                call,
                () -> object.RenameElement(pwcsOldName, pwcsNewName));
    }

    private void SetElementTimes(NdrReader in, ServerCall call) throws ComException {
        in.at("pwcsName");
        String pwcsName;
        if (in.readPointer()) {
            pwcsName = in.readWideString();
        } else {
            pwcsName = null;
        }
        in.at("pctime");
        FILETIME pctime;
        if (in.readPointer()) {
            pctime = FILETIMECodec.read(in);
        } else {
            pctime = null;
        }
        in.at("patime");
        FILETIME patime;
        if (in.readPointer()) {
            patime = FILETIMECodec.read(in);
        } else {
            patime = null;
        }
        in.at("pmtime");
        FILETIME pmtime;
        if (in.readPointer()) {
            pmtime = FILETIMECodec.read(in);
        } else {
            pmtime = null;
        }
        serve(
                call,
                () -> object.SetElementTimes(pwcsName, pctime, patime, pmtime));
    }

    private void SetClass(NdrReader in, ServerCall call) throws ComException {
        in.at("clsid");
        Guid clsid = in.readGuid();
        serve(
                call,
                () -> object.SetClass(clsid));
    }

    private void SetStateBits(NdrReader in, ServerCall call) throws ComException {
        in.at("grfStateBits");
        int at = in.take(4, 8);
        int grfStateBits = in.getInt(at);
        int grfMask = in.getInt(at + 4);
        serve(
                call,
                () -> object.SetStateBits(grfStateBits, grfMask));
    }

    private void Stat(NdrReader in, ServerCall call) throws ComException {
        in.at("grfStatFlag");
        int grfStatFlag = in.readInt();
        serve(
                call,
                () -> object.Stat(grfStatFlag),
                IStorageStub::writeStat,
                () -> new STATSTG());
    }

    private static void writeStat(NdrWriter out, STATSTG pstatstg) throws ComException {
        try {
            STATSTGCodec.write(out, Require.nonNull(pstatstg, "pstatstg"));
        } catch (Unsendable problem) {
            throw problem.in("pstatstg", pstatstg);
        }
    }
}
