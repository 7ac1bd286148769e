package org.midl4j.examples.conformance;

import org.midl4j.examples.conformance.idl.ENCU;
import org.midl4j.examples.conformance.idl.ENCUP;
import org.midl4j.examples.conformance.idl.HASU;
import org.midl4j.examples.conformance.idl.NENCS;
import org.midl4j.examples.conformance.idl.NENCU;
import org.midl4j.examples.conformance.idl.PADDED;
import org.midl4j.examples.conformance.idl.PTRST;
import org.midl4j.examples.conformance.idl.ULIST;

/** What the gold server does with unions. */
final class Unions {
    private Unions() {}

    static ENCU changed(ENCU a) {
        if (a instanceof ENCU.L arm) {
            return new ENCU.L(arm.l() + 1);
        }
        if (a instanceof ENCU.Dbl arm) {
            return new ENCU.Dbl(2 * arm.dbl());
        }
        if (a instanceof ENCU.Sh arm) {
            return new ENCU.Sh((short) (arm.sh() + 3));
        }
        if (a instanceof ENCU.Pad arm) {
            PADDED pad = arm.pad();
            return new ENCU.Pad(new PADDED(pad.b, pad.h + 1, pad.s, pad.t));
        }
        return a;
    }

    static int value(ENCUP a) {
        if (a instanceof ENCUP.L arm) {
            return arm.l();
        }
        if (a instanceof ENCUP.S arm) {
            return arm.s() == null ? -1 : arm.s().length();
        }
        PTRST record = a instanceof ENCUP.Ps arm ? arm.ps() : null;
        return record == null ? -1 : record.id + (record.val == null ? 0 : record.val) + record.s;
    }

    static long value(NENCU u, HASU hu, ULIST ul) {
        long sum = value(u) + 10 * value(hu.u);
        if (ul.items != null) {
            for (HASU item : ul.items) {
                sum += 100 * value(item.u);
            }
        }
        return sum;
    }

    private static long value(NENCU u) {
        if (u instanceof NENCU.B arm) {
            return Byte.toUnsignedInt(arm.b());
        }
        if (u instanceof NENCU.H arm) {
            return arm.h();
        }
        if (u instanceof NENCU.Pl arm) {
            return arm.pl() == null ? -1 : arm.pl();
        }
        return u instanceof NENCU.Dflt arm ? arm.dflt() : 0;
    }

    private static long value(NENCS u) {
        if (u instanceof NENCS.B arm) {
            return Byte.toUnsignedInt(arm.b());
        }
        if (u instanceof NENCS.H arm) {
            return arm.h();
        }
        if (u instanceof NENCS.Pl arm) {
            return arm.pl() == null ? -1 : arm.pl();
        }
        return u instanceof NENCS.Dflt arm ? arm.dflt() : 0;
    }
}
