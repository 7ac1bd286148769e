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

/** Writes and reads {@link userHBITMAP}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class userHBITMAPCodec {
    static {
        Abi.require(1);
    }

    private userHBITMAPCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, userHBITMAP value, long selector) {
        return Require.arm(what, value, "userHBITMAP", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends userHBITMAP> armOf(long discriminant) {
        if (discriminant == 1215587415L) {
            return userHBITMAP.HInproc.class;
        } else if (discriminant == 1383359575L) {
            return userHBITMAP.HRemote.class;
        } else if (discriminant == 1349805143L) {
            return userHBITMAP.HInproc64.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, userHBITMAP value) throws ComException {
        out.align64(8);
        if (value instanceof userHBITMAP.HInproc arm) {
            out.writeInt(arm.hInproc());
        } else if (value instanceof userHBITMAP.HRemote arm2) {
            out.writePointer(arm2.hRemote(), userBITMAPCodec::write);
        } else if (value instanceof userHBITMAP.HInproc64 arm3) {
            out.writeLong(arm3.hInproc64());
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<userHBITMAP> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1215587415L) {
                int arm = in.readInt();
                to.accept(new userHBITMAP.HInproc(arm));
            } else if (discriminant == 1383359575L) {
                to.accept(new userHBITMAP.HRemote(null));
                in.readPointer(to, (from, owner) -> owner.accept(new userHBITMAP.HRemote(userBITMAPCodec.read(from))));
            } else if (discriminant == 1349805143L) {
                long arm2 = in.readLong();
                to.accept(new userHBITMAP.HInproc64(arm2));
            } else {
                throw BadStubData.invalidTag("userHBITMAP", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static userHBITMAP empty(long discriminant) {
        if (discriminant == 1215587415L) {
            return new userHBITMAP.HInproc(0);
        } else if (discriminant == 1383359575L) {
            return new userHBITMAP.HRemote(null);
        } else if (discriminant == 1349805143L) {
            return new userHBITMAP.HInproc64(0L);
        } else {
            throw new IllegalArgumentException("userHBITMAP has no arm for " + discriminant);
        }
    }
}
