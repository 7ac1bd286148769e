package org.midl4j.support;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.WireConverter;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.Unsendable;

/** Asks the author's converters, and says which value it was when one fails. */
public final class Conversions {
    private Conversions() {}

    /**
     * What travels for a value.
     *
     * @param what the parameter, or {@code Type.field}, or an array with {@code []} after it
     */
    public static <P, W> W toWire(WireConverter<P, W> converter, String what, @Nullable P value) {
        if (value == null) {
            throw new Unsendable(Unsendable.NULL_REFERENCE, what, null, "is null, but other values depend on it");
        }
        W wire;
        try {
            wire = converter.toWire(value);
        } catch (ComException | RuntimeException e) {
            throw unsendable(converter, what, value, "could not be converted by ", ": " + told(e), e);
        }
        if (wire == null) {
            throw unsendable(converter, what, value, "was converted to null by ", "", null);
        }
        return wire;
    }

    /** Whatever was thrown before is told as the cause. */
    private static Unsendable unsendable(
            Object converter, String what, Object value, String problem, String more, @Nullable Throwable cause) {
        Unsendable refused = Unsendable.ofValue(
                Unsendable.INVALID_PARAMETER,
                what,
                value,
                problem + converter.getClass().getName() + more);
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }

    /**
     * The value of what came; null if nothing did.
     *
     * @param in where it came from: of a failed call's results nobody wants to know what is wrong with them
     * @param what the parameter, or {@code Type.field}, or an array with {@code []} after it
     */
    public static <P, W> @Nullable P fromWire(
            NdrReader in, WireConverter<P, W> converter, String what, @Nullable W wire) {
        if (wire == null) {
            return null;
        }
        P value;
        try {
            value = converter.fromWire(wire);
        } catch (ComException | RuntimeException e) {
            BadStubData refused = BadStubData.of(
                    what, "could not be converted by " + converter.getClass().getName() + ": " + told(e));
            refused.initCause(e);
            in.refuse(refused);
            return null;
        }
        if (value == null) {
            in.refuse(BadStubData.of(
                    what, "was converted to null by " + converter.getClass().getName()));
        }
        return value;
    }

    private static String told(Exception e) {
        return e instanceof ComException ? String.valueOf(e.getMessage()) : e.toString();
    }
}
