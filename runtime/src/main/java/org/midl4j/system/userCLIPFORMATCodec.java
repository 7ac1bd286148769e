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

/** Writes and reads {@link userCLIPFORMAT}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class userCLIPFORMATCodec {
    static {
        Abi.require(1);
    }

    private userCLIPFORMATCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, userCLIPFORMAT value, long selector) {
        return Require.arm(what, value, "userCLIPFORMAT", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends userCLIPFORMAT> armOf(long discriminant) {
        if (discriminant == 1215587415L) {
            return userCLIPFORMAT.DwValue.class;
        } else if (discriminant == 1383359575L) {
            return userCLIPFORMAT.PwszName.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, userCLIPFORMAT value) throws ComException {
        out.align64(8);
        if (value instanceof userCLIPFORMAT.DwValue arm) {
            out.writeInt(arm.dwValue());
        } else if (value instanceof userCLIPFORMAT.PwszName arm2) {
            out.writePointer(arm2.pwszName(), NdrWriter::writeWideString);
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<userCLIPFORMAT> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1215587415L) {
                int arm = in.readInt();
                to.accept(new userCLIPFORMAT.DwValue(arm));
            } else if (discriminant == 1383359575L) {
                to.accept(new userCLIPFORMAT.PwszName(null));
                in.readPointer(to, (from, owner) -> owner.accept(new userCLIPFORMAT.PwszName(from.readWideString())));
            } else {
                throw BadStubData.invalidTag("userCLIPFORMAT", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static userCLIPFORMAT empty(long discriminant) {
        if (discriminant == 1215587415L) {
            return new userCLIPFORMAT.DwValue(0);
        } else if (discriminant == 1383359575L) {
            return new userCLIPFORMAT.PwszName(null);
        } else {
            throw new IllegalArgumentException("userCLIPFORMAT has no arm for " + discriminant);
        }
    }
}
