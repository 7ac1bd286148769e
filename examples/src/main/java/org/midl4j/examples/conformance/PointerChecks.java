package org.midl4j.examples.conformance;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.examples.conformance.idl.ENCU;
import org.midl4j.examples.conformance.idl.ENCUP;
import org.midl4j.examples.conformance.idl.FNODE;
import org.midl4j.examples.conformance.idl.HASU;
import org.midl4j.examples.conformance.idl.NENCS;
import org.midl4j.examples.conformance.idl.NENCU;
import org.midl4j.examples.conformance.idl.NODE;
import org.midl4j.examples.conformance.idl.PADDED;
import org.midl4j.examples.conformance.idl.PTRST;
import org.midl4j.examples.conformance.idl.ULIST;
import org.midl4j.examples.conformance.idl.gold;

/** Calls what a gold server has for pointers and unions. */
final class PointerChecks {
    private final gold server;
    private final Checks check;

    PointerChecks(gold server, Checks check) {
        this.server = server;
        this.check = check;
    }

    void run() {
        pointers();
        lists();
        aliases();
        encapsulatedUnions();
        otherUnions();
    }

    private void pointers() {
        check.gives("PtrsAll", 40303, () -> server.G_Ptrs(1, 2, 3, 4));
        Integer three = 3;
        check.gives("PtrsAlias", 1030303, () -> server.G_Ptrs(1, 2, three, three));
        check.gives("PtrsNull", 1, () -> server.G_Ptrs(1, null, null, null));
        check.gives("PtrsUniqueSameAddr", 302, () -> server.G_Ptrs(1, 1, 3, null));
        check.gives(
                "PtrPtr", new gold.G_PtrPtrResult((short) 8, 42), () -> server.G_PtrPtr(new Integer[] {21}, (short) 7));
        check.gives(
                "PtrPtrNullInner",
                new gold.G_PtrPtrResult(null, -4),
                () -> server.G_PtrPtr(new Integer[] {null}, null));
        check.gives("PtrPtrNull", new gold.G_PtrPtrResult(null, null), () -> server.G_PtrPtr(null, null));
        check.gives(
                "PtrArr",
                List.of(
                        3,
                        new PTRST(0, null, 11, (short) 1),
                        new PTRST(1, "null", null, (short) 2),
                        new PTRST(2, null, 31, (short) 3)),
                () -> {
                    gold.G_PtrArrResult result = server.G_PtrArr(3, new Integer[] {10, null, 30});
                    PTRST[] r = result.r();
                    return r == null || r.length != 3 ? List.of() : List.of(result.cnt(), r[0], r[1], r[2]);
                });
    }

    private void lists() {
        check.gives("List", "3: 3 2 1", () -> {
            gold.G_ListResult result = server.G_List(new NODE(1, new NODE(2, new NODE(3, null))));
            return result.result() + ":" + values(result.rev());
        });
        check.gives("ListNull", "0:", () -> {
            gold.G_ListResult result = server.G_List(null);
            return result.result() + ":" + values(result.rev());
        });
    }

    private static String values(@Nullable NODE head) {
        StringBuilder all = new StringBuilder();
        for (NODE each = head; each != null; each = each.next) {
            all.append(' ').append(each.v);
        }
        return all.toString();
    }

    private void aliases() {
        FNODE c = new FNODE(3, null, null);
        FNODE b = new FNODE(2, c, null);
        FNODE a = new FNODE(1, b, c);
        check.gives("Ring", 340036, () -> server.G_Ring(a, b));
        check.gives("RingSame", 120003, () -> server.G_Ring(c, c));
        check.gives("RingNullFirst", -2, () -> server.G_Ring(null, c));
        check.gives("AliasInOut", List.of(2, 101, 1002, true), () -> {
            FNODE second = new FNODE(2, null, null);
            FNODE first = new FNODE(1, second, second);
            int result = server.G_Alias(first).result();
            return List.of(result, first.v, second.v, first.next == second && first.other == second);
        });
        check.gives("AliasInOut2", List.of(1, 101, 3, 777, true), () -> {
            FNODE second = new FNODE(2, null, null);
            FNODE first = new FNODE(1, second, null);
            int result = server.G_Alias(first).result();
            FNODE added = first.other;
            return added == null
                    ? List.of()
                    : List.of(result, first.v, second.v, added.v, first.next == second && added.other == second);
        });
    }

    private void encapsulatedUnions() {
        check.gives("EncU1", new ENCU.L(42), () -> server.G_EncU(new ENCU.L(41)));
        check.gives("EncU3", new ENCU.Dbl(2.5), () -> server.G_EncU(new ENCU.Dbl(1.25)));
        check.gives("EncU4", new ENCU.Sh((short) -2), () -> server.G_EncU(new ENCU.Sh((short) -5)));
        check.gives(
                "EncU5",
                new ENCU.Pad(new PADDED((byte) 1, 3, (short) 3, 4)),
                () -> server.G_EncU(new ENCU.Pad(new PADDED((byte) 1, 2, (short) 3, 4))));
        check.gives("EncUDefault", new ENCU.Other(77), () -> server.G_EncU(new ENCU.Other(77)));
        // What these return is the server's business.
        for (ENCUP each : Arrays.asList(
                new ENCUP.L(-9), new ENCUP.S("text"), new ENCUP.S(null), new ENCUP.Ps(new PTRST(1, "n", 7, (short)
                        2)))) {
            check.returns("EncUP " + each, () -> server.G_EncUP(each));
        }
    }

    private void otherUnions() {
        check.gives(
                "NEncU",
                1269,
                () -> server.G_NEncU(
                        (short) 1, new NENCU.B((byte) 9), new HASU(2, new NENCS.H(2, 0x10)), new ULIST(3, new HASU[] {
                            new HASU(3, new NENCS.Pl(5)),
                            new HASU(0, new NENCS.Nothing()),
                            new HASU(44, new NENCS.Dflt(44, (short) 6))
                        })));
        check.gives(
                "NEncUNull",
                159,
                () -> server.G_NEncU(
                        (short) 3, new NENCU.Pl(null), new HASU(2, new NENCS.H(2, 0x10)), new ULIST(0, null)));
    }
}
