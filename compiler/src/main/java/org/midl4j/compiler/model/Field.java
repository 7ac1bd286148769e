package org.midl4j.compiler.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.midl4j.compiler.source.Span;

/**
 * A field of a structure, or a property of a dispinterface.
 *
 * @param name absent for an anonymous structure or union
 * @param declaredType as declared, aliases kept
 * @param type as marshalled: attributes of the field and pointer defaults applied
 * @param bits the width of a bit field
 * @param ignored whether {@code [ignore]} keeps the pointee from being sent
 */
public record Field(
        Optional<String> name,
        Span span,
        Attributes attributes,
        Type declaredType,
        Type type,
        OptionalInt bits,
        Optional<Range> range,
        boolean ignored,
        String doc) {}
