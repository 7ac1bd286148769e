package org.midl4j.orpc;

import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/**
 * OBJREF (MS-DCOM 2.2.18): what travels for an interface pointer.
 *
 * @param iid the interface that the pointer had
 * @param resolver where the exporter of the OXID can be asked for
 */
record ObjectReference(Guid iid, StandardReference standard, DualStringArray resolver) {
    private static final int SIGNATURE = 0x574f454d; // MEOW
    private static final int STANDARD = 1;
    private static final int HANDLER = 2;
    private static final int CUSTOM = 4;
    private static final int EXTENDED = 8;
    private static final int HEADER = 24;
    private static final int CLASS_ID = 16;

    /**
     * Reads the packed octets of an object reference.
     *
     * @throws ComException {@code RPC_E_INVALID_DATA} if they are none, {@code CO_E_NOT_SUPPORTED} for a reference with an
     *     unmarshaler of its own
     */
    static ObjectReference read(byte[] octets) throws ComException {
        try {
            NdrReader in = new NdrReader(octets);
            int at = in.take(4, HEADER);
            if (in.getInt(at) != SIGNATURE) {
                throw invalid("it does not begin with MEOW");
            }
            int kind = in.getInt(at + 4);
            Guid iid = in.getGuid(at + 8);
            if (kind == CUSTOM) {
                throw new ComException(
                        HResult.CO_E_NOT_SUPPORTED, "an object came with an unmarshaler of its own, which is not here");
            }
            if (kind != STANDARD && kind != HANDLER && kind != EXTENDED) {
                throw invalid("it is of kind " + kind);
            }
            StandardReference standard = StandardReference.read(in);
            if (kind == HANDLER) {
                in.take(4, CLASS_ID);
            } else if (kind == EXTENDED) {
                in.take(4, Integer.BYTES); // a signature
            }
            return new ObjectReference(iid, standard, DualStringArray.read(in));
        } catch (BadStubData e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private static ComException invalid(String why) {
        return new ComException(HResult.RPC_E_INVALID_DATA, "an interface pointer is no object reference: " + why);
    }

    /** The packed octets. */
    byte[] toByteArray() {
        NdrWriter out = new NdrWriter();
        out.writeInt(SIGNATURE);
        out.writeInt(STANDARD);
        out.writeGuid(iid);
        standard.write(out);
        resolver.write(out);
        return out.toByteArray();
    }
}
