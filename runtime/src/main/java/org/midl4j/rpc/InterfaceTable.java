package org.midl4j.rpc;

import java.util.List;
import java.util.Optional;

/** The interfaces that a server answers. Safe for use by several threads. */
public interface InterfaceTable {

    /** The interface that serves a client which was built for {@code wanted}. */
    Optional<RpcInterface> find(SyntaxId wanted);

    /** The interfaces that a client may be told of when it asks what there is. */
    List<SyntaxId> listed();
}
