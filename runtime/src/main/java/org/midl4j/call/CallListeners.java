package org.midl4j.call;

import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Whoever listens to calls; costs one look at a field while nobody does. */
public final class CallListeners {
    private static final System.Logger LOG = System.getLogger(CallListeners.class.getName());
    private static final CopyOnWriteArrayList<CallListener> LISTENERS = new CopyOnWriteArrayList<>();
    private static final boolean FLIGHT_RECORDER =
            ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private static volatile boolean any;

    private CallListeners() {}

    /** Adds a listener; it sees the calls that start from now on. */
    public static synchronized void add(CallListener listener) {
        LISTENERS.add(listener);
        any = true;
    }

    /** Takes a listener out; it still hears of the ends of calls it has seen. */
    public static synchronized void remove(CallListener listener) {
        LISTENERS.remove(listener);
        any = !LISTENERS.isEmpty();
    }

    /** A call is about to be sent. */
    static void sending(PendingCall call) {
        boolean recorded = FLIGHT_RECORDER && CallEvents.recordsClients();
        if (any || recorded) {
            CallTarget target = call.target();
            CallDescription what = new CallDescription(
                    target.type(), call.opnum(), target.channel().endpoint());
            for (CallListener listener : LISTENERS) {
                CallListener.Ending ending = ask(() -> listener.sending(what));
                if (ending != null) {
                    call.onSignal(() -> tell(ending, call.hresult()));
                }
            }
            if (recorded) {
                CallListener.Ending ending = CallEvents.client(what);
                call.onSignal(() -> tell(ending, call.hresult()));
            }
        }
    }

    /** A call is about to be served; null if nobody wants to know how it ends. */
    static CallListener.@Nullable Ending serving(ServerCall call) {
        boolean recorded = FLIGHT_RECORDER && CallEvents.recordsServers();
        if (!any && !recorded) {
            return null;
        }
        CallDescription what = call.description();
        if (what == null) {
            return null;
        }
        CallListener.Ending all = recorded ? CallEvents.server(what) : null;
        for (CallListener listener : LISTENERS) {
            CallListener.Ending ending = ask(() -> listener.serving(what));
            CallListener.Ending others = all;
            if (ending != null) {
                all = others == null
                        ? ending
                        : hresult -> {
                            tell(others, hresult);
                            ending.ended(hresult);
                        };
            }
        }
        return all;
    }

    private interface Question {
        CallListener.@Nullable Ending ask();
    }

    private static CallListener.@Nullable Ending ask(Question question) {
        try {
            return question.ask();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a call listener threw", e);
            return null;
        }
    }

    static void tell(CallListener.Ending ending, int hresult) {
        try {
            ending.ended(hresult);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a call listener threw", e);
        }
    }
}
