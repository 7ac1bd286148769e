package org.midl4j.orpc;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/**
 * Serves {@code IObjectExporter} (MS-DCOM 3.1.2.5.1) for one exporter, on the exporter's own endpoint: object references
 * of ours name that as their resolver.
 */
final class ResolverInterface extends PlainInterface {
    static final int RESOLVE = 0;
    static final int SIMPLE_PING = 1;
    static final int COMPLEX_PING = 2;
    static final int SERVER_ALIVE = 3;
    static final int RESOLVE_2 = 4;
    static final int SERVER_ALIVE_2 = 5;

    /** No authentication is needed. */
    static final int AUTHENTICATION_HINT = 1;

    private static final int UNKNOWN_OXID = 1910; // OR_INVALID_OXID

    private final Exporter exporter;

    ResolverInterface(Exporter exporter) {
        super(Iids.OBJECT_EXPORTER);
        this.exporter = exporter;
    }

    @Override
    boolean serve(int opnum, @Nullable Guid object, @Nullable Object client, NdrReader in, NdrWriter out) {
        switch (opnum) {
            case RESOLVE -> resolve(in, out, false);
            case RESOLVE_2 -> resolve(in, out, true);
            case SIMPLE_PING -> {
                in.readLong();
                out.writeInt(0);
            }
            case COMPLEX_PING -> complexPing(in, out);
            case SERVER_ALIVE -> out.writeInt(0);
            case SERVER_ALIVE_2 -> {
                writeVersion(out);
                exporter.addresses().writeParameter(out);
                out.writeInt(0); // reserved
                out.writeInt(0);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void resolve(NdrReader in, NdrWriter out, boolean withVersion) {
        long oxid = in.readLong();
        int protocols = in.readShort() & 0xffff;
        expectCount(in, protocols, Short.BYTES);
        boolean known = oxid == exporter.oxid();
        if (known) {
            exporter.addresses().writeParameter(out);
        } else {
            out.writePointer(null);
        }
        out.writeGuid(known ? exporter.remUnknown() : Guid.NULL);
        out.writeInt(known ? AUTHENTICATION_HINT : 0);
        if (withVersion) {
            writeVersion(out);
        }
        out.writeInt(known ? 0 : UNKNOWN_OXID);
    }

    /** Takes a ping set as it comes: references here are counted, and last until they are released. */
    private static void complexPing(NdrReader in, NdrWriter out) {
        long set = in.readLong();
        in.readShort(); // sequence number
        int added = in.readShort() & 0xffff;
        int deleted = in.readShort() & 0xffff;
        skipObjects(in, added);
        skipObjects(in, deleted);
        out.writeLong(set == 0 ? 1 : set);
        out.writeShort((short) 0);
        out.writeInt(0);
    }

    private static void skipObjects(NdrReader in, int count) {
        if (in.readPointer()) {
            expectCount(in, count, Long.BYTES);
            in.readLongs(count);
        }
    }

    static void writeVersion(NdrWriter out) {
        out.writeShort((short) OrpcHeaders.MAJOR);
        out.writeShort((short) OrpcHeaders.MINOR);
    }
}
