package org.midl4j.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.midl4j.compiler.source.Span;

/**
 * A method of an interface.
 *
 * @param name as in the vtable: {@code get_Name} for a {@code propget} of {@code Name}
 * @param declaredName as written
 * @param opnum the number on the wire; absent for what cannot be called remotely
 * @param slot the place in the vtable, from 0 for {@code QueryInterface}; absent in a raw RPC interface and for the
 *     remote half of a {@code call_as} pair
 * @param local whether it is {@code [local]}
 * @param callAs for the remote half of a pair, the name of the local method it stands for
 * @param accessor which accessor of a property it is
 * @param half whether it is one half of an asynchronous operation
 */
public record Operation(
        String name,
        String declaredName,
        Span span,
        Attributes attributes,
        Type result,
        List<Parameter> parameters,
        OptionalInt opnum,
        OptionalInt slot,
        boolean local,
        Optional<String> callAs,
        Accessor accessor,
        Half half,
        boolean callback,
        boolean variadic,
        String doc) {

    /** Which accessor of a property an operation is. */
    public enum Accessor {
        NONE,
        GET,
        PUT,
        PUT_REFERENCE
    }

    /** Which half of an asynchronous operation an operation is. */
    public enum Half {
        WHOLE,
        BEGIN,
        FINISH
    }

    public Operation {
        parameters = List.copyOf(parameters);
    }
}
