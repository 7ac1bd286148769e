package org.midl4j.benchmarks.calls;

import com.google.protobuf.ByteString;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.channel.EventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.epoll.Epoll;
import io.grpc.netty.shaded.io.netty.channel.epoll.EpollEventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.epoll.EpollServerSocketChannel;
import io.grpc.netty.shaded.io.netty.channel.epoll.EpollSocketChannel;
import io.grpc.netty.shaded.io.netty.channel.nio.NioEventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioServerSocketChannel;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioSocketChannel;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.midl4j.benchmarks.proto.ProtoPayload;
import org.midl4j.benchmarks.proto.ProtoPrice;
import org.midl4j.benchmarks.proto.ProtoSymbol;

/** grpc-java in its fastest set-up: one event loop at each end, on which everything is done. */
final class Grpc implements Client {
    private static final int LARGEST = 4 << 20;
    private static final ProtoSymbol SYMBOL =
            ProtoSymbol.newBuilder().setSymbol("MSFT").build();

    private static final MethodDescriptor<ProtoSymbol, ProtoPrice> QUOTE =
            MethodDescriptor.<ProtoSymbol, ProtoPrice>newBuilder()
                    .setType(MethodDescriptor.MethodType.UNARY)
                    .setFullMethodName("Quotes/Quote")
                    .setRequestMarshaller(ProtoUtils.marshaller(ProtoSymbol.getDefaultInstance()))
                    .setResponseMarshaller(ProtoUtils.marshaller(ProtoPrice.getDefaultInstance()))
                    .build();
    private static final MethodDescriptor<ProtoPayload, ProtoPayload> ECHO =
            MethodDescriptor.<ProtoPayload, ProtoPayload>newBuilder()
                    .setType(MethodDescriptor.MethodType.UNARY)
                    .setFullMethodName("Quotes/Echo")
                    .setRequestMarshaller(ProtoUtils.marshaller(ProtoPayload.getDefaultInstance()))
                    .setResponseMarshaller(ProtoUtils.marshaller(ProtoPayload.getDefaultInstance()))
                    .build();

    private final ManagedChannel channel;

    Grpc(int port) {
        channel = NettyChannelBuilder.forAddress("127.0.0.1", port)
                .usePlaintext()
                .directExecutor()
                .eventLoopGroup(oneThread())
                .channelType(Epoll.isAvailable() ? EpollSocketChannel.class : NioSocketChannel.class)
                .maxInboundMessageSize(LARGEST)
                .build();
    }

    /** Starts a server, and returns its port. */
    static int serve() throws IOException {
        ServerServiceDefinition service = ServerServiceDefinition.builder("Quotes")
                .addMethod(QUOTE, ServerCalls.asyncUnaryCall((symbol, answer) -> {
                    answer.onNext(ProtoPrice.newBuilder()
                            .setPrice(1.25 * symbol.getSymbol().length())
                            .build());
                    answer.onCompleted();
                }))
                .addMethod(ECHO, ServerCalls.asyncUnaryCall((payload, answer) -> {
                    answer.onNext(payload);
                    answer.onCompleted();
                }))
                .build();
        EventLoopGroup group = oneThread();
        return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .directExecutor()
                .bossEventLoopGroup(group)
                .workerEventLoopGroup(group)
                .channelType(Epoll.isAvailable() ? EpollServerSocketChannel.class : NioServerSocketChannel.class)
                .maxInboundMessageSize(LARGEST)
                .addService(service)
                .build()
                .start()
                .getPort();
    }

    private static EventLoopGroup oneThread() {
        return Epoll.isAvailable() ? new EpollEventLoopGroup(1) : new NioEventLoopGroup(1);
    }

    @Override
    public double quote() {
        ProtoSymbol symbol = ProtoSymbol.newBuilder().setSymbol("MSFT").build();
        return ClientCalls.blockingUnaryCall(channel, QUOTE, CallOptions.DEFAULT, symbol)
                .getPrice();
    }

    @Override
    public byte[] echo(byte[] payload) {
        ProtoPayload request =
                ProtoPayload.newBuilder().setData(ByteString.copyFrom(payload)).build();
        return ClientCalls.blockingUnaryCall(channel, ECHO, CallOptions.DEFAULT, request)
                .getData()
                .toByteArray();
    }

    @Override
    public long stream(int outstanding, long nanoseconds) throws Exception {
        Stream stream = new Stream(outstanding, System.nanoTime() + nanoseconds);
        for (int i = 0; i < outstanding; i++) {
            stream.next();
        }
        return stream.await();
    }

    /** Whenever a call ends, the next is made, on the event loop: nobody is woken. */
    private final class Stream implements StreamObserver<ProtoPrice> {
        private final long end;
        private final AtomicLong count = new AtomicLong();
        private final CountDownLatch open;
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Stream(int outstanding, long end) {
            this.end = end;
            open = new CountDownLatch(outstanding);
        }

        void next() {
            ClientCalls.asyncUnaryCall(channel.newCall(QUOTE, CallOptions.DEFAULT), SYMBOL, this);
        }

        long await() throws Exception {
            open.await();
            if (failure.get() != null) {
                throw new IOException(failure.get());
            }
            return count.get();
        }

        @Override
        public void onNext(ProtoPrice price) {
            count.incrementAndGet();
        }

        @Override
        public void onError(Throwable why) {
            failure.set(why);
            open.countDown();
        }

        @Override
        public void onCompleted() {
            if (System.nanoTime() - end < 0) {
                next();
            } else {
                open.countDown();
            }
        }
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
