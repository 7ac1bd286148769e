package org.midl4j.compiler.model;

import java.util.Optional;
import org.midl4j.compiler.source.Span;

/**
 * A parameter of an operation.
 *
 * @param name made up ({@code arg1}) if the IDL has none
 * @param in whether it travels with the request; the default when no direction is given
 * @param out whether it travels with the reply
 * @param declaredType as declared, aliases kept
 * @param type as marshalled: attributes, {@code ref} for the first pointer and other defaults applied
 */
public record Parameter(
        String name,
        Span span,
        Attributes attributes,
        boolean in,
        boolean out,
        boolean retval,
        Type declaredType,
        Type type,
        Optional<Range> range) {

    /** The parameter of one half of an asynchronous operation. */
    public Parameter withDirection(boolean goesIn, boolean comesOut) {
        return new Parameter(name, span, attributes, goesIn, comesOut, retval && comesOut, declaredType, type, range);
    }
}
