package org.midl4j.rpc;

/** What a server answers to one {@link ContextElement}. */
record ContextResult(int result, int reason, SyntaxId transferSyntax) {
    static final int ACCEPTANCE = 0;
    static final int PROVIDER_REJECTION = 2;
    /** The reason is then the mask of agreed bind-time features (MS-RPCE 2.2.2.4). */
    static final int NEGOTIATE_ACK = 3;

    static final int UNSPECIFIED = 0;
    static final int ABSTRACT_SYNTAX_NOT_SUPPORTED = 1;
    static final int TRANSFER_SYNTAXES_NOT_SUPPORTED = 2;
    static final int LOCAL_LIMIT_EXCEEDED = 3;

    /** A refusal for people. */
    static String describe(ContextResult refusal) {
        String words = refusal.result() != PROVIDER_REJECTION
                ? "refused"
                : switch (refusal.reason()) {
                    case ABSTRACT_SYNTAX_NOT_SUPPORTED -> "it does not have the interface, or not in that version";
                    case TRANSFER_SYNTAXES_NOT_SUPPORTED -> "it does not know the transfer syntax";
                    case LOCAL_LIMIT_EXCEEDED -> "the connection has as many contexts as it may have";
                    default -> "no reason given";
                };
        return words + " (result " + refusal.result() + ", reason " + refusal.reason() + ")";
    }

    static ContextResult accepted(SyntaxId transferSyntax) {
        return new ContextResult(ACCEPTANCE, 0, transferSyntax);
    }

    static ContextResult rejected(int reason) {
        return new ContextResult(PROVIDER_REJECTION, reason, SyntaxId.NONE);
    }

    static ContextResult features(int mask) {
        return new ContextResult(NEGOTIATE_ACK, mask, SyntaxId.NONE);
    }
}
