// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link userHENHMETAFILE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class userHENHMETAFILECodec {
    static {
        Abi.require(1);
    }

    private userHENHMETAFILECodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, userHENHMETAFILE value, long selector) {
        return Require.arm(what, value, "userHENHMETAFILE", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends userHENHMETAFILE> armOf(long discriminant) {
        if (discriminant == 1215587415L) {
            return userHENHMETAFILE.HInproc.class;
        } else if (discriminant == 1383359575L) {
            return userHENHMETAFILE.HRemote.class;
        } else if (discriminant == 1349805143L) {
            return userHENHMETAFILE.HInproc64.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, userHENHMETAFILE value) throws ComException {
        out.align64(8);
        if (value instanceof userHENHMETAFILE.HInproc arm) {
            out.writeInt(arm.hInproc());
        } else if (value instanceof userHENHMETAFILE.HRemote arm2) {
            out.writePointer(arm2.hRemote(), BYTE_BLOBCodec::write);
        } else if (value instanceof userHENHMETAFILE.HInproc64 arm3) {
            out.writeLong(arm3.hInproc64());
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<userHENHMETAFILE> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1215587415L) {
                int arm = in.readInt();
                to.accept(new userHENHMETAFILE.HInproc(arm));
            } else if (discriminant == 1383359575L) {
                to.accept(new userHENHMETAFILE.HRemote(null));
                in.readPointer(to, (from, owner) -> owner.accept(new userHENHMETAFILE.HRemote(BYTE_BLOBCodec.read(from))));
            } else if (discriminant == 1349805143L) {
                long arm2 = in.readLong();
                to.accept(new userHENHMETAFILE.HInproc64(arm2));
            } else {
                throw BadStubData.invalidTag("userHENHMETAFILE", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static userHENHMETAFILE empty(long discriminant) {
        if (discriminant == 1215587415L) {
            return new userHENHMETAFILE.HInproc(0);
        } else if (discriminant == 1383359575L) {
            return new userHENHMETAFILE.HRemote(null);
        } else if (discriminant == 1349805143L) {
            return new userHENHMETAFILE.HInproc64(0L);
        } else {
            throw new IllegalArgumentException("userHENHMETAFILE has no arm for " + discriminant);
        }
    }
}
