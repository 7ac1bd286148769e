package org.midl4j.unknown;

import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceQuery;
import org.midl4j.call.PendingCall;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** Asks an object for its interfaces; references are counted on this side, so those calls are over at once. */
final class UnknownChannel implements Channel {
    static final int ADD_REFERENCE = 4;
    static final int RELEASE = 5;

    private final Channel questions;

    UnknownChannel(Channel questions) {
        this.questions = questions;
    }

    @Override
    public NdrWriter newRequest(int opnum) throws ComException {
        return opnum == InterfaceQuery.OPNUM ? questions.newRequest(opnum) : new NdrWriter();
    }

    @Override
    public void send(PendingCall call, NdrWriter request) throws ComException {
        if (call.opnum() == InterfaceQuery.OPNUM) {
            questions.send(call, request);
        } else {
            call.complete(new NdrReader(new byte[0]));
        }
    }

    @Override
    public void cancel(PendingCall call) {
        questions.cancel(call);
    }

    @Override
    public void abandon(PendingCall call) {
        questions.abandon(call);
    }

    @Override
    public Waiter waiter() {
        return questions.waiter();
    }

    @Override
    public String endpoint() {
        return questions.endpoint();
    }
}
