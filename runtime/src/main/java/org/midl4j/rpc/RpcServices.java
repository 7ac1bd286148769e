package org.midl4j.rpc;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The raw RPC interfaces that a server implements, by what generated code knows of them. Safe for use by several threads. */
final class RpcServices implements InterfaceTable {
    private final List<ServedInterface> served = new CopyOnWriteArrayList<>();

    <T> void register(RpcType<T> type, T implementation, String endpoint) {
        ServedInterface added = ServedInterface.of(type, implementation, endpoint);
        synchronized (this) {
            served.removeIf(each -> each.id().uuid().equals(type.id().uuid())
                    && each.id().major() == type.id().major());
            served.add(added);
        }
    }

    @Override
    public Optional<RpcInterface> find(SyntaxId wanted) {
        for (ServedInterface each : served) {
            if (each.id().serves(wanted)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<SyntaxId> listed() {
        return served.stream().map(ServedInterface::id).toList();
    }
}
