// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IPropertyStorage} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public class IPropertyStorageProxy extends Proxy implements IPropertyStorage {
    static {
        Abi.require(1);
    }

    protected IPropertyStorageProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPropertyStorage proxy) throws ComException {
        return new Futures(targetOf(proxy, IPropertyStorage.TYPE));
    }

    @Override
    public PROPVARIANT[] ReadMultiple(@Unsigned int cpspec, PROPSPEC[] rgpspec) throws
            ComException {
        return call(3, out -> writeReadMultiple(out, cpspec, rgpspec),
                in -> readReadMultiple(in, cpspec));
    }

    @Override
    public void WriteMultiple(@Unsigned int cpspec, PROPSPEC[] rgpspec, PROPVARIANT[] rgpropvar,
            @Unsigned int propidNameFirst) throws ComException {
        call(4, out -> writeWriteMultiple(out, cpspec, rgpspec, rgpropvar, propidNameFirst));
    }

    @Override
    public void DeleteMultiple(@Unsigned int cpspec, PROPSPEC[] rgpspec) throws ComException {
        call(5, out -> writeDeleteMultiple(out, cpspec, rgpspec));
    }

    @Override
    public @Nullable String[] ReadPropertyNames(@Unsigned int cpropid, @Unsigned int[] rgpropid)
            throws ComException {
        return call(6, out -> writeReadPropertyNames(out, cpropid, rgpropid),
                in -> readReadPropertyNames(in, cpropid));
    }

    @Override
    public void WritePropertyNames(@Unsigned int cpropid, @Unsigned int[] rgpropid,
            @Nullable String[] rglpwstrName) throws ComException {
        call(7, out -> writeWritePropertyNames(out, cpropid, rgpropid, rglpwstrName));
    }

    @Override
    public void DeletePropertyNames(@Unsigned int cpropid, @Unsigned int[] rgpropid) throws
            ComException {
        call(8, out -> writeDeletePropertyNames(out, cpropid, rgpropid));
    }

    @Override
    public void Commit(@Unsigned int grfCommitFlags) throws ComException {
        call(9, out -> writeCommit(out, grfCommitFlags));
    }

    @Override
    public void Revert() throws ComException {
        call(10, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IEnumSTATPROPSTG Enum() throws ComException {
        return call(11, RequestWriter.NOTHING, IPropertyStorageProxy::readEnum);
    }

    @Override
    public void SetTimes(FILETIME pctime, FILETIME patime, FILETIME pmtime) throws ComException {
        call(12, out -> writeSetTimes(out, pctime, patime, pmtime));
    }

    @Override
    public void SetClass(Guid clsid) throws ComException {
        call(13, out -> writeSetClass(out, clsid));
    }

    @Override
    public STATPROPSETSTG Stat() throws ComException {
        return call(14, RequestWriter.NOTHING, IPropertyStorageProxy::readStat);
    }

    private static void writeReadMultiple(NdrWriter out, @Unsigned int cpspec, PROPSPEC[] rgpspec)
            throws ComException {
        try {
            out.writeInt(cpspec);
            int count = Require.elements("rgpspec", Require.nonNull(rgpspec, "rgpspec").length, Integer.toUnsignedLong(cpspec));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                PROPSPECCodec.write(out, Require.nonNull(rgpspec[i], "rgpspec[]", rgpspec));
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("rgpspec", rgpspec);
        }
    }

    private static PROPVARIANT[] readReadMultiple(NdrReader in, @Unsigned int cpspec) throws
            ComException {
        in.at("rgpropvar");
        PROPVARIANT[] values = new PROPVARIANT[in.expectCount(Integer.toUnsignedLong(cpspec), 10)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = PROPVARIANTCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        PROPVARIANT[] rgpropvar = values;
        in.readPointees(rgpropvar);
        return rgpropvar;
    }

    private static void writeWriteMultiple(NdrWriter out, @Unsigned int cpspec, PROPSPEC[] rgpspec,
            PROPVARIANT[] rgpropvar, @Unsigned int propidNameFirst) throws ComException {
        try {
            out.writeInt(cpspec);
            int count = Require.elements("rgpspec", Require.nonNull(rgpspec, "rgpspec").length, Integer.toUnsignedLong(cpspec));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                PROPSPECCodec.write(out, Require.nonNull(rgpspec[i], "rgpspec[]", rgpspec));
            }
            out.writePointees();
            int count2 = Require.elements("rgpropvar", Require.nonNull(rgpropvar, "rgpropvar").length, Integer.toUnsignedLong(cpspec));
            out.writeCount(count2);
            for (int i2 = 0; i2 < count2; i2++) {
                PROPVARIANTCodec.write(out, Require.nonNull(rgpropvar[i2], "rgpropvar[]", rgpropvar));
            }
            out.writePointees();
            out.writeInt(propidNameFirst);
        } catch (Unsendable problem) {
            throw problem.in("rgpspec", rgpspec, "rgpropvar", rgpropvar);
        }
    }

    private static void writeDeleteMultiple(NdrWriter out, @Unsigned int cpspec, PROPSPEC[] rgpspec)
            throws ComException {
        try {
            out.writeInt(cpspec);
            int count = Require.elements("rgpspec", Require.nonNull(rgpspec, "rgpspec").length, Integer.toUnsignedLong(cpspec));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                PROPSPECCodec.write(out, Require.nonNull(rgpspec[i], "rgpspec[]", rgpspec));
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("rgpspec", rgpspec);
        }
    }

    private static void writeReadPropertyNames(NdrWriter out, @Unsigned int cpropid,
            @Unsigned int[] rgpropid) throws ComException {
        out.writeInt(cpropid);
        int count = Require.elements("rgpropid", Require.nonNull(rgpropid, "rgpropid").length, Integer.toUnsignedLong(cpropid));
        out.writeCount(count);
        out.writeInts(rgpropid, 0, count);
    }

    private static @Nullable String[] readReadPropertyNames(NdrReader in, @Unsigned int cpropid)
            throws ComException {
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
        return rglpwstrName;
    }

    private static void writeWritePropertyNames(NdrWriter out, @Unsigned int cpropid,
            @Unsigned int[] rgpropid, @Nullable String[] rglpwstrName) throws ComException {
        try {
            out.writeInt(cpropid);
            int count = Require.elements("rgpropid", Require.nonNull(rgpropid, "rgpropid").length, Integer.toUnsignedLong(cpropid));
            out.writeCount(count);
            out.writeInts(rgpropid, 0, count);
            int count2 = Require.elements("rglpwstrName", Require.nonNull(rglpwstrName, "rglpwstrName").length, Integer.toUnsignedLong(cpropid));
            out.writeCount(count2);
            for (int i = 0; i < count2; i++) {
                out.writePointer(rglpwstrName[i], NdrWriter::writeWideString);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("rglpwstrName", rglpwstrName);
        }
    }

    private static void writeDeletePropertyNames(NdrWriter out, @Unsigned int cpropid,
            @Unsigned int[] rgpropid) throws ComException {
        out.writeInt(cpropid);
        int count = Require.elements("rgpropid", Require.nonNull(rgpropid, "rgpropid").length, Integer.toUnsignedLong(cpropid));
        out.writeCount(count);
        out.writeInts(rgpropid, 0, count);
    }

    private static void writeCommit(NdrWriter out, @Unsigned int grfCommitFlags) throws
            ComException {
        out.writeInt(grfCommitFlags);
    }

    private static @Nullable IEnumSTATPROPSTG readEnum(NdrReader in) throws ComException {
        in.at("ppenum");
        IEnumSTATPROPSTG ppenum = InterfacePointers.read(in, IEnumSTATPROPSTG.TYPE);
        return ppenum;
    }

    private static void writeSetTimes(NdrWriter out, FILETIME pctime, FILETIME patime,
            FILETIME pmtime) throws ComException {
        try {
            FILETIMECodec.write(out, Require.nonNull(pctime, "pctime"));
            FILETIMECodec.write(out, Require.nonNull(patime, "patime"));
            FILETIMECodec.write(out, Require.nonNull(pmtime, "pmtime"));
        } catch (Unsendable problem) {
            throw problem.in("pctime", pctime, "patime", patime, "pmtime", pmtime);
        }
    }

    private static void writeSetClass(NdrWriter out, Guid clsid) throws ComException {
        out.writeGuid(clsid);
    }

    private static STATPROPSETSTG readStat(NdrReader in) throws ComException {
        in.at("pstatpsstg");
        STATPROPSETSTG pstatpsstg = STATPROPSETSTGCodec.read(in);
        return pstatpsstg;
    }

    /** The calls of an {@link IPropertyStorage} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPropertyStorage#ReadMultiple}. */
        public CompletableFuture<PROPVARIANT[]> ReadMultiple(@Unsigned int cpspec,
                PROPSPEC[] rgpspec) {
            return future(3, out -> writeReadMultiple(out, cpspec, rgpspec),
                    in -> readReadMultiple(in, cpspec));
        }

        /** See {@link IPropertyStorage#WriteMultiple}. */
        public CompletableFuture<@Nullable Void> WriteMultiple(@Unsigned int cpspec,
                PROPSPEC[] rgpspec, PROPVARIANT[] rgpropvar, @Unsigned int propidNameFirst) {
            return future(4, out -> writeWriteMultiple(out, cpspec, rgpspec, rgpropvar, propidNameFirst));
        }

        /** See {@link IPropertyStorage#DeleteMultiple}. */
        public CompletableFuture<@Nullable Void> DeleteMultiple(@Unsigned int cpspec,
                PROPSPEC[] rgpspec) {
            return future(5, out -> writeDeleteMultiple(out, cpspec, rgpspec));
        }

        /** See {@link IPropertyStorage#ReadPropertyNames}. */
        public CompletableFuture<@Nullable String[]> ReadPropertyNames(@Unsigned int cpropid,
                @Unsigned int[] rgpropid) {
            return future(6, out -> writeReadPropertyNames(out, cpropid, rgpropid),
                    in -> readReadPropertyNames(in, cpropid));
        }

        /** See {@link IPropertyStorage#WritePropertyNames}. */
        public CompletableFuture<@Nullable Void> WritePropertyNames(@Unsigned int cpropid,
                @Unsigned int[] rgpropid, @Nullable String[] rglpwstrName) {
            return future(7, out -> writeWritePropertyNames(out, cpropid, rgpropid, rglpwstrName));
        }

        /** See {@link IPropertyStorage#DeletePropertyNames}. */
        public CompletableFuture<@Nullable Void> DeletePropertyNames(@Unsigned int cpropid,
                @Unsigned int[] rgpropid) {
            return future(8, out -> writeDeletePropertyNames(out, cpropid, rgpropid));
        }

        /** See {@link IPropertyStorage#Commit}. */
        public CompletableFuture<@Nullable Void> Commit(@Unsigned int grfCommitFlags) {
            return future(9, out -> writeCommit(out, grfCommitFlags));
        }

        /** See {@link IPropertyStorage#Revert}. */
        public CompletableFuture<@Nullable Void> Revert() {
            return future(10, RequestWriter.NOTHING);
        }

        /** See {@link IPropertyStorage#Enum}. */
        public CompletableFuture<@Nullable IEnumSTATPROPSTG> Enum() {
            return future(11, RequestWriter.NOTHING, IPropertyStorageProxy::readEnum);
        }

        /** See {@link IPropertyStorage#SetTimes}. */
        public CompletableFuture<@Nullable Void> SetTimes(FILETIME pctime, FILETIME patime,
                FILETIME pmtime) {
            return future(12, out -> writeSetTimes(out, pctime, patime, pmtime));
        }

        /** See {@link IPropertyStorage#SetClass}. */
        public CompletableFuture<@Nullable Void> SetClass(Guid clsid) {
            return future(13, out -> writeSetClass(out, clsid));
        }

        /** See {@link IPropertyStorage#Stat}. */
        public CompletableFuture<STATPROPSETSTG> Stat() {
            return future(14, RequestWriter.NOTHING, IPropertyStorageProxy::readStat);
        }
    }
}
