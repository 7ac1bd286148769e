package org.midl4j.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.SafeArray;
import org.midl4j.com.VarType;
import org.midl4j.com.Variant;
import org.midl4j.sample.rich.Bare;
import org.midl4j.sample.rich.Choice;
import org.midl4j.sample.rich.Counted;
import org.midl4j.sample.rich.Gaps;
import org.midl4j.sample.rich.IRich;
import org.midl4j.sample.rich.IRichSink;
import org.midl4j.sample.rich.Knot;
import org.midl4j.sample.rich.Link;
import org.midl4j.sample.rich.Nested;
import org.midl4j.sample.rich.Person;
import org.midl4j.sample.rich.Series;
import org.midl4j.sample.rich.Tagged;
import org.midl4j.sample.rich.Window;

/** Answers every operation with values it makes out of all that it was given. */
public class RichServer implements IRich {
    private volatile @Nullable String name;

    @Override
    public void Nothing() {}

    @Override
    public FailResult Fail(int hresult, int n) throws ComException {
        throw new ComException(hresult);
    }

    @Override
    public ScalarsResult Scalars(
            byte b,
            byte sm,
            byte uc,
            short s,
            short us,
            boolean bo,
            int l,
            int ul,
            byte c,
            long h,
            long uh,
            char w,
            float f,
            double d,
            long p,
            boolean vb) {
        return new ScalarsResult(
                (byte) (b ^ sm ^ uc ^ c), (short) (s + us), !bo, l ^ ul, (char) ~w, h + uh, -f, d / 3, p + 1, !vb);
    }

    @Override
    public EnumsResult Enums(int c, int io, int b) {
        return new EnumsResult(c ^ io, b);
    }

    @Override
    public StructsResult Structs(Nested n, Gaps byValue, Nested io) {
        return new StructsResult(
                new Nested(n.lead, io.inner, n.tail, io.color, n.big, io.id),
                new Gaps(byValue.a, n.inner.b, byValue.c, io.inner.d, byValue.e, n.inner.f, byValue.g, io.inner.h));
    }

    @Override
    public Person People(Person one, @Nullable Person maybe, int n, Person[] all) {
        Person last = n == 0 ? one : all[n - 1];
        return new Person(one.id, last.name, maybe == null ? null : maybe.nick, last.age);
    }

    @Override
    public short[] Fixed(int[] a, byte[][] m) {
        return new short[] {(short) a[0], (short) (a[3] + m[1][2]), m[0][1]};
    }

    @Override
    public double[] Conformant(int n, double[] a, int m) {
        double[] result = new double[m];
        Arrays.setAll(result, i -> n == 0 ? i : a[i % n] + i);
        return result;
    }

    @Override
    public VaryingResult Varying(int cap, int len, short[] a) {
        short[] result = new short[cap - len];
        Arrays.fill(result, len == 0 ? 1 : a[len - 1]);
        return new VaryingResult(result.length, result);
    }

    @Override
    public long Square(int n, int[][] a) {
        return Arrays.stream(a).flatMapToInt(Arrays::stream).asLongStream().sum();
    }

    @Override
    public AllocatedResult Allocated(int n) {
        Person[] all = new Person[n];
        Arrays.setAll(all, i -> new Person(i, i % 2 == 0 ? null : "person " + i, "p" + i, i % 3 == 0 ? null : 7L * i));
        return new AllocatedResult(n, n == 0 ? null : all);
    }

    @Override
    public @Nullable Series ConformantStructs(Series s, @Nullable Window w) {
        long[] values = Arrays.copyOf(s.values, s.n + 1);
        values[s.n] = w == null || w.len == 0 ? s.tag : w.part[w.len - 1];
        return s.n == 0 ? null : new Series(s.tag, values.length, values);
    }

    @Override
    public StringsResult Strings(String wide, String narrow, @Nullable String maybe, String io) {
        return new StringsResult(maybe == null ? null : wide + narrow + maybe, new StringBuilder(io).reverse() + "!");
    }

    @Override
    public Counted StringArrays(int n, @Nullable String[] all, Counted c) {
        String joined = Arrays.toString(all) + Arrays.toString(c.text);
        short size = (short) (2 * joined.length());
        return new Counted(size, size, joined.toCharArray());
    }

    @Override
    public PointersResult Pointers(int r, @Nullable Integer u, @Nullable Integer @Nullable [] pp, @Nullable Short io) {
        Integer through = pp == null ? u : pp[0];
        return new PointersResult(io == null ? null : (short) ~io, through == null ? null : (Integer) (through + r));
    }

    @Override
    public @Nullable Link List(@Nullable Link head) {
        Link reversed = null;
        for (Link each = head; each != null; each = each.next) {
            reversed = new Link(each.value, reversed);
        }
        return reversed;
    }

    @Override
    public int Ring(@Nullable Knot a, @Nullable Knot b) {
        Set<Knot> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<@Nullable Knot> todo = new ArrayList<>(Arrays.asList(a, b));
        while (!todo.isEmpty()) {
            Knot next = todo.remove(todo.size() - 1);
            if (next != null && seen.add(next)) {
                todo.add(next.left);
                todo.add(next.right);
            }
        }
        return seen.size();
    }

    @Override
    public @Nullable Knot Alias(@Nullable Knot a) {
        if (a != null) {
            a.value++;
            Knot left = a.left;
            a.left = a.right;
            a.right = left;
        }
        return a;
    }

    @Override
    public Tagged Unions(Tagged t, short kind, Bare b, Choice c) {
        return t instanceof Tagged.Other ? new Tagged.Number(kind + c.kind) : t;
    }

    @Override
    public Bare UnionOut(short kind, Choice c) {
        if (kind == c.kind) {
            return c.bare;
        }
        return switch (kind) {
            case 0 -> new Bare.Nothing();
            case 1 -> new Bare.Small_((byte) c.kind);
            case 2, 7 -> new Bare.Large(kind, c.kind);
            case 3 -> new Bare.Person(null);
            default -> new Bare.Other(kind, c.kind);
        };
    }

    @Override
    public TextsResult Texts(@Nullable String b, @Nullable String io) {
        return new TextsResult(b, io == null ? null : io + b);
    }

    @Override
    public VariantsResult Variants(Variant v, Variant io) {
        return new VariantsResult(v, io);
    }

    @Override
    public @Nullable SafeArray Safe(@Nullable SafeArray numbers, @Nullable SafeArray texts) {
        if (numbers == null) {
            return null;
        }
        int[] doubled = numbers.elements(int[].class).clone();
        Arrays.setAll(doubled, i -> 2 * doubled[i] + (texts == null ? 0 : texts.length()));
        return new SafeArray(VarType.I4, doubled, numbers.bounds());
    }

    @Override
    public MoneyResult Money(BigDecimal c, double d, BigDecimal dec) {
        return new MoneyResult(c.negate(), dec.add(BigDecimal.ONE));
    }

    @Override
    public Guid Guids(Guid g, @Nullable Guid maybe, int n, Guid[] all) {
        Guid other = maybe != null ? maybe : n == 0 ? g : all[n - 1];
        return new Guid(g.high(), other.low());
    }

    @Override
    public ObjectsResult Objects(@Nullable IRichSink sink, Guid riid) {
        IRichSink mine = number -> -number;
        return new ObjectsResult(mine, sink);
    }

    @Override
    public int ObjectArray(int n, @Nullable IRichSink[] all) {
        int some = 0;
        for (IRichSink each : all) {
            some = 2 * some + (each == null ? 0 : 1);
        }
        return some;
    }

    @Override
    public @Nullable String get_Name() {
        return name;
    }

    @Override
    public void put_Name(@Nullable String value) {
        name = value;
    }
}
