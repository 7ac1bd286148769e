package org.midl4j.benchmarks.calls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.thrift.TException;
import org.apache.thrift.async.AsyncMethodCallback;
import org.apache.thrift.async.TAsyncClient;
import org.apache.thrift.async.TAsyncClientManager;
import org.apache.thrift.async.TAsyncMethodCall;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.server.TNonblockingServer;
import org.apache.thrift.server.TServer;
import org.apache.thrift.server.TThreadPoolServer;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.apache.thrift.transport.TNonblockingServerSocket;
import org.apache.thrift.transport.TNonblockingSocket;
import org.apache.thrift.transport.TServerSocket;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.layered.TFramedTransport;
import org.jspecify.annotations.Nullable;

/**
 * Thrift: its thread-pool server for calls that are waited for, its non-blocking one for those that are not. Each call of
 * the latter needs a connection of its own. What its compiler would write is written here by hand.
 */
final class Thrift implements Client {
    private static final TStruct STRUCT = new TStruct("");
    private static final TField SYMBOL = new TField("symbol", TType.STRING, (short) 1);
    private static final TField PRICE = new TField("price", TType.DOUBLE, (short) 0);
    private static final TField DATA = new TField("data", TType.STRING, (short) 1);
    private static final TField BACK = new TField("back", TType.STRING, (short) 0);
    private static final int LARGEST = 4 << 20;

    private final int asyncPort;
    private final TTransport transport;
    private final TProtocol protocol;
    private int sequence;

    Thrift(int port, int asyncPort) throws TException {
        this.asyncPort = asyncPort;
        transport = new TFramedTransport(new TSocket("127.0.0.1", port), LARGEST);
        transport.open();
        protocol = new TBinaryProtocol(transport);
    }

    // ---- the servers

    /** Starts a server with a pool of threads, and returns its port. */
    static int servePool() throws TException {
        TServerSocket socket = new TServerSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        start(new TThreadPoolServer(new TThreadPoolServer.Args(socket)
                .processor(Thrift::process)
                .transportFactory(new TFramedTransport.Factory(LARGEST))
                .protocolFactory(new TBinaryProtocol.Factory())));
        return socket.getServerSocket().getLocalPort();
    }

    /** Starts a server with one thread, and returns its port. */
    static int serveNonblocking() throws TException {
        TNonblockingServerSocket socket =
                new TNonblockingServerSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        start(new TNonblockingServer(new TNonblockingServer.Args(socket)
                .processor(Thrift::process)
                .protocolFactory(new TBinaryProtocol.Factory())));
        return socket.getPort();
    }

    private static void start(TServer server) {
        Thread thread = new Thread(server::serve);
        thread.setDaemon(true);
        thread.start();
    }

    private static void process(TProtocol in, TProtocol out) throws TException {
        TMessage message = in.readMessageBegin();
        in.readStructBegin();
        in.readFieldBegin();
        if (message.name.equals("Quote")) {
            double price = 1.25 * in.readString().length();
            endReading(in);
            begin(out, message.name, TMessageType.REPLY, message.seqid, PRICE);
            out.writeDouble(price);
        } else {
            ByteBuffer data = in.readBinary();
            endReading(in);
            begin(out, message.name, TMessageType.REPLY, message.seqid, BACK);
            out.writeBinary(data);
        }
        end(out);
    }

    private static void begin(TProtocol out, String name, byte type, int sequence, TField field) throws TException {
        out.writeMessageBegin(new TMessage(name, type, sequence));
        out.writeStructBegin(STRUCT);
        out.writeFieldBegin(field);
    }

    private static void end(TProtocol out) throws TException {
        out.writeFieldEnd();
        out.writeFieldStop();
        out.writeStructEnd();
        out.writeMessageEnd();
        out.getTransport().flush();
    }

    private static void beginReading(TProtocol in) throws TException {
        in.readMessageBegin();
        in.readStructBegin();
        in.readFieldBegin();
    }

    private static void endReading(TProtocol in) throws TException {
        in.readFieldEnd();
        in.readFieldBegin();
        in.readStructEnd();
        in.readMessageEnd();
    }

    // ---- the client

    @Override
    public double quote() throws TException {
        begin(protocol, "Quote", TMessageType.CALL, ++sequence, SYMBOL);
        protocol.writeString("MSFT");
        end(protocol);
        return readPrice(protocol);
    }

    private static double readPrice(TProtocol in) throws TException {
        beginReading(in);
        double price = in.readDouble();
        endReading(in);
        return price;
    }

    @Override
    public byte[] echo(byte[] payload) throws TException {
        begin(protocol, "Echo", TMessageType.CALL, ++sequence, DATA);
        protocol.writeBinary(ByteBuffer.wrap(payload));
        end(protocol);
        beginReading(protocol);
        ByteBuffer data = protocol.readBinary();
        endReading(protocol);
        byte[] back = new byte[data.remaining()];
        data.get(back);
        return back;
    }

    @Override
    public long stream(int outstanding, long nanoseconds) throws Exception {
        TAsyncClientManager threads = new TAsyncClientManager();
        Stream stream = new Stream(outstanding, System.nanoTime() + nanoseconds);
        for (int i = 0; i < outstanding; i++) {
            new Line(threads, new TNonblockingSocket("127.0.0.1", asyncPort), stream).next();
        }
        try {
            return stream.await();
        } finally {
            threads.stop();
        }
    }

    /** What many calls that nobody waits for have in common. */
    private static final class Stream {
        private final long end;
        private final AtomicLong count = new AtomicLong();
        private final CountDownLatch open;
        private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

        Stream(int outstanding, long end) {
            this.end = end;
            open = new CountDownLatch(outstanding);
        }

        long await() throws Exception {
            open.await();
            if (failure.get() != null) {
                throw new IOException(failure.get());
            }
            return count.get();
        }
    }

    /** One connection: makes the next call whenever one ends. */
    private static final class Line extends TAsyncClient implements AsyncMethodCallback<Double> {
        private final TNonblockingSocket socket;
        private final Stream stream;

        Line(TAsyncClientManager threads, TNonblockingSocket socket, Stream stream) {
            super(new TBinaryProtocol.Factory(), threads, socket);
            this.socket = socket;
            this.stream = stream;
        }

        void next() throws TException {
            checkReady();
            QuoteCall call = new QuoteCall(this, socket);
            ___currentMethod = call;
            ___manager.call(call);
        }

        @Override
        public void onComplete(Double price) {
            stream.count.incrementAndGet();
            if (System.nanoTime() - stream.end < 0) {
                try {
                    next();
                } catch (TException e) {
                    onError(e);
                }
            } else {
                socket.close();
                stream.open.countDown();
            }
        }

        @Override
        public void onError(Exception why) {
            stream.failure.set(why);
            stream.open.countDown();
        }
    }

    private static final class QuoteCall extends TAsyncMethodCall<Double> {
        QuoteCall(Line line, TNonblockingSocket socket) throws TException {
            super(line, new TBinaryProtocol.Factory(), socket, line, false);
        }

        @Override
        protected void write_args(TProtocol out) throws TException {
            begin(out, "Quote", TMessageType.CALL, 0, SYMBOL);
            out.writeString("MSFT");
            end(out);
        }

        @Override
        protected Double getResult() throws Exception {
            return readPrice(new TBinaryProtocol(
                    new TMemoryInputTransport(getFrameBuffer().array())));
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
