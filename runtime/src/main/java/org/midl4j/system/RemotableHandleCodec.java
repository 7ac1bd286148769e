// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link RemotableHandle}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class RemotableHandleCodec {
    static {
        Abi.require(1);
    }

    private RemotableHandleCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, RemotableHandle value, long selector) {
        return Require.arm(what, value, "RemotableHandle", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends RemotableHandle> armOf(long discriminant) {
        if (discriminant == 1215587415L) {
            return RemotableHandle.HInproc.class;
        } else if (discriminant == 1383359575L) {
            return RemotableHandle.HRemote.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, RemotableHandle value) throws ComException {
        out.align64(4);
        if (value instanceof RemotableHandle.HInproc arm) {
            out.writeInt(arm.hInproc());
        } else if (value instanceof RemotableHandle.HRemote arm2) {
            out.writeInt(arm2.hRemote());
        }
    }

    public static RemotableHandle read(NdrReader in, long discriminant) throws ComException {
        try {
            in.align64(4);
            if (discriminant == 1215587415L) {
                int arm = in.readInt();
                return new RemotableHandle.HInproc(arm);
            } else if (discriminant == 1383359575L) {
                int arm2 = in.readInt();
                return new RemotableHandle.HRemote(arm2);
            } else {
                throw BadStubData.invalidTag("RemotableHandle", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static RemotableHandle empty(long discriminant) {
        if (discriminant == 1215587415L) {
            return new RemotableHandle.HInproc(0);
        } else if (discriminant == 1383359575L) {
            return new RemotableHandle.HRemote(0);
        } else {
            throw new IllegalArgumentException("RemotableHandle has no arm for " + discriminant);
        }
    }
}
