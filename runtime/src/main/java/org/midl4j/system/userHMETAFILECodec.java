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

/** Writes and reads {@link userHMETAFILE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class userHMETAFILECodec {
    static {
        Abi.require(1);
    }

    private userHMETAFILECodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, userHMETAFILE value, long selector) {
        return Require.arm(what, value, "userHMETAFILE", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends userHMETAFILE> armOf(long discriminant) {
        if (discriminant == 1215587415L) {
            return userHMETAFILE.HInproc.class;
        } else if (discriminant == 1383359575L) {
            return userHMETAFILE.HRemote.class;
        } else if (discriminant == 1349805143L) {
            return userHMETAFILE.HInproc64.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, userHMETAFILE value) throws ComException {
        out.align64(8);
        if (value instanceof userHMETAFILE.HInproc arm) {
            out.writeInt(arm.hInproc());
        } else if (value instanceof userHMETAFILE.HRemote arm2) {
            out.writePointer(arm2.hRemote(), BYTE_BLOBCodec::write);
        } else if (value instanceof userHMETAFILE.HInproc64 arm3) {
            out.writeLong(arm3.hInproc64());
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<userHMETAFILE> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1215587415L) {
                int arm = in.readInt();
                to.accept(new userHMETAFILE.HInproc(arm));
            } else if (discriminant == 1383359575L) {
                to.accept(new userHMETAFILE.HRemote(null));
                in.readPointer(to, (from, owner) -> owner.accept(new userHMETAFILE.HRemote(BYTE_BLOBCodec.read(from))));
            } else if (discriminant == 1349805143L) {
                long arm2 = in.readLong();
                to.accept(new userHMETAFILE.HInproc64(arm2));
            } else {
                throw BadStubData.invalidTag("userHMETAFILE", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static userHMETAFILE empty(long discriminant) {
        if (discriminant == 1215587415L) {
            return new userHMETAFILE.HInproc(0);
        } else if (discriminant == 1383359575L) {
            return new userHMETAFILE.HRemote(null);
        } else if (discriminant == 1349805143L) {
            return new userHMETAFILE.HInproc64(0L);
        } else {
            throw new IllegalArgumentException("userHMETAFILE has no arm for " + discriminant);
        }
    }
}
