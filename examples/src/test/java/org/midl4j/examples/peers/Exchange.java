package org.midl4j.examples.peers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;

/**
 * A call as it went over a connection, in little endian: what was called, and the octets of its parameters and of its
 * results.
 *
 * @param target the interface
 * @param answer the octets of the results in hexadecimal, {@code fault} and a status, or null if there was none
 */
record Exchange(
        Guid target, int opnum, String request, @Nullable String answer) {
    private static final int REQUEST = 0;
    private static final int RESPONSE = 2;
    private static final int FAULT = 3;
    private static final int BIND = 11;
    private static final int ALTER_CONTEXT = 14;

    private static final int HEADER = 16;
    private static final int STUB = 24;
    private static final int ELEMENTS = 28;
    private static final int FIRST_FRAGMENT = 1;
    private static final int LAST_FRAGMENT = 2;
    private static final int SYNTAX = 20;

    /** A call that has begun. */
    private static final class Open {
        private final int order;
        private final Guid target;
        private final int opnum;
        private final ByteArrayOutputStream request = new ByteArrayOutputStream();
        private final ByteArrayOutputStream response = new ByteArrayOutputStream();

        Open(int order, Guid target, int opnum) {
            this.order = order;
            this.target = target;
            this.opnum = opnum;
        }

        Exchange ended(@Nullable String answer) {
            return new Exchange(target, opnum, HexFormat.of().formatHex(request.toByteArray()), answer);
        }
    }

    /** The calls of a connection, in the order in which they began. */
    static List<Exchange> in(Relay.Capture capture) {
        Map<Integer, Guid> contexts = new HashMap<>();
        Map<Integer, Open> open = new LinkedHashMap<>();
        Map<Integer, Exchange> ended = new TreeMap<>();
        int begun = 0;
        for (ByteBuffer pdu : pdus(capture)) {
            int type = pdu.get(2);
            boolean first = (pdu.get(3) & FIRST_FRAGMENT) != 0;
            boolean last = (pdu.get(3) & LAST_FRAGMENT) != 0;
            int id = pdu.getInt(12);
            switch (type) {
                case BIND, ALTER_CONTEXT -> contexts.putAll(contexts(pdu));
                case REQUEST -> {
                    if (first) {
                        Guid target = Objects.requireNonNull(contexts.get((int) pdu.getShort(20)));
                        open.put(id, new Open(begun++, target, pdu.getShort(22)));
                    }
                    Objects.requireNonNull(open.get(id)).request.write(pdu.array(), STUB, pdu.capacity() - STUB);
                }
                case RESPONSE -> {
                    int call = called(id, open);
                    Open answered = Objects.requireNonNull(open.get(call));
                    answered.response.write(pdu.array(), STUB, pdu.capacity() - STUB);
                    if (last) {
                        open.remove(call);
                        ended.put(
                                answered.order,
                                answered.ended(HexFormat.of().formatHex(answered.response.toByteArray())));
                    }
                }
                case FAULT -> {
                    Open answered = Objects.requireNonNull(open.remove(called(id, open)));
                    ended.put(
                            answered.order,
                            answered.ended("fault " + HexFormat.of().toHexDigits(pdu.getInt(STUB))));
                }
                default -> {
                    // What ends calls, or begins connections.
                }
            }
        }
        open.values().forEach(each -> ended.put(each.order, each.ended(null)));
        return List.copyOf(ended.values());
    }

    /** Wine answers every call with the same id. */
    private static int called(int id, Map<Integer, Open> open) {
        if (open.containsKey(id)) {
            return id;
        }
        if (open.size() != 1) {
            throw new AssertionError("an answer to call " + id + ", and under way are " + open.keySet());
        }
        return open.keySet().iterator().next();
    }

    private static Map<Integer, Guid> contexts(ByteBuffer pdu) {
        Map<Integer, Guid> contexts = new HashMap<>();
        int at = ELEMENTS;
        for (int left = pdu.get(24); left > 0; left--) {
            long high = (long) pdu.getInt(at + 4) << 32
                    | (long) Short.toUnsignedInt(pdu.getShort(at + 8)) << 16
                    | Short.toUnsignedInt(pdu.getShort(at + 10));
            long low = Long.reverseBytes(pdu.getLong(at + 12)); // octets, which have no order to turn
            contexts.put((int) pdu.getShort(at), new Guid(high, low));
            at += 4 + SYNTAX + pdu.get(at + 2) * SYNTAX;
        }
        return contexts;
    }

    private static List<ByteBuffer> pdus(Relay.Capture capture) {
        List<ByteBuffer> pdus = new ArrayList<>();
        Map<Boolean, byte[]> rest = new HashMap<>(Map.of(true, new byte[0], false, new byte[0]));
        for (Relay.Piece piece : capture.pieces()) {
            byte[] before = Objects.requireNonNull(rest.get(piece.toServer()));
            ByteBuffer left = ByteBuffer.allocate(before.length + piece.octets().length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(before)
                    .put(piece.octets())
                    .flip();
            while (left.remaining() >= HEADER && left.remaining() >= (left.getShort(left.position() + 8) & 0xffff)) {
                byte[] pdu = new byte[left.getShort(left.position() + 8) & 0xffff];
                left.get(pdu);
                pdus.add(ByteBuffer.wrap(pdu).order(ByteOrder.LITTLE_ENDIAN));
            }
            byte[] after = new byte[left.remaining()];
            left.get(after);
            rest.put(piece.toServer(), after);
        }
        return pdus;
    }
}
