package org.midl4j.call;

import java.util.List;
import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** A channel that writes down the octets of requests and replies, or what a call failed with, on their way. */
public final class RecordingChannel implements Channel {
    private final Channel channel;
    private final List<byte[]> requests;
    private final List<byte[]> replies;

    /**
     * Stands in front of a channel.
     *
     * @param requests safe for many threads, as is {@code replies}
     */
    public RecordingChannel(Channel channel, List<byte[]> requests, List<byte[]> replies) {
        this.channel = channel;
        this.requests = requests;
        this.replies = replies;
    }

    @Override
    public NdrWriter newRequest(int opnum) throws ComException {
        return channel.newRequest(opnum);
    }

    @Override
    public void send(PendingCall call, NdrWriter request) throws ComException {
        requests.add(request.toByteArray());
        PendingCall passedOn = new PendingCall(call.target(), call.opnum(), call.isWaitedFor(), false);
        passedOn.onSignal(() -> arrived(passedOn, call));
        channel.send(passedOn, request);
    }

    private void arrived(PendingCall passedOn, PendingCall call) {
        NdrReader reply;
        try {
            reply = passedOn.reply();
        } catch (ComException e) {
            replies.add(Integer.toHexString(e.hresult()).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            call.fail(e.hresult(), null, e);
            return;
        }
        int header = reply.offset();
        byte[] results = reply.readBytes(reply.remaining());
        replies.add(results);
        byte[] octets = new byte[header + results.length];
        System.arraycopy(results, 0, octets, header, results.length);
        NdrReader copy = new NdrReader(octets, 0, octets.length, reply.isNdr64(), reply.isBigEndian(), reply.context());
        copy.take(1, header);
        call.complete(copy);
    }

    /** A test that cancels what it records is wrong, and fails. */
    @Override
    public void cancel(PendingCall call) {
        throw new UnsupportedOperationException("calls that are recorded are not cancelled");
    }

    @Override
    public Waiter waiter() {
        return channel.waiter();
    }

    @Override
    public String endpoint() {
        return channel.endpoint();
    }
}
