package org.midl4j.examples.conformance;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.FaultStatus;
import org.midl4j.call.ServerCall;
import org.midl4j.com.Guid;
import org.midl4j.com.RpcException;
import org.midl4j.com.WaitHandle;
import org.midl4j.examples.conformance.idl.CONFST;
import org.midl4j.examples.conformance.idl.CVARST;
import org.midl4j.examples.conformance.idl.ENCU;
import org.midl4j.examples.conformance.idl.ENCUP;
import org.midl4j.examples.conformance.idl.FNODE;
import org.midl4j.examples.conformance.idl.GCTX;
import org.midl4j.examples.conformance.idl.HASU;
import org.midl4j.examples.conformance.idl.NENCU;
import org.midl4j.examples.conformance.idl.NESTED;
import org.midl4j.examples.conformance.idl.NODE;
import org.midl4j.examples.conformance.idl.OUTERCONF;
import org.midl4j.examples.conformance.idl.PADDED;
import org.midl4j.examples.conformance.idl.PTRNEST;
import org.midl4j.examples.conformance.idl.PTRST;
import org.midl4j.examples.conformance.idl.SMALLPAD;
import org.midl4j.examples.conformance.idl.ULIST;
import org.midl4j.examples.conformance.idl.gold;

/** Computes something small of everything that NDR can carry, so that a mistake on the way shows in a result. */
final class GoldServer implements gold {
    private static final int ERROR_ACCESS_DENIED = 5;
    private static final byte ELEMENT_APPENDED = 99;

    private final Runnable onShutdown;
    private final AtomicInteger rundowns = new AtomicInteger();

    /** @param onShutdown what {@code G_Shutdown} does; must not block */
    GoldServer(Runnable onShutdown) {
        this.onShutdown = onShutdown;
    }

    /** How many context handles were run down. */
    int rundowns() {
        return rundowns.get();
    }

    // ---- scalars ----

    @Override
    public void G_Ping() {}

    @Override
    public long G_Scalars(
            byte b,
            byte sm,
            short s,
            boolean bo,
            int l,
            byte c,
            long hy,
            short us,
            double d,
            char wc,
            float f,
            long uh) {
        return Byte.toUnsignedInt(b)
                + sm
                + s
                + (bo ? 1 : 0)
                + l
                + Byte.toUnsignedInt(c)
                + hy
                + Short.toUnsignedInt(us)
                + (long) (4 * d)
                + wc
                + (long) (2 * f)
                + uh;
    }

    @Override
    public G_ScalarsOutResult G_ScalarsOut() {
        return new G_ScalarsOutResult(
                (byte) 0xa5, (short) -2, true, 0x11223344, (byte) 'Z', 0x0102030405060708L, 1.5f, -2.25, '\u20ac');
    }

    @Override
    public G_EnumsResult G_Enums(int c, int pc, int e, int pe) {
        return new G_EnumsResult(c + pc, c, e);
    }

    @Override
    public int G_Range(int v) {
        return v + 1;
    }

    // ---- arrays ----

    @Override
    public short[] G_Fixed(int[] a, byte[][] m) {
        short[] r = new short[3];
        for (int i = 0; i < r.length; i++) {
            r[i] = (short) (a[i] + a[i + 1] + Byte.toUnsignedInt(m[0][i]) + Byte.toUnsignedInt(m[1][i]));
        }
        return r;
    }

    @Override
    public G_ConfResult G_Conf(int n, short[] a) {
        long sum = 0;
        for (short each : a) {
            sum += each;
        }
        return new G_ConfResult(n, sum);
    }

    @Override
    public int G_Vary(int len, int[] a) {
        return Arrays.stream(a, 0, len).sum();
    }

    @Override
    public G_ConfVaryResult G_ConfVary(int cap, int len, short[] a) {
        boolean room = len < cap;
        short[] out = Arrays.copyOf(a, room ? len + 1 : len);
        for (int i = 0; i < len; i++) {
            out[i] = (short) (10 * out[i]);
        }
        if (room) {
            out[len] = ELEMENT_APPENDED;
        }
        return new G_ConfVaryResult(len, out.length, out);
    }

    @Override
    public int G_Conf2D(int n, int[][] a) {
        int sum = 0;
        for (int[] row : a) {
            sum += row[0] + 10 * row[1] + 100 * row[2];
        }
        return sum;
    }

    @Override
    public G_BytesResult G_Bytes(int n, byte[] in, int m) {
        int hash = 0;
        for (byte each : in) {
            hash = 31 * hash + Byte.toUnsignedInt(each);
        }
        byte[] out = new byte[m];
        for (int i = 0; i < m; i++) {
            out[i] = (byte) (7 * i + n);
        }
        return new G_BytesResult(hash, out);
    }

    // ---- strings ----

    @Override
    public G_StrResult G_Str(String w, String c) {
        return new G_StrResult(1000 * w.length() + c.length(), c + w);
    }

    @Override
    public int G_StrU(@Nullable String w, @Nullable String c) {
        return 1000 * (w == null ? -1 : w.length()) + (c == null ? -1 : c.length());
    }

    @Override
    public int G_StrArr(int n, @Nullable String[] a) {
        int sum = 0;
        for (String each : a) {
            sum = 100 * sum + (each == null ? 99 : each.length());
        }
        return sum;
    }

    @Override
    public G_StrOutResult G_StrOut(int cap, String io) {
        return new G_StrOutResult("out-string", io.toUpperCase(Locale.ROOT));
    }

    // ---- pointers ----

    @Override
    public int G_Ptrs(int r, @Nullable Integer u, @Nullable Integer p, @Nullable Integer q) {
        int sum = r + (u == null ? 0 : u) + (p == null ? 0 : 100 * p) + (q == null ? 0 : 10_000 * q);
        return p != null && isSame(p, q) ? sum + 1_000_000 : sum;
    }

    /** Whether two full pointers point to the same thing, and not only to equal ones. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    @Override
    public G_PtrPtrResult G_PtrPtr(@Nullable Integer @Nullable [] pp, @Nullable Short ps) {
        Short next = ps == null ? null : (short) (ps + 1);
        if (pp == null) {
            return new G_PtrPtrResult(next, null);
        }
        Integer value = pp[0];
        return new G_PtrPtrResult(next, value == null ? -4 : 2 * value);
    }

    @Override
    public G_PtrArrResult G_PtrArr(int n, @Nullable Integer[] a) {
        PTRST[] r = new PTRST[n];
        for (int i = 0; i < n; i++) {
            Integer value = a[i];
            r[i] = new PTRST(i, value == null ? "null" : null, value == null ? null : value + 1, (short) (i + 1));
        }
        return new G_PtrArrResult(n, r);
    }

    @Override
    public G_ListResult G_List(@Nullable NODE head) {
        int count = 0;
        NODE reversed = null;
        for (NODE each = head; each != null; each = each.next) {
            reversed = new NODE(each.v, reversed);
            count++;
        }
        return new G_ListResult(count, reversed);
    }

    @Override
    public int G_Ring(@Nullable FNODE n, @Nullable FNODE m) {
        return Graphs.ring(n, m);
    }

    @Override
    public G_AliasResult G_Alias(@Nullable FNODE n) {
        return new G_AliasResult(Graphs.change(n), n);
    }

    // ---- structures ----

    @Override
    public NESTED G_Nested(NESTED a, PADDED[] arr) {
        PADDED one = arr[0];
        PADDED two = arr[1];
        SMALLPAD in = new SMALLPAD(a.in.a, (short) (one.s + two.s), a.in.c, a.in.d);
        PADDED p = new PADDED(a.p.b, one.h + two.h, a.p.s, one.t - two.t);
        return new NESTED(in, (byte) (one.b + two.b), p);
    }

    @Override
    public int G_ConfSt(CONFST c, OUTERCONF o, @Nullable CVARST v) {
        long sum = c.tag
                + Arrays.stream(c.a).sum()
                + Byte.toUnsignedInt(o.lead)
                + o.body.tag
                + 10 * Arrays.stream(o.body.a).sum();
        if (v != null) {
            for (int i = 0; i < v.len; i++) {
                sum += 100 * v.v[i];
            }
        }
        return (int) sum;
    }

    @Override
    public int G_PtrSt(PTRST a, PTRNEST b) {
        return sum(a) + b.z + 2 * sum(b.first) + b.mid + 3 * sum(b.second) + 5 * sum(b.third);
    }

    @Override
    public int G_Recs(int n, PTRST[] a, PTRST[] b) {
        int sum = 1000 * sum(b[0]) + 10_000 * sum(b[1]);
        for (int i = 0; i < n; i++) {
            sum += (i + 1) * sum(a[i]);
        }
        return sum;
    }

    private static int sum(PTRST record) {
        int name = record.name == null ? 0 : record.name.length();
        return record.id + 100 * name + (record.val == null ? 0 : record.val) + record.s;
    }

    @Override
    public Guid G_ByVal(PADDED p, SMALLPAD q, Guid g) {
        int first = (int) (g.high() >>> 32) + Byte.toUnsignedInt(p.b) + Byte.toUnsignedInt(q.a);
        short second = (short) ((g.high() >>> 16) + p.s + q.b);
        short third = (short) (g.high() + p.h + q.d);
        byte last = (byte) (g.low() + q.c);
        return new Guid(
                (long) first << 32 | (long) Short.toUnsignedInt(second) << 16 | Short.toUnsignedInt(third),
                g.low() & ~0xffL | Byte.toUnsignedInt(last));
    }

    // ---- unions ----

    @Override
    public ENCU G_EncU(ENCU a) {
        return Unions.changed(a);
    }

    @Override
    public int G_EncUP(ENCUP a) {
        return Unions.value(a);
    }

    @Override
    public int G_NEncU(short k, NENCU u, HASU hu, ULIST ul) {
        return (int) Unions.value(u, hu, ul);
    }

    // ---- context handles ----

    @Override
    public G_OpenResult G_Open(int seed) {
        return seed < 0
                ? new G_OpenResult(ERROR_ACCESS_DENIED, null)
                : new G_OpenResult(0, new Counter(seed, rundowns::incrementAndGet));
    }

    @Override
    public G_NextResult G_Next(GCTX ctx) {
        return new G_NextResult(0, ((Counter) ctx).next());
    }

    @Override
    public G_CloseResult G_Close(@Nullable GCTX ctx) {
        return new G_CloseResult(0, null);
    }

    // ---- how calls end ----

    @Override
    public int G_Fail(int hr) {
        return hr;
    }

    @Override
    public void G_Raise(int xc) throws RpcException {
        throw new RpcException(xc, "as was asked for");
    }

    @Override
    public int G_Sleep(int ms, int tag) throws RpcException {
        CountDownLatch cancelled = new CountDownLatch(1);
        ServerCall call = ServerCall.current();
        WaitHandle.Registration registration = call == null ? null : call.onCancel(cancelled::countDown);
        try {
            if (cancelled.await(ms, TimeUnit.MILLISECONDS)) {
                throw new RpcException(FaultStatus.CANCELED, "the client wants no more of it");
            }
        } catch (InterruptedException e) {
            throw new RpcException(FaultStatus.CANCELED, "the server is stopping", e);
        } finally {
            if (registration != null) {
                registration.cancel();
            }
        }
        return tag;
    }

    @Override
    public void G_Shutdown() {
        onShutdown.run();
    }
}
