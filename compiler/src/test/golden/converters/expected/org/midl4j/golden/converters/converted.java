// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.RpcException;
import org.midl4j.rpc.RpcType;

@MidlGenerated("input.idl")
@NullMarked
public interface converted {
    RpcType<converted> TYPE = RpcType.named(converted.class, "3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2b03", 1, 0)
            .operations("Later")
            .remote(convertedClient::new, convertedStub::new);

    Instant Later(Instant when, @Nullable Pane pane) throws RpcException;
}
