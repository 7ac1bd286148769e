package org.midl4j.ndr;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;

/**
 * Writes values as NDR, little endian, into a buffer that grows.
 *
 * <p>{@code put…} stores at an offset that {@link #reserve} gave; {@code write…} aligns, makes room and stores. Octets
 * skipped for alignment are zero. Not safe for use by several threads.
 */
public final class NdrWriter {
    /** Below so many characters a loop is faster than a copy to copy from. */
    private static final int SHORT_TEXT = 24;

    private static final int FIRST_REFERENT = 0x00020000;
    private static final int REFERENT_STEP = 4;

    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private final boolean ndr64;
    private @Nullable Object context;

    /** Zero from {@link #position} on, so that alignment needs no stores. */
    private byte[] octets;

    private int origin;
    private int position;
    private int nextReferent = FIRST_REFERENT;
    private @Nullable FullPointers fullPointers;
    private @Nullable DeferredWrites deferred;

    /** Strings that {@link #position} is beyond already, but that are not in {@link #octets} yet. */
    private @Nullable LaggingText text;

    /** The length of {@link #octets}; negative while there is lagging text, so that whoever needs room has it stored. */
    private int room;

    /** Where the last string of {@code wchar_t} ended: if the next one starts there, it is a row of them. */
    private int endOfText = -1;

    /** A writer of NDR 2.0 without a context. */
    public NdrWriter() {
        this(false, null, 128);
    }

    /**
     * @param ndr64 whether to write NDR64 instead of NDR 2.0
     * @param context what interface pointers need to be written, for {@link #context}
     * @param capacity how many octets to have room for at first
     */
    public NdrWriter(boolean ndr64, @Nullable Object context, int capacity) {
        this.ndr64 = ndr64;
        this.context = context;
        this.octets = new byte[Math.max(capacity, 16)];
        this.room = octets.length;
    }

    // ---- the buffer ----

    /** Whether this writes NDR64. */
    public boolean isNdr64() {
        return ndr64;
    }

    /** What the maker of this writer left here for whoever writes interface pointers. */
    public @Nullable Object context() {
        return context;
    }

    /** Makes this a writer for another call. */
    void setContext(@Nullable Object other) {
        context = other;
    }

    /** Says that the stub's first octet is the next one: alignment counts from here. */
    public void startStub() {
        origin = position;
    }

    /** The octets; valid up to {@link #position()}, and only until the next write. */
    public byte[] octets() {
        storeText();
        return octets;
    }

    /** The index in {@link #octets()} of the stub's first octet. */
    public int origin() {
        return origin;
    }

    /** The index in {@link #octets()} of the next octet to write. */
    public int position() {
        return position;
    }

    /** A copy of the stub. */
    public byte[] toByteArray() {
        storeText();
        return Arrays.copyOfRange(octets, origin, position);
    }

    /**
     * A reader of this stub, which shares the octets; nothing may be written afterwards.
     *
     * @param readerContext what interface pointers need to be read
     */
    public NdrReader toReader(@Nullable Object readerContext) {
        storeText();
        return new NdrReader(octets, origin, position, ndr64, false, readerContext);
    }

    /** Forgets everything written, and keeps the buffer. */
    public void clear() {
        Arrays.fill(octets, 0, Math.min(position, octets.length), (byte) 0);
        if (deferred != null) {
            deferred.clear();
        }
        if (text != null) {
            text.clear();
        }
        room = octets.length;
        endOfText = -1;
        position = 0;
        origin = 0;
        nextReferent = FIRST_REFERENT;
        fullPointers = null;
    }

    /**
     * Makes room for a block.
     *
     * @param alignment 1, 2, 4 or 8
     * @return the offset to {@code put…} at
     */
    public int reserve(int alignment, int size) {
        int at = aligned(alignment);
        int end = at + size;
        if (end > room || end < at) {
            makeRoom(at, size);
        }
        position = end;
        return at;
    }

    /** Skips to the next multiple of 1, 2, 4 or 8. */
    public void align(int alignment) {
        reserve(alignment, 0);
    }

    /** Aligns in NDR64 only: where it pads, and NDR 2.0 does not. */
    public void align64(int alignment) {
        if (ndr64) {
            reserve(alignment, 0);
        }
    }

    /** Aligns to what a pointer or count needs: 4, or 8 in NDR64. */
    public void alignPointer() {
        reserve(ndr64 ? 8 : 4, 0);
    }

    private int aligned(int alignment) {
        return origin + (position - origin + alignment - 1 & -alignment);
    }

    private void makeRoom(int at, int size) {
        storeText();
        if ((long) at + size > octets.length || size < 0) {
            grow(at, size);
        }
    }

    private void storeText() {
        if (room < 0) {
            LaggingText row = text();
            if (row.end() > octets.length) {
                grow(row.end(), 0);
            }
            row.store(octets);
            room = octets.length;
        }
    }

    private void grow(int at, long size) {
        long needed = at + size;
        if (needed > LARGEST || size < 0) {
            throw new IllegalArgumentException("a call's data would exceed " + LARGEST + " octets; send it in parts");
        }
        octets = Arrays.copyOf(octets, (int) Math.min(LARGEST, Math.max(needed, 2L * octets.length)));
        room = octets.length;
    }

    private int reserveElements(int size, int count) {
        long total = (long) size * count;
        if (total > LARGEST) {
            grow(aligned(size), total);
        }
        return reserve(size, (int) total);
    }

    // ---- at an offset ----

    public void putByte(int at, byte value) {
        octets[at] = value;
    }

    public void putBoolean(int at, boolean value) {
        octets[at] = (byte) (value ? 1 : 0);
    }

    public void putShort(int at, short value) {
        Octets.SHORT.set(octets, at, value);
    }

    public void putChar(int at, char value) {
        Octets.CHAR.set(octets, at, value);
    }

    public void putInt(int at, int value) {
        Octets.INT.set(octets, at, value);
    }

    public void putLong(int at, long value) {
        Octets.LONG.set(octets, at, value);
    }

    public void putFloat(int at, float value) {
        Octets.FLOAT.set(octets, at, value);
    }

    public void putDouble(int at, double value) {
        Octets.DOUBLE.set(octets, at, value);
    }

    /** Stores a GUID, which takes 16 octets aligned to 4. */
    public void putGuid(int at, Guid value) {
        long high = value.high();
        Octets.INT.set(octets, at, (int) (high >>> 32));
        Octets.SHORT.set(octets, at + 4, (short) (high >>> 16));
        Octets.SHORT.set(octets, at + 6, (short) high);
        Octets.BIG_LONG.set(octets, at + 8, value.low());
    }

    // ---- one value ----

    public void writeByte(byte value) {
        int at = reserve(1, 1); // may change octets
        octets[at] = value;
    }

    public void writeBoolean(boolean value) {
        writeByte((byte) (value ? 1 : 0));
    }

    public void writeShort(short value) {
        int at = reserve(2, 2);
        Octets.SHORT.set(octets, at, value);
    }

    public void writeChar(char value) {
        int at = reserve(2, 2);
        Octets.CHAR.set(octets, at, value);
    }

    public void writeInt(int value) {
        int at = reserve(4, 4);
        Octets.INT.set(octets, at, value);
    }

    public void writeLong(long value) {
        int at = reserve(8, 8);
        Octets.LONG.set(octets, at, value);
    }

    public void writeFloat(float value) {
        int at = reserve(4, 4);
        Octets.FLOAT.set(octets, at, value);
    }

    public void writeDouble(double value) {
        int at = reserve(8, 8);
        Octets.DOUBLE.set(octets, at, value);
    }

    public void writeGuid(Guid value) {
        putGuid(reserve(4, 16), value);
    }

    /** An enum without {@code [v1_enum]}: 2 octets, 4 in NDR64. */
    public void writeEnum(int value) {
        if ((value & 0x7fff) != value) {
            throw new Unsendable(
                    Unsendable.ENUM_OUT_OF_RANGE,
                    null,
                    "enum value " + value + " cannot be sent: an enum without [v1_enum] takes 0 to 32767");
        }
        if (ndr64) {
            writeInt(value);
        } else {
            writeShort((short) value);
        }
    }

    /** A pointer-sized signed integer: 4 octets, 8 in NDR64. */
    public void writePointerSized(long value) {
        if (ndr64) {
            writeLong(value);
        } else if ((int) value == value) {
            writeInt((int) value);
        } else {
            throw new Unsendable(
                    Unsendable.INVALID_BOUND,
                    null,
                    "pointer-sized integer " + value + " cannot be sent: it has 32 bits on this connection");
        }
    }

    /** A pointer-sized unsigned integer: 4 octets, 8 in NDR64. */
    public void writeUnsignedPointerSized(long value) {
        if (ndr64) {
            writeLong(value);
        } else if (value >>> 32 == 0) {
            writeInt((int) value);
        } else {
            throw new Unsendable(
                    Unsendable.INVALID_BOUND,
                    null,
                    "pointer-sized integer " + Long.toUnsignedString(value)
                            + " cannot be sent: it has 32 bits on this connection");
        }
    }

    /** A count of elements: {@code max_count}, {@code offset} or {@code actual_count}. */
    public void writeCount(long count) {
        if (ndr64) {
            writeLong(count);
        } else if (count >>> 32 == 0) {
            writeInt((int) count);
        } else {
            throw new Unsendable(
                    Unsendable.INVALID_BOUND,
                    null,
                    "an array cannot have " + Long.toUnsignedString(count) + " elements");
        }
    }

    /** What follows a pipe's chunk: NDR64 repeats the count, negated. */
    public void endChunk(int count) {
        if (ndr64) {
            writeLong(-(long) count);
        }
    }

    // ---- strings ----

    /** A {@code [string]} of {@code wchar_t}, with its three counts and its NUL. */
    public void writeWideString(String value) {
        LaggingText row = text;
        if (room < 0 && row != null && row.add(value)) {
            position = row.end();
        } else if (position == endOfText && value.length() <= LaggingText.LONGEST) {
            startRow(value);
        } else {
            writeWideString(value, value.length() + 1L);
        }
        endOfText = position;
    }

    private void startRow(String value) {
        int length = stringLength(value, value.length() + 1L);
        storeText();
        LaggingText row = text();
        row.start(aligned(ndr64 ? 8 : 4), length);
        if (row.end() > LARGEST - 4 * LaggingText.LONGEST) {
            writeWideString(value, length + 1L);
        } else if (row.add(value)) {
            room = -1;
            position = row.end();
        }
    }

    /** A {@code [string, size_is(maxCount)]} of {@code wchar_t}. */
    public void writeWideString(String value, long maxCount) {
        writeCount(maxCount);
        writeVaryingWideString(value, maxCount);
    }

    /** A {@code [string]} in a {@code wchar_t} array of fixed size: no {@code max_count}. */
    public void writeVaryingWideString(String value, long maxCount) {
        int length = stringLength(value, maxCount);
        writeCount(0);
        writeCount(length + 1L);
        putChars(reserveElements(2, length + 1), value, length);
    }

    private void putChars(int at, String value, int length) {
        if (length < SHORT_TEXT) {
            for (int i = 0; i < length; i++) {
                Octets.CHAR.set(octets, at + 2 * i, value.charAt(i));
            }
        } else {
            text().store(octets, at, value);
        }
    }

    /** A {@code [string]} of {@code char}, with its three counts and its NUL; one octet a character. */
    public void writeString(String value) {
        writeString(value, value.length() + 1L);
    }

    /** A {@code [string, size_is(maxCount)]} of {@code char}. */
    public void writeString(String value, long maxCount) {
        writeCount(maxCount);
        writeVaryingString(value, maxCount);
    }

    /** A {@code [string]} in a {@code char} array of fixed size: no {@code max_count}. */
    public void writeVaryingString(String value, long maxCount) {
        int length = stringLength(value, maxCount);
        writeCount(0);
        writeCount(length + 1L);
        int at = reserve(1, length + 1);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c > 0xff) {
                throw new Unsendable(
                        Unsendable.INVALID_PARAMETER,
                        value,
                        "has the character U+" + Integer.toHexString(c) + " at index " + i
                                + ", which cannot be sent as a char; use wchar_t in the IDL");
            }
            octets[at + i] = (byte) c;
        }
    }

    private LaggingText text() {
        LaggingText row = text;
        if (row == null) {
            text = row = new LaggingText(ndr64);
        }
        return row;
    }

    private static int stringLength(String value, long maxCount) {
        int length = value.length();
        int nul = value.indexOf(0);
        if (nul >= 0) {
            throw new Unsendable(
                    Unsendable.INVALID_PARAMETER,
                    value,
                    "has a NUL at index " + nul + " of " + length + ", but a [string] ends at its first NUL");
        }
        if (length >= maxCount) {
            throw new Unsendable(
                    Unsendable.STRING_TOO_LONG,
                    value,
                    "is a string of " + length + " characters, which with its NUL do not fit into the " + maxCount
                            + " there is room for");
        }
        return length;
    }

    // ---- elements of arrays ----

    public void writeBytes(byte[] values, int from, int count) {
        int at = reserve(1, count);
        System.arraycopy(values, from, octets, at, count);
    }

    public void writeBooleans(boolean[] values, int from, int count) {
        int at = reserve(1, count);
        for (int i = 0; i < count; i++) {
            octets[at + i] = (byte) (values[from + i] ? 1 : 0);
        }
    }

    public void writeShorts(short[] values, int from, int count) {
        if (count > 0) {
            int at = reserveElements(2, count); // may change octets
            Octets.put(octets, at, values, from, count);
        }
    }

    public void writeChars(char[] values, int from, int count) {
        if (count > 0) {
            int at = reserveElements(2, count); // may change octets
            Octets.put(octets, at, values, from, count);
        }
    }

    /** The characters of a string as elements of a {@code wchar_t} array: no counts, no NUL. */
    public void writeChars(String value) {
        int length = value.length();
        putChars(reserveElements(2, length), value, length);
    }

    public void writeInts(int[] values, int from, int count) {
        if (count > 0) {
            int at = reserveElements(4, count); // may change octets
            Octets.put(octets, at, values, from, count);
        }
    }

    public void writeLongs(long[] values, int from, int count) {
        if (count > 0) {
            int at = reserveElements(8, count); // may change octets
            Octets.put(octets, at, values, from, count);
        }
    }

    public void writeFloats(float[] values, int from, int count) {
        if (count > 0) {
            int at = reserveElements(4, count); // may change octets
            Octets.put(octets, at, values, from, count);
        }
    }

    public void writeDoubles(double[] values, int from, int count) {
        if (count > 0) {
            int at = reserveElements(8, count); // may change octets
            Octets.put(octets, at, values, from, count);
        }
    }

    // ---- pointers ----

    /**
     * A unique pointer whose pointee the caller writes next, as a top-level parameter's.
     *
     * @return whether there is a pointee to write
     */
    public boolean writePointer(@Nullable Object value) {
        writeReferent(value == null ? 0 : newReferent());
        return value != null;
    }

    /** A unique pointer in a constructed value; the pointee is written by {@link #writePointees}. */
    public <T> void writePointer(@Nullable T value, PointeeWriter<? super T> pointee) {
        if (value == null) {
            writeReferent(0);
            return;
        }
        writeReferent(newReferent());
        later(value, pointee);
    }

    /** A ref pointer in a constructed value; never null, and the pointee is written by {@link #writePointees}. */
    public <T> void writeRefPointer(@Nullable T value, PointeeWriter<? super T> pointee) {
        if (value == null) {
            throw new Unsendable(Unsendable.NULL_REFERENCE, null, "null cannot be sent through a [ref] pointer");
        }
        writeReferent(newReferent());
        later(value, pointee);
    }

    /**
     * A full pointer: an object that was sent before in this call is not sent again. The pointee is written by
     * {@link #writePointees}.
     */
    public <T> void writeFullPointer(@Nullable T value, PointeeWriter<? super T> pointee) {
        if (value == null) {
            writeReferent(0);
            return;
        }
        FullPointers table = fullPointers();
        int id = table.idOf(value);
        writeReferent(id);
        if (table.firstSent(id)) {
            later(value, pointee);
        }
    }

    /**
     * Leaves what a value's pointers point to for {@link #writePointees}, after they have been written.
     *
     * @param pointees writes it all
     */
    public <T> void later(T value, PointeeWriter<? super T> pointees) {
        DeferredWrites list = deferred;
        if (list == null) {
            deferred = list = new DeferredWrites();
        }
        list.add(pointees, value);
    }

    /**
     * Writes what the pointers of the value just written point to, in their order, and what those point to. Generated
     * code calls it when a parameter's outermost value is complete.
     */
    public void writePointees() throws ComException {
        if (deferred != null) {
            deferred.write(this);
        }
    }

    /** The full pointers of this call, to read its reply with; null if there are none. */
    public @Nullable FullPointers knownFullPointers() {
        return fullPointers;
    }

    /** Goes on with the full pointers of the request this is the reply to. */
    public void useFullPointers(@Nullable FullPointers ofRequest) {
        fullPointers = ofRequest == null ? null : ofRequest.forReply();
    }

    private FullPointers fullPointers() {
        FullPointers table = fullPointers;
        if (table == null) {
            fullPointers = table = new FullPointers();
        }
        return table;
    }

    private int newReferent() {
        int id = nextReferent;
        nextReferent += REFERENT_STEP;
        return id;
    }

    private void writeReferent(int id) {
        if (ndr64) {
            writeLong(Integer.toUnsignedLong(id));
        } else {
            writeInt(id);
        }
    }
}
