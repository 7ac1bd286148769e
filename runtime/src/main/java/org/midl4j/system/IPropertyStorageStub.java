// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Empty;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IPropertyStorage} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public class IPropertyStorageStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPropertyStorage object;

    protected IPropertyStorageStub(IPropertyStorage object) {
        this(IPropertyStorage.TYPE, object);
    }

    protected IPropertyStorageStub(InterfaceType<?> type, IPropertyStorage object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> ReadMultiple(in, call);
            case 4 -> WriteMultiple(in, call);
            case 5 -> DeleteMultiple(in, call);
            case 6 -> ReadPropertyNames(in, call);
            case 7 -> WritePropertyNames(in, call);
            case 8 -> DeletePropertyNames(in, call);
            case 9 -> Commit(in, call);
            case 10 -> Revert(call);
            case 11 -> Enum(call);
            case 12 -> SetTimes(in, call);
            case 13 -> SetClass(in, call);
            case 14 -> Stat(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void ReadMultiple(NdrReader in, ServerCall call) throws ComException {
        in.at("cpspec");
        int cpspec = in.readInt();
        in.at("rgpspec");
        PROPSPEC[] values = new PROPSPEC[in.expectCount(Integer.toUnsignedLong(cpspec), 8)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = PROPSPECCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        PROPSPEC[] rgpspec = values;
        in.readPointees(rgpspec);
        serve(
                call,
                () -> object.ReadMultiple(cpspec, rgpspec),
                (out, result) -> writeReadMultiple(out, cpspec, result),
                () -> Empty.filled(new PROPVARIANT[Empty.length(Integer.toUnsignedLong(cpspec))], () -> new PROPVARIANT()));
    }

    private static void writeReadMultiple(NdrWriter out, @Unsigned int cpspec,
            PROPVARIANT[] rgpropvar) throws ComException {
        try {
            int count = Require.elements("rgpropvar", Require.nonNull(rgpropvar, "rgpropvar").length, Integer.toUnsignedLong(cpspec));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                PROPVARIANTCodec.write(out, Require.nonNull(rgpropvar[i], "rgpropvar[]", rgpropvar));
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("rgpropvar", rgpropvar);
        }
    }

    private void WriteMultiple(NdrReader in, ServerCall call) throws ComException {
        in.at("cpspec");
        int cpspec = in.readInt();
        in.at("rgpspec");
        PROPSPEC[] values = new PROPSPEC[in.expectCount(Integer.toUnsignedLong(cpspec), 8)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = PROPSPECCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        PROPSPEC[] rgpspec = values;
        in.readPointees(rgpspec);
        in.at("rgpropvar");
        PROPVARIANT[] values2 = new PROPVARIANT[in.expectCount(Integer.toUnsignedLong(cpspec), 10)];
        int i2 = 0;
        try {
            for (; i2 < values2.length; i2++) {
                values2[i2] = PROPVARIANTCodec.read(in);
            }
        } catch (BadStubData problem2) {
            throw problem2.at(i2);
        }
        PROPVARIANT[] rgpropvar = values2;
        in.readPointees(rgpropvar);
        in.at("propidNameFirst");
        int propidNameFirst = in.readInt();
        serve(
                call,
                () -> object.WriteMultiple(cpspec, rgpspec, rgpropvar, propidNameFirst));
    }

    private void DeleteMultiple(NdrReader in, ServerCall call) throws ComException {
        in.at("cpspec");
        int cpspec = in.readInt();
        in.at("rgpspec");
        PROPSPEC[] values = new PROPSPEC[in.expectCount(Integer.toUnsignedLong(cpspec), 8)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = PROPSPECCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        PROPSPEC[] rgpspec = values;
        in.readPointees(rgpspec);
        serve(
                call,
                () -> object.DeleteMultiple(cpspec, rgpspec));
    }

    private void ReadPropertyNames(NdrReader in, ServerCall call) throws ComException {
        in.at("cpropid");
        int cpropid = in.readInt();
        in.at("rgpropid");
        @Unsigned int[] rgpropid = in.readInts(in.expectCount(Integer.toUnsignedLong(cpropid), 4));
        serve(
                call,
                () -> object.ReadPropertyNames(cpropid, rgpropid),
                (out, result) -> writeReadPropertyNames(out, cpropid, result),
                () -> new String[Empty.length(Integer.toUnsignedLong(cpropid))]);
    }

    private static void writeReadPropertyNames(NdrWriter out, @Unsigned int cpropid,
            @Nullable String[] rglpwstrName) throws ComException {
        try {
            int count = Require.elements("rglpwstrName", Require.nonNull(rglpwstrName, "rglpwstrName").length, Integer.toUnsignedLong(cpropid));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                out.writePointer(rglpwstrName[i], NdrWriter::writeWideString);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("rglpwstrName", rglpwstrName);
        }
    }

    private void WritePropertyNames(NdrReader in, ServerCall call) throws ComException {
        in.at("cpropid");
        int cpropid = in.readInt();
        in.at("rgpropid");
        @Unsigned int[] rgpropid = in.readInts(in.expectCount(Integer.toUnsignedLong(cpropid), 4));
        in.at("rglpwstrName");
        @Nullable String[] values = new String[in.expectCount(Integer.toUnsignedLong(cpropid), 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                in.readPointer(values, i, (from, array, index) -> array[index] = from.readWideString());
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable String[] rglpwstrName = values;
        in.readPointees(rglpwstrName);
        serve(
                call,
                () -> object.WritePropertyNames(cpropid, rgpropid, rglpwstrName));
    }

    private void DeletePropertyNames(NdrReader in, ServerCall call) throws ComException {
        in.at("cpropid");
        int cpropid = in.readInt();
        in.at("rgpropid");
        @Unsigned int[] rgpropid = in.readInts(in.expectCount(Integer.toUnsignedLong(cpropid), 4));
        serve(
                call,
                () -> object.DeletePropertyNames(cpropid, rgpropid));
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

    private void Enum(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Enum(),
                IPropertyStorageStub::writeEnum,
                () -> null);
    }

    private static void writeEnum(NdrWriter out, @Nullable IEnumSTATPROPSTG ppenum) throws
            ComException {
        InterfacePointers.write(out, ppenum, IEnumSTATPROPSTG.TYPE);
        out.writePointees();
    }

    private void SetTimes(NdrReader in, ServerCall call) throws ComException {
        in.at("pctime");
        FILETIME pctime = FILETIMECodec.read(in);
        in.at("patime");
        FILETIME patime = FILETIMECodec.read(in);
        in.at("pmtime");
        FILETIME pmtime = FILETIMECodec.read(in);
        serve(
                call,
                () -> object.SetTimes(pctime, patime, pmtime));
    }

    private void SetClass(NdrReader in, ServerCall call) throws ComException {
        in.at("clsid");
        Guid clsid = in.readGuid();
        serve(
                call,
                () -> object.SetClass(clsid));
    }

    private void Stat(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Stat(),
                IPropertyStorageStub::writeStat,
                () -> new STATPROPSETSTG());
    }

    private static void writeStat(NdrWriter out, STATPROPSETSTG pstatpsstg) throws ComException {
        try {
            STATPROPSETSTGCodec.write(out, Require.nonNull(pstatpsstg, "pstatpsstg"));
        } catch (Unsendable problem) {
            throw problem.in("pstatpsstg", pstatpsstg);
        }
    }
}
