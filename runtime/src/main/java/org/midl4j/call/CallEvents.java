package org.midl4j.call;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.HResult;

/** Calls in Java Flight Recorder; only used where there is one. */
final class CallEvents {
    private static final ClientCall CLIENT = new ClientCall();
    private static final ServedCall SERVER = new ServedCall();

    private CallEvents() {}

    static boolean recordsClients() {
        return CLIENT.isEnabled();
    }

    static boolean recordsServers() {
        return SERVER.isEnabled();
    }

    static CallListener.Ending client(CallDescription call) {
        ClientCall event = new ClientCall();
        event.begin();
        return hresult -> {
            event.end();
            if (event.shouldCommit()) {
                event.interfaceName = call.type().name();
                event.operation = call.operation();
                event.endpoint = call.endpoint();
                event.result = HResult.nameOf(hresult);
                event.commit();
            }
        };
    }

    static CallListener.Ending server(CallDescription call) {
        ServedCall event = new ServedCall();
        event.begin();
        return hresult -> {
            event.end();
            if (event.shouldCommit()) {
                event.interfaceName = call.type().name();
                event.operation = call.operation();
                event.endpoint = call.endpoint();
                event.result = HResult.nameOf(hresult);
                event.commit();
            }
        };
    }

    /** From the request's sending to the outcome. */
    @Name("org.midl4j.ClientCall")
    @Label("COM client call")
    @Category("midl4j")
    @Description("A call to another apartment or process, until its outcome is known")
    @StackTrace(false)
    static final class ClientCall extends Event {
        @Label("Interface")
        @Nullable
        String interfaceName;

        @Label("Operation")
        @Nullable
        String operation;

        @Label("Endpoint")
        @Nullable
        String endpoint;

        @Label("Result")
        @Nullable
        String result;
    }

    /** From the request's arrival to the answer. */
    @Name("org.midl4j.ServerCall")
    @Label("COM server call")
    @Category("midl4j")
    @Description("A call from another apartment or process, until it is answered")
    @StackTrace(false)
    static final class ServedCall extends Event {
        @Label("Interface")
        @Nullable
        String interfaceName;

        @Label("Operation")
        @Nullable
        String operation;

        @Label("Endpoint")
        @Nullable
        String endpoint;

        @Label("Result")
        @Nullable
        String result;
    }
}
