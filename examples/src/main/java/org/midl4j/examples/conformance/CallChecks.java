package org.midl4j.examples.conformance;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.midl4j.examples.conformance.idl.GCTX;
import org.midl4j.examples.conformance.idl.gold;
import org.midl4j.examples.conformance.idl.goldClient;

/** Looks how calls end, what becomes of context handles, and how calls go on beside each other. */
final class CallChecks {
    private static final int CONTEXT_MISMATCH = 0x1c00001a;
    private static final int INVALID_HANDLE = 6;
    private static final int ACCESS_VIOLATION = 0xc0000005;
    private static final int NOACCESS = 998;
    private static final int LONG_MILLISECONDS = 60_000;

    private final goldClient server;
    private final Checks check;

    CallChecks(goldClient server, Checks check) {
        this.server = server;
        this.check = check;
    }

    void run() {
        ends();
        contextHandles();
        concurrency();
    }

    private void ends() {
        check.gives("Fail1", 0x80004005, () -> server.G_Fail(0x80004005));
        check.gives("Fail2", 1, () -> server.G_Fail(1));
        check.faults("RaiseCustom", () -> server.G_Raise(0xe0001234), 0xe0001234);
        check.faults("RaiseBadStub", () -> server.G_Raise(0x6f7), 0x6f7);
        check.faults("RaiseAccessDenied", () -> server.G_Raise(5), 5);
        check.faults("RaiseAV", () -> server.G_Raise(ACCESS_VIOLATION), ACCESS_VIOLATION, NOACCESS);
        check.gives("Sleep", 1234, () -> server.G_Sleep(10, 1234));
    }

    private void contextHandles() {
        check.gives("CtxOpenFail", new gold.G_OpenResult(5, null), () -> server.G_Open(-1));
        check.returns("CtxOpen to CtxClose", () -> {
            gold.G_OpenResult opened = server.G_Open(70);
            GCTX handle = Objects.requireNonNull(opened.ctx(), "no handle");
            check.gives("CtxOpen", 0, opened::result);
            check.gives("CtxNext1", new gold.G_NextResult(0, 70), () -> server.G_Next(handle));
            check.gives("CtxNext2", new gold.G_NextResult(0, 71), () -> server.G_Next(handle));
            check.gives("CtxClose", new gold.G_CloseResult(0, null), () -> server.G_Close(handle));
            check.faults("a handle that was closed", () -> server.G_Next(handle), CONTEXT_MISMATCH, INVALID_HANDLE);
        });
    }

    private void concurrency() {
        goldClient.Futures futures = goldClient.futures(server);
        check.gives("two calls at once", "1 2", () -> {
            CompletableFuture<Integer> slow = futures.G_Sleep(200, 1);
            CompletableFuture<Integer> quick = futures.G_Sleep(0, 2);
            return slow.get() + " " + quick.get();
        });
        check.gives("a cancelled call", "cancelled", () -> {
            CompletableFuture<Integer> endless = futures.G_Sleep(LONG_MILLISECONDS, 3);
            return endless.cancel(true) && endless.isCancelled() ? "cancelled" : "not cancelled";
        });
        check.returns("Ping after a cancelled call", server::G_Ping);
    }
}
