package org.midl4j.compiler.parse;

/** Says that brackets are nested deeper than the parser follows. */
final class NestingTooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    NestingTooDeep() {
        super("nested too deeply", null, false, false);
    }
}
