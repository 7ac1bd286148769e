package org.midl4j.golden.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.compiler.golden.Wire;

/** Calls what is generated for {@code types}, and looks at the octets. */
public final class TypesCheck {
    private static final Wire<ITypes> WIRE = new Wire<>(ITypes.TYPE);

    static {
        Com.register(new InputIdl());
    }

    private TypesCheck() {}

    public static void carriesNothing() throws ComException {
        WIRE.carries(
                t -> {
                    t.Nothing();
                    return null;
                },
                null);
    }

    public static void sendsScalars() throws ComException {
        WIRE.exchanges(
                "Scalars",
                0,
                t -> t.Scalars((byte) 0xFE, (byte) -3, (short) -1000, true, 0x01020304, (byte) 'A', 0x1122334455667788L,
                        (short) 0xBEEF, 3.25, '\u263A', -0.5f, 0xFFFFFFFFL),
                0x1122334556695d15L,
                (byte) 0xFE, (byte) -3, (short) -1000, true, 0x01020304, (byte) 'A', 0x1122334455667788L,
                (short) 0xBEEF, 3.25, '\u263A', -0.5f, 0xFFFFFFFFL);
    }

    public static void sendsEnums() throws ComException {
        WIRE.exchanges(
                "Enums",
                4,
                t -> t.Enums(Color.COLOR_BLUE, Color.COLOR_GREEN, Big.BIG_HUGE, Big.BIG_ONE),
                new ITypes.EnumsResult(Color.COLOR_BLUE, Big.BIG_HUGE),
                0x1234, 1, 0x7ffffff0, 1);
        WIRE.sends(
                "HEnums",
                t -> {
                    t.EnumsMixed(1, (byte) 2, 3, 4);
                    return null;
                },
                null,
                1, (byte) 2, 3, 4);
        WIRE.refuses("0 to 32767", t -> t.Enums(-1, 0, 0, 0));
        assertEquals("COLOR_BLUE", Color.nameOf(0x1234));
        assertEquals("77", Color.nameOf(77));
    }

    public static void sendsFixedArrays() throws ComException {
        byte[][] m = {{10, 20, 30}, {40, 50, 60}};
        WIRE.exchanges(
                "Fixed", 0, t -> t.Fixed(new int[] {1, 2, 3, 4}, m), new short[] {53, 75, 97}, new int[] {1, 2, 3, 4}, m);
        WIRE.refuses("a has 3 elements, but its count says 4", t -> t.Fixed(new int[3], m));
    }

    public static void sendsConformantArrays() throws ComException {
        short[] a = {1, -2, 3, -4, 500};
        WIRE.exchanges("Conf", 4, t -> t.Conformant(5, a), 498L, 5, a);
        WIRE.exchanges("Conf0", 4, t -> t.Conformant(0, new short[0]), 0L, 0, new short[0]);
        WIRE.refuses("a has 5 elements, but its count says 6", t -> t.Conformant(6, a));
        WIRE.sends(
                "Conf2D",
                t -> {
                    t.Conf2D(2, new int[][] {{1, 2, 3}, {4, 5, 6}});
                    return null;
                },
                null,
                2, new int[][] {{1, 2, 3}, {4, 5, 6}});
        WIRE.sends(
                "HTwoConf",
                t -> {
                    t.TwoConf(new byte[] {1}, new long[] {2}, new byte[0]);
                    return null;
                },
                null,
                new byte[] {1}, new long[] {2}, new byte[0]);
    }

    public static void checksASizeThatComesAfterItsArray() throws ComException {
        short[] a = {1, 2};
        WIRE.carries(
                t -> {
                    t.Late(a, 2);
                    return null;
                },
                null,
                a, 2);
        int late = 8;
        assertEquals(0, WIRE.faultOf(late, "0200000001000200" + "02000000"));
        assertEquals(1783, WIRE.faultOf(late, "0200000001000200" + "03000000"));
    }

    public static void refusesArraysThatDoNotFitTheRequest() throws ComException {
        int conformant = 7;
        assertEquals(1783, WIRE.faultOf(conformant, "ffffff7f" + "ffffff7f" + "0100"));
        assertEquals(1783, WIRE.faultOf(conformant, "05000000" + "04000000" + "0100020003000400"));
    }

    public static void sendsVaryingArrays() throws ComException {
        int[] a = {10, 20, 30};
        WIRE.sends(
                "Vary",
                t -> {
                    t.Varying(3, a);
                    return null;
                },
                null,
                3, a);
        short[] sent = {1, 2, 3};
        short[] back = {10, 20, 30, 99};
        WIRE.exchanges(
                "ConfVary",
                4,
                t -> t.ConfVarying(6, 3, sent),
                new ITypes.ConfVaryingResult(4, back),
                6, 3, sent);
        WIRE.refuses("is to have 7 elements, but there is room for 6", t -> t.ConfVarying(6, 7, new short[7]));
        int[] first = {0, 0, 30, 40};
        WIRE.sends(
                "HFirst",
                t -> {
                    t.First(new int[] {1, 2, 30, 40, 5, 6, 7, 8, 9, 10});
                    return null;
                },
                null,
                first);
        WIRE.sends(
                "HConfVaryFirst",
                t -> {
                    t.ConfVaryFirst(new short[] {0, 1, 2, 7, 8});
                    return null;
                },
                null,
                new short[] {0, 0, 0, 7, 8});
    }

    public static void sendsStrings() throws ComException {
        String wide = "h\u20AC\uD83D\uDE00!";
        WIRE.exchanges("Str", 4, t -> t.Strings(wide, "abc"), "abc" + wide, wide, "abc");
        WIRE.exchanges("StrEmpty", 4, t -> t.Strings("", ""), "", "", "");
        WIRE.carries(t -> t.Strings("a", "b"), null, "a", "b");
        for (String[] each : new String[][] {{"hello", null}, {null, "xyz"}, {null, null}}) {
            String vector = each[0] != null ? "StrU1" : each[1] != null ? "StrU2" : "StrU3";
            WIRE.sends(
                    vector,
                    t -> {
                        t.UniqueStrings(each[0], each[1]);
                        return null;
                    },
                    null,
                    each[0], each[1]);
        }
        String[] all = {"one", null, "three", ""};
        WIRE.sends(
                "StrArr",
                t -> {
                    t.StringArray(4, all);
                    return null;
                },
                null,
                4, all);
        WIRE.exchanges(
                "StrOut",
                0,
                t -> t.StringOut(32, "mixedCase"),
                new ITypes.StringOutResult("out-string", "MIXEDCASE"),
                32, "mixedCase");
        WIRE.refuses("w is null", t -> t.Strings(null, ""));
        WIRE.refuses("U+20ac", t -> t.Strings("", "\u20AC"));
    }

    public static void sendsPointers() throws ComException {
        for (Object[] each : new Object[][] {
            {"PtrsAll", 1, 2, 3, 4}, {"PtrsAlias", 1, 2, 3, 3}, {"PtrsNull", 1, null, null, null}
        }) {
            WIRE.sends(
                    (String) each[0],
                    t -> {
                        t.Pointers((Integer) each[1], (Integer) each[2], (Integer) each[3], (Integer) each[4]);
                        return null;
                    },
                    null,
                    each[1], each[2], each[3], each[4]);
        }
        WIRE.exchanges(
                "PtrPtr",
                0,
                t -> t.PointerPointers(new Integer[] {21}, (short) 7),
                new ITypes.PointerPointersResult((short) 8, 42),
                new Integer[] {21}, (short) 7);
        WIRE.exchanges(
                "PtrPtrNullInner",
                0,
                t -> t.PointerPointers(new Integer[1], null),
                new ITypes.PointerPointersResult(null, -4),
                new Integer[1], null);
        WIRE.exchanges(
                "PtrPtrNull",
                0,
                t -> t.PointerPointers(null, null),
                new ITypes.PointerPointersResult(null, null),
                null, null);
    }

    private static Node list(int... values) {
        Node head = null;
        for (int i = values.length - 1; i >= 0; i--) {
            head = new Node(values[i], head);
        }
        return head;
    }

    public static void sendsLists() throws ComException {
        WIRE.exchanges("List", 4, t -> t.List(list(1, 2, 3)), list(3, 2, 1), list(1, 2, 3));
        WIRE.exchanges("ListNull", 4, t -> t.List(null), null, (Object) null);
    }

    public static void sendsListsThatAreLongerThanTheStackIsDeep() throws ComException {
        Node head = null;
        for (int i = 0; i < 200_000; i++) {
            head = new Node(i, head);
        }
        Node sent = head;
        Wire<ITypes> wire = new Wire<>(ITypes.TYPE);
        wire.answer(arguments -> arguments[0]);
        Node back = wire.proxy().List(sent);
        int length = 0;
        for (Node at = back; at != null; at = at.next) {
            length++;
        }
        assertEquals(200_000, length);
        assertEquals("Node{v=199999, next=…}", back.toString());
    }

    public static void keepsTheIdentityOfFullPointers() throws ComException {
        FNode c = new FNode(3, null, null);
        FNode b = new FNode(2, c, null);
        FNode a = new FNode(1, b, c);
        for (Object[] each : new Object[][] {{"Ring", a, b}, {"RingSame", c, c}, {"RingNullFirst", null, c}}) {
            WIRE.sends(
                    (String) each[0],
                    t -> {
                        t.Ring((FNode) each[1], (FNode) each[2]);
                        return null;
                    },
                    null,
                    each[1], each[2]);
        }
        FNode first = new FNode(1, null, null);
        FNode second = new FNode(2, first, null);
        second.other = second;
        first.next = second;
        WIRE.sends(
                "RingCycle",
                t -> {
                    t.Ring(first, first);
                    return null;
                },
                null,
                first, first);
    }

    public static void updatesObjectsKnownByAFullPointer() throws ComException {
        FNode b = new FNode(2, null, null);
        FNode a = new FNode(1, b, null);
        Wire<ITypes> wire = new Wire<>(ITypes.TYPE);
        wire.answer(arguments -> {
            FNode head = (FNode) arguments[0];
            head.v += 100;
            head.next.v = 3;
            head.other = new FNode(777, null, head.next);
            return head;
        });
        FNode back = wire.proxy().Alias(a);
        assertSame(a, back);
        assertSame(b, a.next);
        assertEquals(List.of(101, 3, 777), List.of(a.v, b.v, a.other.v));
        assertSame(b, a.other.other);
        wire.exchanged("AliasInOut2", 4);
    }

    public static void sendsStructs() throws ComException {
        Nested a = new Nested(new SmallPad((byte) 1, (short) 2, (byte) 3, 4), (byte) 5, new Padded((byte) 6, 7, (short) 8, 9));
        Nested b = new Nested(
                new SmallPad((byte) 1, (short) 0x43, (byte) 3, 4),
                (byte) 0x23,
                new Padded((byte) 6, 0x300000003L, (short) 8, -1));
        Padded[] arr = {
            new Padded((byte) 0x11, 0x100000001L, (short) 0x21, 0x31), new Padded((byte) 0x12, 0x200000002L, (short) 0x22, 0x32)
        };
        WIRE.exchanges("Nested", 0, t -> t.Structs(a, arr), b, a, arr);
        assertEquals(a, new Nested(a.in, a.tail, a.p));
        assertEquals(a.hashCode(), new Nested(a.in, a.tail, a.p).hashCode());
        assertEquals(new Nested(), new Nested());
        Padded p = new Padded((byte) 1, 2, (short) 3, 0x7f);
        SmallPad q = new SmallPad((byte) 4, (short) 5, (byte) 6, 7);
        Guid g = Guid.of("01020304-0506-0708-090a-0b0c0d0e0f10");
        WIRE.exchanges(
                "ByVal", 0, t -> t.ByValue(p, q, g), Guid.of("01020309-050e-0711-090a-0b0c0d0e0f16"), p, q, g);
    }

    public static void leavesNoGapAfterAStructInNdr20() throws ComException {
        Gap one = new Gap((byte) 1, 2, (short) 3);
        Gap two = new Gap((byte) 4, 5, (short) 6);
        WIRE.sends(
                "HGap",
                t -> {
                    t.GapIn(one, 4);
                    return null;
                },
                null,
                one, 4);
        WIRE.sends(
                "HGapArr",
                t -> {
                    t.GapArray(new Gap[] {one, two}, (byte) 7);
                    return null;
                },
                null,
                new Gap[] {one, two}, (byte) 7);
        TailGap[] tail = {new TailGap(1, (byte) 2), new TailGap(3, (byte) 4)};
        WIRE.sends(
                "HTail",
                t -> {
                    t.Tail(tail, (short) 9);
                    return null;
                },
                null,
                tail, (short) 9);
    }

    public static void hoistsCountsOfConformantStructs() throws ComException {
        Conf c = new Conf((short) 1, 2, new long[] {3, 4});
        OuterConf o = new OuterConf((byte) 7, new Conf((short) 8, 1, new long[] {9}));
        ConfVary v = new ConfVary(5, 2, new short[] {11, 12});
        for (ConfVary each : new ConfVary[] {v, null}) {
            WIRE.sends(
                    each == null ? "ConfStNull" : "ConfSt",
                    t -> {
                        t.ConfStructs(c, o, each);
                        return null;
                    },
                    null,
                    c, o, each);
        }
        ConfP p = new ConfP((short) 2, new String[] {"x", "yz"});
        WIRE.sends(
                "HConfPtr",
                t -> {
                    t.ConfPtr(p);
                    return null;
                },
                null,
                p);
    }

    public static void defersPointees() throws ComException {
        PtrSt a = new PtrSt(1, "ab", 100, (short) 2);
        PtrNest b = new PtrNest(
                17,
                new PtrSt(10, "xyz", null, (short) 11),
                (short) 12,
                new PtrSt(13, null, 200, (short) 14),
                new PtrSt(15, "q", 100, (short) 16));
        WIRE.sends(
                "PtrSt",
                t -> {
                    t.PtrStructs(a, b);
                    return null;
                },
                null,
                a, b);
        AR ar = new AR(
                (byte) 1, new PtrSt[] {new PtrSt(2, "a", null, (short) 3), new PtrSt(4, null, 5, (short) 6)}, 7);
        WIRE.carries(
                t -> {
                    t.PtrInArray(ar);
                    return null;
                },
                null,
                ar);
        PtrSt[] n = {
            new PtrSt(1, "a", 5, (short) 2), new PtrSt(3, null, null, (short) 4), new PtrSt(5, "ccc", 6, (short) 6)
        };
        PtrSt[] two = {new PtrSt(7, null, 5, (short) 8), new PtrSt(9, "bb", null, (short) 10)};
        WIRE.sends(
                "Recs",
                t -> {
                    t.Records(3, n, two);
                    return null;
                },
                null,
                3, n, two);
        WIRE.sends(
                "Recs0",
                t -> {
                    t.Records(0, new PtrSt[0], two);
                    return null;
                },
                null,
                0, new PtrSt[0], two);
        Deep deep = new Deep(1, new Deep2((byte) 2, 3L));
        WIRE.sends(
                "HDeep",
                t -> {
                    t.DeepIn(deep);
                    return null;
                },
                null,
                deep);
        PtrSt[] back = {
            new PtrSt(0, null, 11, (short) 1), new PtrSt(1, "null", null, (short) 2), new PtrSt(2, null, 31, (short) 3)
        };
        WIRE.exchanges(
                "PtrArr",
                0,
                t -> t.PointerArrays(3, new Integer[] {10, null, 30}),
                new ITypes.PointerArraysResult(3, back),
                3, new Integer[] {10, null, 30});
    }

    public static void sendsEncapsulatedUnions() throws ComException {
        WIRE.exchanges("EncU1", 0, t -> t.EncUnion(new EncU.L(41)), new EncU.L(42), new EncU.L(41));
        WIRE.exchanges("EncU3", 0, t -> t.EncUnion(new EncU.Dbl(1.25)), new EncU.Dbl(2.5), new EncU.Dbl(1.25));
        WIRE.exchanges(
                "EncU4", 0, t -> t.EncUnion(new EncU.Sh((short) -5)), new EncU.Sh((short) -2), new EncU.Sh((short) -5));
        Padded in = new Padded((byte) 1, 2, (short) 3, 4);
        Padded out = new Padded((byte) 1, 3, (short) 3, 4);
        WIRE.exchanges("EncU5", 0, t -> t.EncUnion(new EncU.Pad(in)), new EncU.Pad(out), new EncU.Pad(in));
        WIRE.exchanges("EncUDefault", 0, t -> t.EncUnion(new EncU.Other(77)), new EncU.Other(77), new EncU.Other(77));
        WIRE.refuses("arm of EncU for 1", t -> t.EncUnion(new EncU.Other(1)));
        for (Object[] each : new Object[][] {
            {"EncUP1", new EncUP.L(-9)},
            {"EncUP4", new EncUP.S("text")},
            {"EncUP4Null", new EncUP.S(null)},
            {"EncUP6", new EncUP.Ps(new PtrSt(1, "n", 7, (short) 2))}
        }) {
            WIRE.sends(
                    (String) each[0],
                    t -> {
                        t.EncUnionPtr((EncUP) each[1]);
                        return null;
                    },
                    null,
                    each[1]);
        }
        EncUP[] all = {new EncUP.S("a"), new EncUP.L(2), new EncUP.S(null), new EncUP.Ps(new PtrSt(1, null, 7, (short) 2))};
        WIRE.carries(t -> t.EncUnions(4, all), new ITypes.EncUnionsResult(4, all), 4, all);
    }

    public static void sendsUnionsChosenBySomethingElse() throws ComException {
        HasU[] items = {
            new HasU(3, new NEncS.Pl(5)), new HasU(0, new NEncS.Nothing()), new HasU(44, new NEncS.Dflt(44, (short) 6))
        };
        HasU hu = new HasU(2, new NEncS.H(2, 16));
        WIRE.sends(
                "NEncU",
                t -> {
                    t.NonEncUnion((short) 1, new NEncU.B((byte) 9), hu, new UList(3, items));
                    return null;
                },
                null,
                (short) 1, new NEncU.B((byte) 9), hu, new UList(3, items));
        WIRE.sends(
                "NEncUNull",
                t -> {
                    t.NonEncUnion((short) 3, new NEncU.Pl(null), hu, new UList(0, null));
                    return null;
                },
                null,
                (short) 3, new NEncU.Pl(null), hu, new UList(0, null));
        WIRE.carries(t -> t.OutUnion((short) 3), new NEncU.Pl(77), (short) 3);
        WIRE.refuses("u should be the arm of NEncU for 2", t -> {
            t.NonEncUnion((short) 2, new NEncU.B((byte) 9), hu, new UList(0, null));
            return null;
        });
        WIRE.fails(HResult.E_FAIL, t -> t.OutUnion((short) 3));
    }

    public static void alignsTheArmsOfUnions() throws ComException {
        SU two = new SU((short) 2, new UN.H(0x1122334455667788L));
        SU one = new SU((short) 1, new UN.B((byte) 0x7f));
        for (Object[] each : new Object[][] {{"HUnion", two}, {"HUnionByte", one}}) {
            WIRE.sends(
                    (String) each[0],
                    t -> {
                        t.UnionIn((SU) each[1]);
                        return null;
                    },
                    null,
                    each[1]);
        }
        SUMS ms = new SUMS((short) 1, new UNMS.B((byte) 0x7f));
        WIRE.sends(
                "HUnionMs",
                t -> {
                    t.UnionMs(ms);
                    return null;
                },
                null,
                ms);
    }

    public static void sendsOctets() throws ComException {
        WIRE.exchanges("Bytes_3_4", 4, t -> t.Bytes(3, new byte[] {1, 4, 7}, 4), new byte[] {3, 10, 17, 24}, 3,
                new byte[] {1, 4, 7}, 4);
        WIRE.exchanges("Bytes_0_1", 4, t -> t.Bytes(0, new byte[0], 1), new byte[] {0}, 0, new byte[0], 1);
        WIRE.fails(HResult.E_FAIL, t -> t.Bytes(0, new byte[0], 1000));
    }

    public static void refusesWhatIsOutOfRange() throws ComException {
        WIRE.sends(
                "Range10",
                t -> {
                    t.Ranged(10);
                    return null;
                },
                null,
                10);
        int ranged = rangedOpnum();
        assertEquals(0, WIRE.faultOf(ranged, "0a000000"));
        assertEquals(0x1c000007, WIRE.faultOf(ranged, "0b000000"));
    }

    private static int rangedOpnum() {
        for (int opnum = 3; opnum < ITypes.TYPE.operationCount(); opnum++) {
            if (ITypes.TYPE.operation(opnum).equals("Ranged")) {
                return opnum;
            }
        }
        throw new AssertionError("no operation Ranged");
    }

    public static void passesObjects() throws ComException {
        ITypes self = WIRE.object();
        WIRE.carries(
                t -> t.Objects(self, ITypes.TYPE.iid()),
                new ITypes.ObjectsResult(self, self),
                self, ITypes.TYPE.iid());
        WIRE.carries(
                t -> t.Objects(null, ITypes.TYPE.iid()),
                new ITypes.ObjectsResult(null, null),
                null, ITypes.TYPE.iid());
        ITypes[] all = {self, null, self};
        WIRE.carries(
                t -> {
                    t.ObjectArray(3, all);
                    return null;
                },
                null,
                3, all);
        IUnknown any = self;
        assertSame(any, self);
    }

    public static void finishesWithTheCountsAndIidsOfBegin() throws ComException {
        byte[] in = {1};
        byte[] out = {7, 8, 9};
        WIRE.carries(
                t -> {
                    AsyncITypes call = Com.createCall(t, AsyncITypes.class);
                    call.Begin_Bytes(1, in, 3);
                    return call.Finish_Bytes();
                },
                out,
                1, in, 3);
        short[] before = {1, 2};
        WIRE.carries(
                t -> {
                    AsyncITypes call = Com.createCall(t, AsyncITypes.class);
                    call.Begin_ConfVarying(6, 2, before);
                    return call.Finish_ConfVarying();
                },
                new ITypes.ConfVaryingResult(3, new short[] {4, 5, 6}),
                6, 2, before);
        ITypes self = WIRE.object();
        WIRE.carries(
                t -> {
                    AsyncITypes call = Com.createCall(t, AsyncITypes.class);
                    call.Begin_Objects(self, ITypes.TYPE.iid());
                    return call.Finish_Objects();
                },
                new ITypes.ObjectsResult(self, self),
                self, ITypes.TYPE.iid());
    }

    public static void hasPropertiesAsMethods() throws ComException {
        WIRE.carries(t -> t.get_Name(), "x");
        WIRE.carries(
                t -> {
                    t.put_Name("y");
                    return null;
                },
                null,
                "y");
    }

    public static void computesCountsFromPointersThatMayBeNull() throws ComException {
        byte[] data = {1, 2, 3};
        WIRE.carries(
                t -> t.Optional(data, 5, 3),
                new ITypes.OptionalResult(new byte[] {4}, 5, 1),
                data, 5, 3);
        WIRE.carries(
                t -> t.Optional(null, null, null), new ITypes.OptionalResult(null, null, null), null, null, null);
    }

    public static void carriesEveryKindOfField() throws ComException {
        Mixed m = new Mixed(
                Color.COLOR_BLUE, Big.BIG_HUGE, true, 'w', 1.5f, 77L, Guid.of("01020304-0506-0708-090a-0b0c0d0e0f10"),
                "seven77", new short[][] {{1, 2, 3}, {4, 5, 6}});
        Counted c = new Counted((short) 4, (short) 10, new char[] {'a', 'b'});
        WIRE.carries(t -> t.MixedStructs(m, c), new ITypes.MixedStructsResult(m, c), m, c);
        assertEquals(m, new Mixed(m.c, m.b, m.f, m.w, m.x, m.p, m.g, m.fixedName, new short[][] {{1, 2, 3}, {4, 5, 6}}));
        WIRE.fails(HResult.E_FAIL, t -> t.MixedStructs(m, c));
        WIRE.refuses("do not fit into the 8", t -> {
            Mixed longer = new Mixed();
            longer.fixedName = "eight888";
            return t.MixedStructs(longer, c);
        });
    }

    public static void livesWithJavasWords() throws ComException {
        WIRE.carries(t -> t.class_(1, 2, 3, 4), new ITypes.Class_Result(5, 6), 1, 2, 3, 4);
    }

    public static void bringsFailuresBackWithEveryKindOfResult() throws ComException {
        FNode known = new FNode(1, null, null);
        WIRE.fails(HResult.E_FAIL, t -> t.Strings("", ""));
        WIRE.fails(HResult.E_FAIL, t -> t.StringOut(32, ""));
        WIRE.fails(HResult.E_FAIL, t -> t.Fixed(new int[4], new byte[2][3]));
        WIRE.fails(HResult.E_FAIL, t -> t.ConfVarying(6, 3, new short[3]));
        WIRE.fails(HResult.E_FAIL, t -> t.PointerPointers(null, (short) 1));
        WIRE.fails(HResult.E_FAIL, t -> t.List(null));
        WIRE.fails(HResult.E_FAIL, t -> t.Alias(known));
        WIRE.fails(HResult.E_FAIL, t -> t.Structs(new Nested(), new Padded[] {new Padded(), new Padded()}));
        WIRE.fails(HResult.E_FAIL, t -> t.EncUnion(new EncU.L(1)));
        WIRE.fails(HResult.E_FAIL, t -> t.PointerArrays(0, new Integer[0]));
        WIRE.fails(HResult.E_FAIL, t -> t.Objects(null, ITypes.TYPE.iid()));
        WIRE.fails(HResult.E_FAIL, t -> t.get_Name());
    }
}
