package org.midl4j.orpc;

import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** What stands in front of the parameters of an object call and of its results: ORPCTHIS and ORPCTHAT (MS-DCOM 2.2.13). */
final class OrpcHeaders {
    static final int MAJOR = 5;
    static final int MINOR = 7;

    private static final int THIS_SIZE = 32;
    private static final int CAUSALITY = 12;
    private static final int THAT_SIZE = 8;
    private static final int MAX_EXTENSIONS = 64;
    private static final int MAX_EXTENSION_SIZE = 64 * 1024;

    private OrpcHeaders() {}

    /** The causality id for a call made by this thread: that of the call it serves, else a new one. */
    private static Guid causality() {
        ServerCall serving = ServerCall.current();
        return serving == null ? ServerCall.newCausality() : serving.causality();
    }

    /** The causality id in an ORPCTHIS that was written here. */
    static Guid causality(NdrWriter request) {
        return new NdrReader(request.octets(), request.origin(), request.position(), false, false, null)
                .getGuid(request.origin() + CAUSALITY);
    }

    /** The causality id in the ORPCTHIS that a request begins with. */
    static Guid causality(byte[] request, boolean bigEndian) {
        return new NdrReader(request, 0, request.length, false, bigEndian, null).getGuid(CAUSALITY);
    }

    /** Writes ORPCTHIS. */
    static void writeThis(NdrWriter out) {
        int at = out.reserve(4, THIS_SIZE);
        out.putShort(at, (short) MAJOR);
        out.putShort(at + 2, (short) MINOR);
        out.putInt(at + 4, 0);
        out.putInt(at + 8, 0);
        out.putGuid(at + CAUSALITY, causality());
        out.putInt(at + 28, 0);
    }

    /**
     * Reads ORPCTHIS.
     *
     * @throws ComException {@code RPC_E_VERSION_MISMATCH}
     */
    static void readThis(NdrReader in) throws ComException {
        int at = in.take(4, THIS_SIZE);
        int major = in.getShort(at) & 0xffff;
        if (major != MAJOR) {
            throw new ComException(
                    HResult.RPC_E_VERSION_MISMATCH, "the caller speaks version " + major + " of object RPC");
        }
        if (in.getInt(at + 28) != 0) {
            skipExtensions(in);
        }
    }

    /** Writes ORPCTHAT. */
    static void writeThat(NdrWriter out) {
        int at = out.reserve(4, THAT_SIZE);
        out.putInt(at, 0);
        out.putInt(at + 4, 0);
    }

    /** Reads ORPCTHAT. */
    static void readThat(NdrReader in) {
        int at = in.take(4, THAT_SIZE);
        if (in.getInt(at + 4) != 0) {
            skipExtensions(in);
        }
    }

    /** Reads an ORPC_EXTENT_ARRAY; none of its extensions means anything here. */
    private static void skipExtensions(NdrReader in) {
        int count = in.readInt();
        in.readInt(); // reserved
        if (count < 0 || count > MAX_EXTENSIONS) {
            throw new BadStubData(count + " extensions of an object call; there may be " + MAX_EXTENSIONS);
        }
        if (!in.readPointer()) {
            return;
        }
        int slots = in.readInt();
        if (slots != ((count + 1) & ~1)) {
            throw new BadStubData("the extensions of an object call have two different counts");
        }
        boolean[] present = new boolean[slots];
        for (int i = 0; i < slots; i++) {
            present[i] = in.readPointer();
        }
        for (boolean there : present) {
            if (there) {
                skipExtension(in);
            }
        }
    }

    private static void skipExtension(NdrReader in) {
        int rounded = in.readInt();
        in.readGuid();
        int size = in.readInt();
        if (size < 0 || size > MAX_EXTENSION_SIZE || rounded != ((size + 7) & ~7)) {
            throw new BadStubData("an extension of an object call has two different lengths");
        }
        in.take(1, rounded);
    }
}
