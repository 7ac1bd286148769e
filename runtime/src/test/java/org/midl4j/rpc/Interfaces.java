package org.midl4j.rpc;

import java.util.List;
import java.util.Optional;

/** A fixed set of interfaces to serve. */
record Interfaces(List<RpcInterface> all) implements InterfaceTable {
    static Interfaces of(RpcInterface... interfaces) {
        return new Interfaces(List.of(interfaces));
    }

    @Override
    public Optional<RpcInterface> find(SyntaxId wanted) {
        return all.stream().filter(known -> known.id().serves(wanted)).findFirst();
    }

    @Override
    public List<SyntaxId> listed() {
        return all.stream().map(RpcInterface::id).toList();
    }
}
