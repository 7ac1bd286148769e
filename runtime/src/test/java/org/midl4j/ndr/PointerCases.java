package org.midl4j.ndr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrGoldenTest.Case;

/** Calls with pointers: unique, ref and full, top-level and embedded, and in what order their pointees come. */
final class PointerCases {
    private PointerCases() {}

    static List<Case> all() {
        return List.of(
                uniqueStrings("StrU1 request", "hello", null),
                uniqueStrings("StrU3 request", null, null),
                stringArray(),
                pointerToPointer(),
                list("List request", 1, 2, 3),
                list("ListNull request"),
                fullPointers(),
                aliasedFullPointers(),
                ring(),
                cycle(),
                conformantStructs(true),
                conformantStructs(false),
                records(),
                deep(),
                conformantPointers(),
                pointersInArray());
    }

    private static Case uniqueStrings(String name, @Nullable String wide, @Nullable String narrow) {
        return new Case(
                name,
                Arrays.asList(wide, narrow),
                out -> {
                    out.writePointer(wide, NdrWriter::writeWideString);
                    out.writePointees();
                    out.writePointer(narrow, NdrWriter::writeString);
                    out.writePointees();
                },
                in -> Arrays.asList(
                        in.readPointer() ? in.readWideString() : null, in.readPointer() ? in.readString() : null));
    }

    private static Case stringArray() {
        String[] strings = {"one", null, "three", ""};
        return new Case(
                "StrArr request",
                List.of(4, Arrays.asList(strings)),
                out -> {
                    out.writeInt(4);
                    out.writeCount(4);
                    for (String string : strings) {
                        out.writePointer(string, NdrWriter::writeWideString);
                    }
                    out.writePointees();
                },
                in -> {
                    int n = in.readInt();
                    String[] read = new String[in.expectCount(n, 4)];
                    for (int i = 0; i < read.length; i++) {
                        in.readPointer(read, i, (from, array, index) -> array[index] = from.readWideString());
                    }
                    in.readPointees();
                    return List.of(n, Arrays.asList(read));
                });
    }

    private static Case pointerToPointer() {
        return new Case(
                "PtrPtr request",
                List.of(21, (short) 7),
                out -> {
                    if (out.writePointer("pp") && out.writePointer("*pp")) {
                        out.writeInt(21);
                    }
                    if (out.writePointer("ps")) {
                        out.writeShort((short) 7);
                    }
                },
                in -> {
                    boolean outer = in.readPointer();
                    int value = outer && in.readPointer() ? in.readInt() : 0;
                    return List.of(value, in.readPointer() ? in.readShort() : 0);
                });
    }

    /** {@code NODE {long v; [unique] NODE *next}}. */
    private static final class Node {
        private int v;
        private @Nullable Node next;

        static void write(NdrWriter out, Node node) {
            out.alignPointer();
            out.writeInt(node.v);
            out.writePointer(node.next, Node::write);
        }

        static void read(NdrReader in, Node node) {
            in.alignPointer();
            node.v = in.readInt();
            in.readPointer(node, (from, owner) -> {
                owner.next = new Node();
                read(from, owner.next);
            });
        }
    }

    private static Case list(String name, int... values) {
        Node head = null;
        for (int i = values.length - 1; i >= 0; i--) {
            Node node = new Node();
            node.v = values[i];
            node.next = head;
            head = node;
        }
        Node first = head;
        return new Case(
                name,
                FlatCases.list(values),
                out -> {
                    out.writePointer(first, Node::write);
                    out.writePointees();
                },
                in -> {
                    List<Integer> read = new ArrayList<>();
                    if (in.readPointer()) {
                        Node node = new Node();
                        Node.read(in, node);
                        in.readPointees();
                        for (Node at = node; at != null; at = at.next) {
                            read.add(at.v);
                        }
                    }
                    return read;
                });
    }

    /** A number behind a full pointer; a box of its own, since boxes of Java are shared. */
    private static final class Box {
        private int v;

        Box() {}

        Box(int v) {
            this.v = v;
        }
    }

    private static Case fullPointers() {
        return numbers("PtrsAll request", new Box(3), new Box(4), List.of(1, 2, 3, 4, false));
    }

    private static Case aliasedFullPointers() {
        Box both = new Box(3);
        return numbers("PtrsAlias request", both, both, List.of(1, 2, 3, 3, true));
    }

    private static Case numbers(String name, Box p, Box q, List<?> values) {
        return new Case(
                name,
                values,
                out -> {
                    out.writeInt(1);
                    if (out.writePointer(2)) {
                        out.writeInt(2);
                    }
                    out.writeFullPointer(p, (to, box) -> to.writeInt(box.v));
                    out.writePointees();
                    out.writeFullPointer(q, (to, box) -> to.writeInt(box.v));
                    out.writePointees();
                },
                in -> {
                    int r = in.readInt();
                    int u = in.readPointer() ? in.readInt() : 0;
                    Box readP = readBox(in);
                    Box readQ = readBox(in);
                    return List.of(r, u, readP.v, readQ.v, readP == readQ);
                });
    }

    private static Box readBox(NdrReader in) throws ComException {
        Box[] holder = new Box[1];
        in.readFullPointer(
                holder,
                (to, box) -> to[0] = box,
                Box::new,
                (from, box) -> box.v = from.readInt(),
                (to, box) -> to.v = box.v);
        in.readPointees();
        return Objects.requireNonNull(holder[0]);
    }

    /** {@code FNODE {long v; [ptr] FNODE *next; [ptr] FNODE *other}}. */
    static final class FullNode {
        int v;

        @Nullable
        FullNode next;

        @Nullable
        FullNode other;

        static void write(NdrWriter out, FullNode node) {
            out.alignPointer();
            out.writeInt(node.v);
            out.writeFullPointer(node.next, FullNode::write);
            out.writeFullPointer(node.other, FullNode::write);
        }

        static void read(NdrReader in, FullNode node) {
            in.alignPointer();
            node.v = in.readInt();
            in.readFullPointer(node, (owner, it) -> owner.next = it, FullNode::new, FullNode::read, FullNode::update);
            in.readFullPointer(node, (owner, it) -> owner.other = it, FullNode::new, FullNode::read, FullNode::update);
        }

        static void update(FullNode node, FullNode received) {
            node.v = received.v;
            node.next = received.next;
            node.other = received.other;
        }

        static FullNode readTop(NdrReader in) throws ComException {
            FullNode holder = new FullNode();
            in.readFullPointer(holder, (owner, it) -> owner.next = it, FullNode::new, FullNode::read, FullNode::update);
            in.readPointees();
            return Objects.requireNonNull(holder.next);
        }
    }

    private static Case ring() {
        FullNode a = node(1);
        FullNode b = node(2);
        FullNode c = node(3);
        a.next = b;
        a.other = c;
        b.next = c;
        return twoNodes("Ring request", a, b, List.of(1, 2, 3, true, true));
    }

    private static Case cycle() {
        FullNode a = node(1);
        FullNode b = node(2);
        a.next = b;
        b.next = a;
        b.other = b;
        return twoNodes("RingCycle request", a, a, List.of(1, 2, 0, false, false));
    }

    private static Case twoNodes(String name, FullNode n, FullNode m, List<?> values) {
        return new Case(
                name,
                values,
                out -> {
                    out.writeFullPointer(n, FullNode::write);
                    out.writePointees();
                    out.writeFullPointer(m, FullNode::write);
                    out.writePointees();
                },
                in -> {
                    FullNode first = FullNode.readTop(in);
                    FullNode second = FullNode.readTop(in);
                    FullNode next = Objects.requireNonNull(first.next);
                    FullNode other = first.other;
                    return List.of(
                            first.v,
                            next.v,
                            other == null ? 0 : other.v,
                            second == next,
                            other != null && next.next == other);
                });
    }

    static FullNode node(int v) {
        FullNode node = new FullNode();
        node.v = v;
        return node;
    }

    /** Conformance goes in front of the outermost struct that ends with the array. */
    private static Case conformantStructs(boolean withV) {
        return new Case(
                withV ? "ConfSt request" : "ConfStNull request",
                List.of(1, List.of(3L, 4L), 7, 8, List.of(9L), withV ? List.of(5, 11, 12) : List.of()),
                out -> {
                    writeConformant(out, 2, -1, 1, 3, 4);
                    writeConformant(out, 1, 7, 8, 9);
                    if (out.writePointer(withV ? "v" : null)) {
                        out.writeCount(5);
                        int at = out.reserve(4, 8);
                        out.putInt(at, 5);
                        out.putInt(at + 4, 2);
                        out.writeCount(0);
                        out.writeCount(2);
                        out.writeShorts(new short[] {11, 12}, 0, 2);
                        out.align64(4);
                    }
                },
                in -> {
                    int n = in.readArrayCount(8);
                    int at = in.take(8, 8);
                    int tag = in.getShort(at);
                    List<Long> c = longs(in, n);
                    n = in.readArrayCount(8);
                    at = in.take(8, 16);
                    int lead = in.getByte(at);
                    int innerTag = in.getShort(at + 8);
                    List<Long> o = longs(in, n);
                    List<Integer> v = new ArrayList<>();
                    if (in.readPointer()) {
                        in.expectCount(5);
                        at = in.take(4, 8);
                        v.add(in.getInt(at));
                        for (short element : in.readShorts(in.expectRange(0, in.getInt(at + 4), 5, 2))) {
                            v.add((int) element);
                        }
                    }
                    return List.of(tag, c, lead, innerTag, o, v);
                });
    }

    private static void writeConformant(NdrWriter out, int n, int lead, int tag, long... elements) {
        out.writeCount(n);
        out.align(8);
        if (lead >= 0) {
            out.writeByte((byte) lead);
            out.align(8);
        }
        int at = out.reserve(8, 8);
        out.putShort(at, (short) tag);
        out.putInt(at + 4, n);
        out.writeLongs(elements, 0, n);
    }

    private static List<Long> longs(NdrReader in, int n) {
        return Arrays.stream(in.readLongs(n)).boxed().toList();
    }

    /** {@code PTRST {long id; [string, unique] wchar_t *name; [unique] long *val; short s}}. */
    private static final class Entry {
        private int id;
        private @Nullable String name;
        private @Nullable Integer val;
        private short s;

        Entry() {}

        Entry(int id, @Nullable String name, @Nullable Integer val, int s) {
            this.id = id;
            this.name = name;
            this.val = val;
            this.s = (short) s;
        }

        static void write(NdrWriter out, Entry entry) {
            out.alignPointer();
            out.writeInt(entry.id);
            out.writePointer(entry.name, NdrWriter::writeWideString);
            out.writePointer(entry.val, NdrWriter::writeInt);
            out.writeShort(entry.s);
            out.align64(8);
        }

        static void read(NdrReader in, Entry entry) {
            in.alignPointer();
            entry.id = in.readInt();
            in.readPointer(entry, (from, owner) -> owner.name = from.readWideString());
            in.readPointer(entry, (from, owner) -> owner.val = from.readInt());
            entry.s = in.readShort();
            in.align64(8);
        }

        List<?> values() {
            return Arrays.asList(id, name, val, (int) s);
        }
    }

    private static Case records() {
        List<Entry> a = List.of(new Entry(1, "a", 5, 2), new Entry(3, null, null, 4), new Entry(5, "ccc", 6, 6));
        List<Entry> b = List.of(new Entry(7, null, 5, 8), new Entry(9, "bb", null, 10));
        return new Case(
                "Recs request",
                List.of(3, valuesOf(a), valuesOf(b)),
                out -> {
                    out.writeInt(3);
                    out.writeCount(3);
                    a.forEach(entry -> Entry.write(out, entry));
                    out.writePointees();
                    b.forEach(entry -> Entry.write(out, entry));
                    out.writePointees();
                },
                in -> {
                    int n = in.readInt();
                    int count = in.expectCount(n, 14);
                    return List.of(n, entries(in, count), entries(in, 2));
                });
    }

    private static List<?> entries(NdrReader in, int count) throws ComException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Entry entry = new Entry();
            Entry.read(in, entry);
            entries.add(entry);
        }
        in.readPointees();
        return valuesOf(entries);
    }

    private static List<?> valuesOf(List<Entry> entries) {
        return entries.stream().map(Entry::values).toList();
    }

    /** {@code [unique] DEEP {hyper x; [unique] DEEP2 {byte y; [unique] hyper *q} *p}}. */
    private static Case deep() {
        return new Case(
                "HDeep request",
                List.of(1L, (byte) 2, 3L),
                out -> {
                    out.writePointer(1L, (to, x) -> {
                        to.writeLong(x);
                        to.writePointer((byte) 2, (too, y) -> {
                            too.alignPointer();
                            too.writeByte(y);
                            too.writePointer(3L, NdrWriter::writeLong);
                        });
                        to.align64(8);
                    });
                    out.writePointees();
                },
                in -> {
                    List<Object> read = new ArrayList<>();
                    in.readPointer(read, (from, all) -> {
                        all.add(from.readLong());
                        from.readPointer(all, (too, deeper) -> {
                            too.alignPointer();
                            deeper.add(too.readByte());
                            too.readPointer(deeper, (last, deepest) -> deepest.add(last.readLong()));
                        });
                    });
                    in.readPointees();
                    return read;
                });
    }

    /** {@code CONFP {short n; [size_is(n)] WSTR p[]}}. */
    private static Case conformantPointers() {
        return new Case(
                "HConfPtr request",
                List.of((short) 2, List.of("x", "yz")),
                out -> {
                    out.writeCount(2);
                    out.alignPointer();
                    out.writeShort((short) 2);
                    out.writePointer("x", NdrWriter::writeWideString);
                    out.writePointer("yz", NdrWriter::writeWideString);
                    out.writePointees();
                },
                in -> {
                    String[] read = new String[in.readArrayCount(4)];
                    in.alignPointer();
                    short n = in.readShort();
                    for (int i = 0; i < read.length; i++) {
                        in.readPointer(read, i, (from, array, index) -> array[index] = from.readWideString());
                    }
                    in.readPointees();
                    return List.of(n, Arrays.asList(read));
                });
    }

    /** {@code AR {byte c; PTRST arr[2]; long z}}. */
    private static Case pointersInArray() {
        List<Entry> entries = List.of(new Entry(1, "a", 2, 3), new Entry(4, null, 5, 6));
        return new Case(
                "HPtrInArr request",
                List.of((byte) 1, valuesOf(entries), 7),
                out -> {
                    out.alignPointer();
                    out.writeByte((byte) 1);
                    entries.forEach(entry -> Entry.write(out, entry));
                    out.writeInt(7);
                    out.align64(8);
                    out.writePointees();
                },
                in -> {
                    in.alignPointer();
                    byte c = in.readByte();
                    List<Entry> read = List.of(new Entry(), new Entry());
                    read.forEach(entry -> Entry.read(in, entry));
                    int z = in.readInt();
                    in.align64(8);
                    in.readPointees();
                    return List.of(c, valuesOf(read), z);
                });
    }
}
