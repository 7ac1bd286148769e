package org.midl4j.rpc;

import java.util.Optional;

/** The interfaces that a server answers. Safe for use by several threads. */
@FunctionalInterface
public interface InterfaceTable {

    /** The interface that serves a client which was built for {@code wanted}. */
    Optional<RpcInterface> find(SyntaxId wanted);
}
