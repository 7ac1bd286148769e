package org.midl4j.compiler.codegen;

/**
 * Where code that marshals stands.
 *
 * @param stream the variable that holds the writer or reader
 * @param scope what attributes' expressions can name there
 * @param locals the names of the method's variables
 * @param what what the value is called in messages: {@code Quotation.symbol}
 * @param present whether the value was found not to be null
 */
record Site(String stream, Scope scope, Locals locals, String what, boolean present) {
    Site(String stream, Scope scope, Locals locals) {
        this(stream, scope, locals, "", false);
    }

    Site in(String otherStream) {
        return new Site(otherStream, scope, locals, what, present);
    }

    Site in(Scope otherScope) {
        return new Site(stream, otherScope, locals, what, present);
    }

    Site called(String otherWhat) {
        return new Site(stream, scope, locals, otherWhat, false);
    }

    Site found() {
        return new Site(stream, scope, locals, what, true);
    }
}
