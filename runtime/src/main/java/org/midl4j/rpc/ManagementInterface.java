package org.midl4j.rpc;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;

/** The management interface that every endpoint answers (C706 appendix Q): which interfaces there are, and is it up. */
final class ManagementInterface implements RpcInterface {
    static final SyntaxId ID = SyntaxId.of(Guid.of("afa8bd80-7d8a-11c9-bef4-08002b102989"), 1, 0);

    private static final int INQUIRE_INTERFACES = 0;
    private static final int INQUIRE_STATISTICS = 1;
    private static final int IS_SERVER_LISTENING = 2;
    private static final int STOP_SERVER_LISTENING = 3;
    private static final int INQUIRE_PRINCIPAL_NAME = 4;
    private static final int STATISTICS = 4;
    private static final int NOT_SUPPORTED = 1764; // RPC_S_CANNOT_SUPPORT

    private final Supplier<List<SyntaxId>> interfaces;

    private final @Nullable RpcServer server;

    ManagementInterface(Supplier<List<SyntaxId>> interfaces) {
        this(interfaces, null);
    }

    /** @param server what is asked about */
    ManagementInterface(Supplier<List<SyntaxId>> interfaces, @Nullable RpcServer server) {
        this.interfaces = interfaces;
        this.server = server;
    }

    @Override
    public SyntaxId id() {
        return ID;
    }

    @Override
    public void dispatch(IncomingCall call) {
        OctetBuffer out = new OctetBuffer(64);
        switch (call.opnum()) {
            case INQUIRE_INTERFACES -> writeInterfaces(out);
            case INQUIRE_STATISTICS -> {
                if (call.stub().length < 4) {
                    call.fault(RpcStatus.BAD_STUB_DATA, false);
                    return;
                }
                int wanted = Octets.int32(call.stub(), 0, call.isBigEndian());
                int count = Integer.compareUnsigned(wanted, STATISTICS) < 0 ? wanted : STATISTICS;
                out.putInt(count).putInt(count);
                Statistics known = server == null ? Statistics.NONE : server.statistics();
                long[] values = {known.calls(), 0, known.pdusIn(), known.pdusOut()};
                for (int i = 0; i < count; i++) {
                    out.putInt((int) values[i]);
                }
                out.putInt(0);
            }
            case IS_SERVER_LISTENING -> out.putInt(0).putInt(server == null || server.isListening() ? 1 : 0);
            case STOP_SERVER_LISTENING ->
                out.putInt(server != null && server.stopListening() ? 0 : RpcStatus.ACCESS_DENIED);
            case INQUIRE_PRINCIPAL_NAME -> {
                if (call.stub().length < 8) {
                    call.fault(RpcStatus.BAD_STUB_DATA, false);
                    return;
                }
                int room = Octets.int32(call.stub(), 4, call.isBigEndian());
                out.putInt(room).putInt(0).putInt(1).putInt(0).putInt(NOT_SUPPORTED); // an empty string
            }
            default -> {
                call.fault(RpcStatus.NCA_OP_RANGE, false);
                return;
            }
        }
        call.reply(out.array(), 0, out.length());
    }

    private void writeInterfaces(OctetBuffer out) {
        List<SyntaxId> ids = interfaces.get();
        int referent = 0x00020000;
        out.putInt(referent).putInt(ids.size()).putInt(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            referent += 4;
            out.putInt(referent);
        }
        ids.forEach(out::putSyntax);
        out.putInt(0);
    }
}
