package org.midl4j.rpc;

import java.util.Arrays;
import org.midl4j.com.Guid;

/** Octets to be sent, written at the end and little-endian; what is already there can be patched. */
final class OctetBuffer {
    private byte[] octets;
    private int length;

    OctetBuffer(int capacity) {
        octets = new byte[capacity];
    }

    byte[] array() {
        return octets;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void clear() {
        length = 0;
    }

    /** Exchanges everything with another buffer. */
    void swap(OctetBuffer other) {
        byte[] otherOctets = other.octets;
        int otherLength = other.length;
        other.octets = octets;
        other.length = length;
        octets = otherOctets;
        length = otherLength;
    }

    /** Gives back memory that a large payload took; what is in the buffer is lost. */
    void shrink(int capacity) {
        length = 0;
        if (octets.length > capacity) {
            octets = new byte[capacity];
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(octets, length);
    }

    /** Sees to room for so many more octets at once, so that the buffer need not grow several times. */
    void expect(int count) {
        int at = length;
        reserve(count);
        length = at;
    }

    /** The octets themselves if they fill the buffer, else a copy; nothing may be written any more. */
    byte[] toFinalArray() {
        return length == octets.length ? octets : toByteArray();
    }

    /** Makes room at the end and returns where it starts; its contents are undefined. */
    int reserve(int count) {
        int at = length;
        int end = Math.addExact(at, count);
        if (end > octets.length) {
            octets = Arrays.copyOf(octets, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, 2L * octets.length)));
        }
        length = end;
        return at;
    }

    OctetBuffer putByte(int value) {
        int at = reserve(1);
        octets[at] = (byte) value;
        return this;
    }

    OctetBuffer putShort(int value) {
        int at = reserve(2);
        Octets.putShort(octets, at, value);
        return this;
    }

    OctetBuffer putInt(int value) {
        int at = reserve(4);
        Octets.putInt(octets, at, value);
        return this;
    }

    OctetBuffer putGuid(Guid guid) {
        int at = reserve(16);
        Octets.putGuid(octets, at, guid);
        return this;
    }

    OctetBuffer putSyntax(SyntaxId syntax) {
        return putGuid(syntax.uuid()).putInt(syntax.version());
    }

    OctetBuffer put(byte[] source, int offset, int count) {
        int at = reserve(count);
        System.arraycopy(source, offset, octets, at, count);
        return this;
    }

    /** Writes zeros until the distance from {@code start} is a multiple of {@code alignment}. */
    OctetBuffer align(int start, int alignment) {
        while ((length - start) % alignment != 0) {
            putByte(0);
        }
        return this;
    }
}
