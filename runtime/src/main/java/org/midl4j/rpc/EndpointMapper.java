package org.midl4j.rpc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.Guid;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/**
 * The endpoint mapper (C706 appendix O): tells clients that know a host at which endpoint of it an interface is served. An
 * {@link RpcInterface} for a server to offer, usually on TCP port 135, or on the local endpoint {@code epmapper}. Safe for
 * use by several threads.
 */
public final class EndpointMapper implements RpcInterface {
    /** The interface. */
    public static final SyntaxId ID = SyntaxId.of(Guid.of("e1af8308-5d1f-11c9-91a4-08002b14a0fa"), 3, 0);

    /** Where endpoint mappers listen on TCP. */
    public static final int PORT = 135;

    /** Where the endpoint mapper for local endpoints listens. */
    public static final String LOCAL_NAME = "epmapper";

    static final int LOOKUP = 2;
    static final int MAP = 3;
    static final int FREE = 4;

    /** {@code ept_s_not_registered}, which also says that there are no more. */
    static final int NOT_REGISTERED = 0x16c9a0d6;

    private static final int MOST_OCTETS = 1024;
    private static final int MOST_ENTRIES = 500;
    private static final int ANNOTATION = 64;

    // How ept_lookup compares.
    private static final int BY_INTERFACE = 1;
    private static final int BY_OBJECT = 2;
    private static final int BY_BOTH = 3;
    private static final int VERSION_COMPATIBLE = 2;
    private static final int VERSION_EXACT = 3;
    private static final int VERSION_MAJOR = 4;
    private static final int VERSION_UP_TO = 5;

    /** An interface at an endpoint. */
    private record Entry(Tower tower, @Nullable Guid object, String annotation) {}

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** One that knows of no interface yet. */
    public EndpointMapper() {}

    /**
     * Tells clients from now on where an interface is served, in NDR 2.0.
     *
     * @param at where; it must have an endpoint
     * @param annotation what people are told about it; at most 63 characters of Latin-1
     */
    public void register(SyntaxId served, StringBinding at, String annotation) {
        if (!at.hasEndpoint() || !at.isLocal() && at.port() == 0) {
            throw new IllegalArgumentException(at + " names no endpoint to tell clients of");
        }
        if (annotation.length() >= ANNOTATION) {
            throw new IllegalArgumentException(
                    "an annotation of " + annotation.length() + " characters; there is room for " + (ANNOTATION - 1));
        }
        entries.add(new Entry(new Tower(served, SyntaxId.NDR, at), at.object(), annotation));
    }

    /** Tells nobody any more that an interface is served there. */
    public void unregister(SyntaxId served, StringBinding at) {
        entries.removeIf(
                entry -> entry.tower.target().equals(served) && entry.tower.at().equals(at));
    }

    @Override
    public SyntaxId id() {
        return ID;
    }

    @Override
    public void dispatch(IncomingCall call) {
        NdrReader in = new NdrReader(call.stub(), 0, call.stub().length, false, call.isBigEndian(), null);
        NdrWriter out = new NdrWriter();
        try {
            switch (call.opnum()) {
                case LOOKUP -> lookup(call.association(), in, out);
                case MAP -> map(call.association(), in, out);
                case FREE -> {
                    call.association().remove(readHandle(in), this);
                    writeHandle(out, ContextHandle.NULL);
                    out.writeInt(0);
                }
                default -> {
                    call.fault(RpcStatus.NCA_OP_RANGE, false);
                    return;
                }
            }
        } catch (BadStubData e) {
            call.fault(e.status(), false);
            return;
        }
        call.reply(out.octets(), out.origin(), out.position() - out.origin());
    }

    // ---- ept_map

    private void map(Association client, NdrReader in, NdrWriter out) {
        if (in.readPointer()) {
            in.readGuid(); // the object; one that is not registered is served by whoever serves the interface
        }
        byte[] asked = in.readPointer() ? readTower(in) : new byte[0];
        ContextHandle handle = readHandle(in);
        int most = atMost(in.readInt());
        Optional<Tower> wanted = Tower.read(asked);
        Predicate<Entry> fits = entry -> wanted.isPresent() && fits(entry.tower, wanted.get());
        List<Entry> found = next(client, handle, fits, most, out);
        out.writeInt(found.size());
        out.writeCount(most);
        out.writeCount(0);
        out.writeCount(found.size());
        found.forEach(entry -> out.writePointer(entry));
        found.forEach(entry -> writeTower(out, entry.tower));
        out.writeInt(found.isEmpty() ? NOT_REGISTERED : 0);
    }

    private static boolean fits(Tower there, Tower wanted) {
        return there.target().serves(wanted.target())
                && there.transferSyntax().equals(wanted.transferSyntax())
                && there.at().protocol().equals(wanted.at().protocol());
    }

    // ---- ept_lookup

    private void lookup(Association client, NdrReader in, NdrWriter out) {
        int how = in.readInt();
        Guid object = in.readPointer() ? in.readGuid() : null;
        SyntaxId wanted = null;
        if (in.readPointer()) {
            Guid uuid = in.readGuid();
            wanted = SyntaxId.of(uuid, in.readShort(), in.readShort());
        }
        int versions = in.readInt();
        ContextHandle handle = readHandle(in);
        int most = atMost(in.readInt());
        SyntaxId target = wanted;
        Predicate<Entry> fits = entry -> (how != BY_INTERFACE && how != BY_BOTH
                        || target != null && fits(entry.tower.target(), target, versions))
                && (how != BY_OBJECT && how != BY_BOTH || object != null && object.equals(entry.object));
        List<Entry> found = next(client, handle, fits, most, out);
        out.writeInt(found.size());
        out.writeCount(most);
        out.writeCount(0);
        out.writeCount(found.size());
        for (Entry entry : found) {
            out.writeGuid(entry.object == null ? Guid.NULL : entry.object);
            out.writePointer(entry.tower);
            byte[] annotation = (entry.annotation + "\0").getBytes(ISO_8859_1);
            out.writeCount(0);
            out.writeCount(annotation.length);
            out.writeBytes(annotation, 0, annotation.length);
            out.align(4);
        }
        found.forEach(entry -> writeTower(out, entry.tower));
        out.writeInt(found.isEmpty() ? NOT_REGISTERED : 0);
    }

    private static boolean fits(SyntaxId there, SyntaxId wanted, int versions) {
        if (!there.uuid().equals(wanted.uuid())) {
            return false;
        }
        return switch (versions) {
            case VERSION_COMPATIBLE -> there.serves(wanted);
            case VERSION_EXACT -> there.equals(wanted);
            case VERSION_MAJOR -> there.major() == wanted.major();
            case VERSION_UP_TO ->
                there.major() < wanted.major() || there.major() == wanted.major() && there.minor() <= wanted.minor();
            default -> true;
        };
    }

    // ---- both

    /**
     * The next entries for a client: the first ones for a null handle, otherwise those that were left last time. Writes the
     * handle for the others, null if there are none.
     */
    private List<Entry> next(Association client, ContextHandle handle, Predicate<Entry> fits, int most, NdrWriter out) {
        ArrayDeque<Entry> left = new ArrayDeque<>();
        if (handle.isNull()) {
            entries.stream().filter(fits).forEach(left::add);
        } else if (client.find(handle, this) instanceof ArrayDeque<?> kept && client.remove(handle, this)) {
            kept.forEach(entry -> left.add((Entry) entry));
        } else {
            throw new BadStubData("the endpoint mapper was asked to go on with a handle that is not known");
        }
        List<Entry> found = new ArrayList<>();
        while (found.size() < most && !left.isEmpty()) {
            found.add(left.remove());
        }
        writeHandle(out, left.isEmpty() ? ContextHandle.NULL : client.add(this, left, () -> {}));
        return found;
    }

    private static int atMost(int wanted) {
        return Math.max(0, Math.min(wanted, MOST_ENTRIES));
    }

    static byte[] readTower(NdrReader in) {
        int size = in.readArrayCount(1);
        if (in.readInt() != size || size > MOST_OCTETS) {
            throw new BadStubData("a tower of " + size + " octets has another length than it was said to have");
        }
        byte[] octets = in.readBytes(size);
        in.align(4);
        return octets;
    }

    static void writeTower(NdrWriter out, Tower tower) {
        byte[] octets = tower.toByteArray();
        out.writeCount(octets.length);
        out.writeInt(octets.length);
        out.writeBytes(octets, 0, octets.length);
        out.align(4);
    }

    static ContextHandle readHandle(NdrReader in) {
        return new ContextHandle(in.readInt(), in.readGuid());
    }

    static void writeHandle(NdrWriter out, ContextHandle handle) {
        out.writeInt(handle.attributes());
        out.writeGuid(handle.uuid());
    }
}
