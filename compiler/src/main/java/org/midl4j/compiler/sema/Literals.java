package org.midl4j.compiler.sema;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.midl4j.compiler.sema.Computed.Real;
import org.midl4j.compiler.sema.Computed.Whole;
import org.midl4j.compiler.sema.Computed.Width;

/** Reads literals as C does, with 32-bit {@code long}. */
final class Literals {
    private Literals() {}

    /** A whole number with its suffix; empty if it is malformed or does not fit 64 bits. */
    static Optional<Whole> integer(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean hexadecimal = lower.startsWith("0x");
        int end = lower.length();
        boolean unsigned = false;
        int longs = 0;
        while (end > 0 && (lower.charAt(end - 1) == 'u' || lower.charAt(end - 1) == 'l')) {
            unsigned |= lower.charAt(end - 1) == 'u';
            longs += lower.charAt(end - 1) == 'l' ? 1 : 0;
            end--;
        }
        String digits = lower.substring(hexadecimal ? 2 : 0, end);
        boolean octal = !hexadecimal && digits.length() > 1 && digits.startsWith("0");
        BigInteger number;
        try {
            number = new BigInteger(digits, hexadecimal ? 16 : octal ? 8 : 10);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (number.bitLength() > 64 || number.signum() < 0) {
            return Optional.empty();
        }
        boolean wide = longs >= 2 || number.bitLength() > 32;
        boolean mayBecomeUnsigned = unsigned || hexadecimal || octal;
        if (!wide && number.bitLength() == 32 && !mayBecomeUnsigned) {
            wide = true;
        }
        Width width;
        if (wide) {
            width = unsigned || number.bitLength() == 64 ? Width.UNSIGNED_64 : Width.SIGNED_64;
        } else {
            width = unsigned || number.bitLength() == 32 ? Width.UNSIGNED_32 : Width.SIGNED_32;
        }
        return Optional.of(Whole.of(number.longValue(), width));
    }

    /** Whether its digits are those of a whole number; what is not has been reported when it was read. */
    static boolean isWellFormed(String text) {
        return text.matches("(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)[uUlL]*");
    }

    /** A floating-point number with its suffix; empty if it is malformed. */
    static Optional<Real> floating(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean single = lower.endsWith("f");
        String digits = single || lower.endsWith("l") ? lower.substring(0, lower.length() - 1) : lower;
        try {
            return Optional.of(new Real(single ? Float.parseFloat(digits) : Double.parseDouble(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A character constant, without its quotes; several characters are packed as Microsoft's compiler does. */
    static Optional<Whole> character(String text, boolean wide) {
        long value = 0;
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int code;
            char c = text.charAt(at++);
            if (c != '\\' || at == text.length()) {
                code = c;
            } else {
                char escape = text.charAt(at++);
                int from = at;
                switch (escape) {
                    case 'n' -> code = '\n';
                    case 't' -> code = '\t';
                    case 'r' -> code = '\r';
                    case 'a' -> code = 7;
                    case 'b' -> code = '\b';
                    case 'f' -> code = '\f';
                    case 'v' -> code = 11;
                    case 'x' -> {
                        while (at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
                            at++;
                        }
                        if (at == from || at - from > 4) {
                            return Optional.empty();
                        }
                        code = Integer.parseInt(text.substring(from, at), 16);
                    }
                    case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                        while (at < text.length() && at < from + 2 && Character.digit(text.charAt(at), 8) >= 0) {
                            at++;
                        }
                        code = Integer.parseInt(text.substring(from - 1, at), 8);
                    }
                    default -> code = escape;
                }
            }
            value = value << (wide ? 16 : 8) | code & (wide ? 0xffff : 0xff);
            count++;
        }
        return count == 0 || count > 4 ? Optional.empty() : Optional.of(Whole.of(value, Width.SIGNED_32));
    }
}
