package org.midl4j.compiler.codegen;

/**
 * Where code that marshals stands.
 *
 * @param stream the variable that holds the writer or reader
 * @param scope what attributes' expressions can name there
 * @param locals the names of the method's variables
 * @param what what the value is called in messages: {@code Quotation.symbol}
 * @param owner the object whose field the value is, or the array it is in; empty for a parameter
 * @param present whether the value was found not to be null
 */
record Site(String stream, Scope scope, Locals locals, String what, Code owner, boolean present) {
    private static final Code NOBODY = Code.of("");

    Site(String stream, Scope scope, Locals locals) {
        this(stream, scope, locals, "", NOBODY, false);
    }

    Site in(String otherStream) {
        return new Site(otherStream, scope, locals, what, owner, present);
    }

    Site in(Scope otherScope) {
        return new Site(stream, otherScope, locals, what, owner, present);
    }

    Site called(String otherWhat) {
        return new Site(stream, scope, locals, otherWhat, owner, false);
    }

    Site found() {
        return new Site(stream, scope, locals, what, owner, true);
    }

    Site ownedBy(Code other) {
        return new Site(stream, scope, locals, what, other, present);
    }

    /** The name of the value and its owner, for a method that complains about it. */
    Code whose() {
        return owner.isEmpty() ? Code.of("$S", what) : Code.of("$S, $L", what, owner);
    }
}
