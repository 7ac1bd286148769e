package org.midl4j.rpc;

import java.util.List;

/** What a client proposes for one presentation context: an interface, and the transfer syntaxes it can use. */
record ContextElement(int id, SyntaxId abstractSyntax, List<SyntaxId> transferSyntaxes) {
    ContextElement {
        transferSyntaxes = List.copyOf(transferSyntaxes);
    }
}
