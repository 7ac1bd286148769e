package org.midl4j.ndr;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;

/**
 * Reads NDR of either byte order, trusting nothing: every length is checked against what is left before anything is
 * allocated.
 *
 * <p>{@code get…} loads from an offset that {@link #take} gave; {@code read…} aligns, checks and loads. All of them throw
 * {@link BadStubData} when the octets are not what they should be. Not safe for use by several threads.
 */
public final class NdrReader {
    private final boolean ndr64;
    private final boolean bigEndian;
    private final @Nullable Object context;
    private final byte[] octets;
    private final int limit;
    private int origin;
    private int position;
    private @Nullable FullPointers fullPointers;

    private @Nullable DeferredReads deferred;
    private @Nullable TextWindow text;

    /** Whether this is a reply. */
    private boolean results;

    private @Nullable BadStubData refused;

    /** What is being read: a parameter, or the field whose pointee it is; empty if that is not known. */
    private String place = "";

    /** A reader of little-endian NDR 2.0 without a context. */
    public NdrReader(byte[] octets) {
        this(octets, 0, octets.length, false, false, null);
    }

    /**
     * @param octets holds the stub; not copied, must not change
     * @param from index of the stub's first octet, from which alignment counts
     * @param to index after its last octet
     * @param context what interface pointers need to be read, for {@link #context}
     */
    public NdrReader(byte[] octets, int from, int to, boolean ndr64, boolean bigEndian, @Nullable Object context) {
        Objects.checkFromToIndex(from, to, octets.length);
        this.octets = octets;
        this.origin = from;
        this.position = from;
        this.limit = to;
        this.ndr64 = ndr64;
        this.bigEndian = bigEndian;
        this.context = context;
    }

    // ---- the octets ----

    /** Whether this reads NDR64. */
    public boolean isNdr64() {
        return ndr64;
    }

    public boolean isBigEndian() {
        return bigEndian;
    }

    /** What the maker of this reader left here for whoever reads interface pointers. */
    public @Nullable Object context() {
        return context;
    }

    /** Says what is read next: a parameter, or the pointee of a field. For messages. */
    public void at(String name) {
        place = name;
    }

    /** What {@link #at} said last. */
    public String place() {
        return place;
    }

    /** Says that the stub's first octet is the next one: alignment counts from here. */
    public void startStub() {
        origin = position;
    }

    /** How many octets are left. */
    public int remaining() {
        return limit - position;
    }

    /** The number of the next octet, counted from the stub's first. */
    public int offset() {
        return position - origin;
    }

    /**
     * Checks that a block is there, and moves past it.
     *
     * @param alignment 1, 2, 4 or 8
     * @return the offset to {@code get…} from
     */
    public int take(int alignment, int size) {
        int at = origin + (position - origin + alignment - 1 & -alignment);
        if (at > limit - size) {
            throw tooShort(at, size);
        }
        position = at + size;
        return at;
    }

    /** Skips to the next multiple of 1, 2, 4 or 8. */
    public void align(int alignment) {
        take(alignment, 0);
    }

    /** Aligns in NDR64 only: where it pads, and NDR 2.0 does not. */
    public void align64(int alignment) {
        if (ndr64) {
            take(alignment, 0);
        }
    }

    /** Aligns to what a pointer or count needs: 4, or 8 in NDR64. */
    public void alignPointer() {
        take(ndr64 ? 8 : 4, 0);
    }

    private BadStubData tooShort(int at, long size) {
        return new BadStubData("the data ends at octet " + (limit - origin) + ", but " + size
                + " more are due at octet " + (at - origin));
    }

    BadStubData bad(String what) {
        return new BadStubData(what + " (before octet " + offset() + ")");
    }

    private int takeElements(int size, int count) {
        long total = (long) size * count;
        if (count < 0 || total > remaining()) {
            throw tooShort(position, total);
        }
        return count == 0 ? position : take(size, (int) total);
    }

    // ---- at an offset ----

    public byte getByte(int at) {
        return octets[at];
    }

    public boolean getBoolean(int at) {
        return octets[at] != 0;
    }

    public short getShort(int at) {
        short value = (short) Octets.SHORT.get(octets, at);
        return bigEndian ? Short.reverseBytes(value) : value;
    }

    public char getChar(int at) {
        char value = (char) Octets.CHAR.get(octets, at);
        return bigEndian ? Character.reverseBytes(value) : value;
    }

    public int getInt(int at) {
        int value = (int) Octets.INT.get(octets, at);
        return bigEndian ? Integer.reverseBytes(value) : value;
    }

    public long getLong(int at) {
        long value = (long) Octets.LONG.get(octets, at);
        return bigEndian ? Long.reverseBytes(value) : value;
    }

    public float getFloat(int at) {
        return Float.intBitsToFloat(getInt(at));
    }

    public double getDouble(int at) {
        return Double.longBitsToDouble(getLong(at));
    }

    /** Loads a GUID, which takes 16 octets aligned to 4. */
    public Guid getGuid(int at) {
        long high = ((long) getInt(at) << 32) | ((getShort(at + 4) & 0xffffL) << 16) | (getShort(at + 6) & 0xffffL);
        return new Guid(high, (long) Octets.BIG_LONG.get(octets, at + 8));
    }

    // ---- one value ----

    public byte readByte() {
        return octets[take(1, 1)];
    }

    public boolean readBoolean() {
        return octets[take(1, 1)] != 0;
    }

    public short readShort() {
        return getShort(take(2, 2));
    }

    public char readChar() {
        return getChar(take(2, 2));
    }

    public int readInt() {
        return getInt(take(4, 4));
    }

    public long readLong() {
        return getLong(take(8, 8));
    }

    public float readFloat() {
        return getFloat(take(4, 4));
    }

    public double readDouble() {
        return getDouble(take(8, 8));
    }

    public Guid readGuid() {
        return getGuid(take(4, 16));
    }

    /** An enum without {@code [v1_enum]}: 2 octets, 4 in NDR64. */
    public int readEnum() {
        return ndr64 ? readInt() : readShort() & 0xffff;
    }

    /** A pointer-sized signed integer: 4 octets, 8 in NDR64. */
    public long readPointerSized() {
        return ndr64 ? readLong() : readInt();
    }

    /** A pointer-sized unsigned integer: 4 octets, 8 in NDR64. */
    public long readUnsignedPointerSized() {
        return ndr64 ? readLong() : readInt() & 0xffffffffL;
    }

    // ---- counts ----

    /** A count as it was sent, unsigned; use one of the other methods before allocating by it. */
    public long readCount() {
        return ndr64 ? readLong() : readInt() & 0xffffffffL;
    }

    /**
     * A {@code max_count} that must equal what {@code size_is} says.
     *
     * @throws BadStubData if it does not
     */
    public void expectCount(long expected) {
        long count = readCount();
        if (count != expected) {
            throw bad("an array has " + Long.toUnsignedString(count) + " elements, but its attributes say "
                    + Long.toUnsignedString(expected));
        }
    }

    /**
     * As {@link #expectCount(long)}, where all elements follow.
     *
     * @param elementSize how many octets an element takes at least
     * @return how many elements follow
     */
    public int expectCount(long expected, int elementSize) {
        expectCount(expected);
        return checkRoom(expected, elementSize);
    }

    /**
     * The {@code offset} and {@code actual_count} of a varying array, which must be what {@code first_is} and {@code
     * length_is} say, and lie within {@code size_is}.
     *
     * @param elementSize how many octets an element takes at least
     * @return how many elements follow
     */
    public int expectRange(long offset, long actual, long size, int elementSize) {
        long offsetSent = readCount();
        long actualSent = readCount();
        if (offsetSent != offset || actualSent != actual || offset < 0 || actual < 0 || actual > size - offset) {
            throw bad("an array of " + Long.toUnsignedString(size) + " elements has "
                    + Long.toUnsignedString(actualSent) + " from " + Long.toUnsignedString(offsetSent)
                    + ", but its attributes say " + Long.toUnsignedString(actual) + " from "
                    + Long.toUnsignedString(offset));
        }
        return checkRoom(actual, elementSize);
    }

    /**
     * The {@code max_count} of an array whose elements take at least so many octets each.
     *
     * @throws BadStubData if that is more than is left
     */
    public int readArrayCount(int elementSize) {
        long count = readCount();
        return checkRoom(count, elementSize);
    }

    /**
     * The {@code offset} and {@code actual_count} of a varying array, of which the offset must be 0.
     *
     * @param maxCount how many elements it may have
     * @param elementSize how many octets an element takes at least
     */
    public int readVaryingCount(long maxCount, int elementSize) {
        long offset = readCount();
        long actual = readCount();
        if (offset != 0 || actual < 0 || actual > maxCount) {
            throw bad("an array of " + maxCount + " elements has " + Long.toUnsignedString(actual) + " from "
                    + Long.toUnsignedString(offset));
        }
        return checkRoom(actual, elementSize);
    }

    /**
     * Checks a count that came as a value against what is left.
     *
     * @param elementSize how many octets an element takes at least
     */
    public int checkRoom(long count, int elementSize) {
        if (count < 0 || count > remaining() / elementSize) {
            throw bad("an array of " + Long.toUnsignedString(count) + " elements cannot be in the " + remaining()
                    + " octets left");
        }
        return (int) count;
    }

    /**
     * What follows a pipe's chunk: NDR64 repeats the count, negated.
     *
     * @throws BadStubData if that is not there
     */
    public void endChunk(int count) {
        if (ndr64 && readLong() != -(long) count) {
            throw bad("a chunk of a pipe does not end with its negated count");
        }
    }

    // ---- strings ----

    /** A {@code [string]} of {@code wchar_t}, with its three counts and its NUL. */
    public String readWideString() {
        return readVaryingWideString(readCount());
    }

    /** A {@code [string]} in a {@code wchar_t} array of a size known already: no {@code max_count}. */
    public String readVaryingWideString(long maxCount) {
        int count = stringCount(maxCount, 2);
        int at = takeElements(2, count);
        TextWindow window = text;
        if (window == null) {
            text = window = new TextWindow(octets, limit, bigEndian);
        }
        String value = window.read(at, count);
        if (value == null) {
            throw bad("a string does not end with a NUL");
        }
        return value;
    }

    /** A {@code [string]} of {@code char}, with its three counts and its NUL; one octet a character. */
    public String readString() {
        return readVaryingString(readCount());
    }

    /** A {@code [string]} in a {@code char} array of a size known already: no {@code max_count}. */
    public String readVaryingString(long maxCount) {
        int count = stringCount(maxCount, 1);
        int at = takeElements(1, count);
        int length = count - 1;
        if (octets[at + length] != 0) {
            throw bad("a string does not end with a NUL");
        }
        return upToNul(new String(octets, at, length, StandardCharsets.ISO_8859_1));
    }

    private int stringCount(long maxCount, int characterSize) {
        int count = readVaryingCount(maxCount, characterSize);
        if (count == 0) {
            throw bad("a string has no NUL");
        }
        return count;
    }

    /** What a C program would see of it. */
    private static String upToNul(String text) {
        int nul = text.indexOf(0);
        return nul < 0 ? text : text.substring(0, nul);
    }

    // ---- elements of arrays ----

    public byte[] readBytes(int count) {
        int at = takeElements(1, count);
        return Arrays.copyOfRange(octets, at, at + count);
    }

    public boolean[] readBooleans(int count) {
        int at = takeElements(1, count);
        boolean[] values = new boolean[count];
        for (int i = 0; i < count; i++) {
            values[i] = octets[at + i] != 0;
        }
        return values;
    }

    public short[] readShorts(int count) {
        int at = takeElements(2, count);
        short[] values = new short[count];
        Octets.get(octets, at, bigEndian, values);
        return values;
    }

    public char[] readChars(int count) {
        int at = takeElements(2, count);
        char[] values = new char[count];
        Octets.get(octets, at, bigEndian, values, count);
        return values;
    }

    public int[] readInts(int count) {
        int at = takeElements(4, count);
        int[] values = new int[count];
        Octets.get(octets, at, bigEndian, values);
        return values;
    }

    public long[] readLongs(int count) {
        int at = takeElements(8, count);
        long[] values = new long[count];
        Octets.get(octets, at, bigEndian, values);
        return values;
    }

    public float[] readFloats(int count) {
        int at = takeElements(4, count);
        float[] values = new float[count];
        Octets.get(octets, at, bigEndian, values);
        return values;
    }

    public double[] readDoubles(int count) {
        int at = takeElements(8, count);
        double[] values = new double[count];
        Octets.get(octets, at, bigEndian, values);
        return values;
    }

    // ---- pointers ----

    /**
     * A pointer whose pointee the caller reads next, as a top-level parameter's.
     *
     * @return whether there is a pointee
     */
    public boolean readPointer() {
        return readCount() != 0;
    }

    /** A unique pointer in a constructed value; the pointee is read by {@link #readPointees}. */
    public <T> void readPointer(T owner, PointeeReader<? super T> pointee) {
        if (readPointer()) {
            defer(pointee, owner, 0);
        }
    }

    /** A unique pointer in an array; the pointee is read by {@link #readPointees}. */
    public <T> void readPointer(T array, int index, ElementReader<? super T> pointee) {
        if (readPointer()) {
            defer(pointee, array, index);
        }
    }

    /** A ref pointer whose pointee the caller reads later. */
    public void readRefPointer() {
        if (!readPointer()) {
            throw bad("a [ref] pointer is null");
        }
    }

    /** A ref pointer in a constructed value; the pointee is read by {@link #readPointees}. */
    public <T> void readRefPointer(T owner, PointeeReader<? super T> pointee) {
        readRefPointer();
        defer(pointee, owner, 0);
    }

    /** A ref pointer in an array; the pointee is read by {@link #readPointees}. */
    public <T> void readRefPointer(T array, int index, ElementReader<? super T> pointee) {
        readRefPointer();
        defer(pointee, array, index);
    }

    /**
     * A full pointer to a struct: an object that was sent before in this call is the same object here.
     *
     * @param assign stores the object (or null) where the pointer is
     * @param create makes the object, empty
     * @param fill reads the object's content; done by {@link #readPointees}
     * @param update copies a received content over the object the caller has had all along; done when the reply is
     *     complete
     */
    public <O, T> void readFullPointer(
            O owner,
            BiConsumer<? super O, ? super @Nullable T> assign,
            Supplier<? extends T> create,
            PointeeReader<? super T> fill,
            BiConsumer<? super T, ? super T> update) {
        new FullPointerReads(this, fullPointers()).object(owner, assign, create, fill, update);
    }

    /**
     * A full pointer to something that is not a struct: what was sent before in this call is the same value here.
     *
     * @param assign stores the value (or null) where the pointer is; done by {@link #readPointees}
     * @param value reads it
     */
    public <O, T> void readFullPointer(
            O owner, BiConsumer<? super O, ? super @Nullable T> assign, ValueReader<? extends T> value) {
        this.<O, T>readFullPointer(owner, assign, (from, to) -> to.accept(value.read(from)));
    }

    /**
     * As above, for a value of which parts come later: whenever there is more of it, it is stored again.
     *
     * @param value reads it, and says so at least once
     */
    public <O, T> void readFullPointer(
            O owner, BiConsumer<? super O, ? super @Nullable T> assign, PointeeReader<Consumer<T>> value) {
        new FullPointerReads(this, fullPointers()).value(owner, assign, value);
    }

    /**
     * Leaves what a value's pointers point to for {@link #readPointees}, after they have been read.
     *
     * @param present which of them are not null
     * @param pointees reads it all
     */
    public <T> void later(T value, int present, PointeesReader<? super T> pointees) {
        defer(pointees, value, present);
    }

    /**
     * Reads what the pointers of the value just read point to, in their order, and what those point to. Generated code
     * calls it when a parameter's outermost value is complete.
     */
    public void readPointees() throws ComException {
        readPointees(null);
    }

    /**
     * As above.
     *
     * @param value what was just read, from which a message can tell the way to a pointee; null if there is nothing
     */
    public void readPointees(@Nullable Object value) throws ComException {
        readPointees(value, false);
    }

    /**
     * As above.
     *
     * @param holder an array of one element, the value that was just read
     */
    public void readHeldPointees(@Nullable Object[] holder) throws ComException {
        readPointees(holder, true);
    }

    private void readPointees(@Nullable Object root, boolean held) throws ComException {
        if (deferred != null) {
            deferred.read(this, root, held);
        }
    }

    /**
     * Does something when all that was read so far is there, pointees included: after those of the value just read, and
     * before those of what is read next.
     */
    public <T> void whenRead(T owner, PointeeReader<? super T> action) {
        defer(action, owner, 0);
    }

    /**
     * A value that was read well but is refused. In a request that is an error at once; the results of a call only count
     * if it succeeded, which {@link #complete} finds out.
     */
    public void refuse(BadStubData problem) {
        if (!results) {
            throw problem;
        }
        if (refused == null) {
            refused = problem.ofParameter(place);
        }
    }

    /** The full pointers of this call, to write its reply with; null if there are none. */
    public @Nullable FullPointers knownFullPointers() {
        return fullPointers;
    }

    /** Goes on with the full pointers of the request this is the reply to. */
    public void useFullPointers(@Nullable FullPointers ofRequest) {
        results = true;
        fullPointers = ofRequest == null ? null : ofRequest.forReply();
    }

    /**
     * Says that the whole stub was read, and that the call succeeded: brings objects known by a full pointer up to date.
     *
     * @throws BadStubData if something in it was {@linkplain #refuse refused}
     */
    public void complete() {
        if (refused != null) {
            throw refused;
        }
        if (fullPointers != null) {
            fullPointers.complete();
        }
    }

    private FullPointers fullPointers() {
        FullPointers table = fullPointers;
        if (table == null) {
            fullPointers = table = new FullPointers();
        }
        return table;
    }

    void defer(Object reader, @Nullable Object owner, int number) {
        DeferredReads list = deferred;
        if (list == null) {
            deferred = list = new DeferredReads();
        }
        list.add(reader, owner, number);
    }
}
