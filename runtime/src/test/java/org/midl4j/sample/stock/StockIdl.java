// Written by midl4j from stock.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.stock;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceRegistry;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

/** What is declared in {@code stock.idl}. */
@MidlGenerated("stock.idl")
public final class StockIdl implements InterfaceRegistry {

    /** For {@code META-INF/services}. */
    public StockIdl() {}

    @Override
    public @Nullable InterfaceType<?> find(Guid iid) {
        return switch (iid.hashCode()) {
            case 0x91e3ac33, 0x91e3ac36 -> // IStock, AsyncIStock
                iid.is(0x7b8f3d525a0e4e0bL, 0x9f4c2f6d1c7a9b01L) || iid.is(0x7b8f3d525a0e4e0bL, 0x9f4c2f6d1c7a9b02L)
                        ? IStock.TYPE
                        : null;
            default -> null;
        };
    }
}
