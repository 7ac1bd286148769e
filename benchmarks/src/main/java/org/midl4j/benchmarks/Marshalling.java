package org.midl4j.benchmarks;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.agrona.ExpandableArrayBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.transport.TMemoryBuffer;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.midl4j.benchmarks.proto.ProtoTrade;
import org.midl4j.benchmarks.proto.ProtoTrades;
import org.midl4j.benchmarks.sbe.SbeTradesDecoder;
import org.midl4j.benchmarks.sbe.SbeTradesEncoder;
import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A thousand structures of a number, three doubles and a string, from Java objects to octets and back. Every format starts
 * with the same {@link Trade} objects and ends with equal ones; {@code …Message} starts and ends with protobuf's own. Each call is
 * timed, so that the median is the code's own time whatever else the machine does. Buffers are kept where a format can.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch") // or a busy machine would measure code that is not compiled yet
@Warmup(iterations = 3, time = 2000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class Marshalling {
    private static final int COUNT = 1000;
    private static final TStruct TRADE = new TStruct("Trade");
    private static final TStruct TRADES = new TStruct("Trades");
    private static final TField ID = new TField("id", TType.I32, (short) 1);
    private static final TField PRICE = new TField("price", TType.DOUBLE, (short) 2);
    private static final TField VOLUME = new TField("volume", TType.DOUBLE, (short) 3);
    private static final TField TIME = new TField("time", TType.DOUBLE, (short) 4);
    private static final TField SYMBOL = new TField("symbol", TType.STRING, (short) 5);
    private static final TField LIST = new TField("trades", TType.LIST, (short) 1);

    private Trade[] trades = {};
    private byte[][] symbols = {};
    private byte[] source = {};
    private byte[] target = {};
    private final NdrWriter writer = new NdrWriter();
    private byte[] ndr = {};
    private byte[] protobuf = {};
    private ProtoTrades message = ProtoTrades.getDefaultInstance();
    private byte[] thrift = {};
    private final ExpandableArrayBuffer sbeBuffer = new ExpandableArrayBuffer(1 << 18);
    private final SbeTradesEncoder sbeEncoder = new SbeTradesEncoder();
    private final SbeTradesDecoder sbeDecoder = new SbeTradesDecoder();
    private byte[] sbe = {};
    private final UnsafeBuffer sbeInput = new UnsafeBuffer();

    /** Makes the values, and checks that every format brings them back. */
    @Setup
    public void setUp() throws ComException, InvalidProtocolBufferException, TException {
        trades = new Trade[COUNT];
        for (int i = 0; i < COUNT; i++) {
            trades[i] = new Trade(i, 100 + i / 8.0, 1000 + i, 1.7e9 + i, "symbol-%010d".formatted(i * 7919L));
        }
        symbols = new byte[COUNT][];
        for (int i = 0; i < COUNT; i++) {
            symbols[i] = trades[i].symbol.getBytes(StandardCharsets.ISO_8859_1);
        }
        encodeMidl4j();
        ndr = writer.toByteArray();
        source = ndr;
        target = new byte[ndr.length];
        protobuf = message().toByteArray();
        message = message();
        TMemoryBuffer octets = encodeThrift();
        thrift = Arrays.copyOf(octets.getArray(), octets.length());
        int length = encodeSbe();
        sbe = new byte[length];
        sbeBuffer.getBytes(0, sbe);
        for (Trade[] back : new Trade[][] {allocate(), decodeMidl4j(), decodeProtobuf(), decodeThrift(), decodeSbe()}) {
            if (!Arrays.equals(trades, back)) {
                throw new IllegalStateException("something else came back");
            }
        }
    }

    /** How many octets each format takes. */
    String sizes() {
        return "NDR %d, protobuf %d, SBE %d, Thrift %d octets"
                .formatted(ndr.length, protobuf.length, sbe.length, thrift.length);
    }

    /** The limit: the octets are copied, and nothing else is done. */
    @Benchmark
    public byte[] copy() {
        System.arraycopy(source, 0, target, 0, source.length);
        return target;
    }

    /** The limit of decoding: the objects are made of what is at hand already, and nothing is read. */
    @Benchmark
    public Trade[] allocate() {
        Trade[] back = new Trade[trades.length];
        for (int i = 0; i < back.length; i++) {
            Trade trade = trades[i];
            back[i] = new Trade(
                    trade.id,
                    trade.price,
                    trade.volume,
                    trade.time,
                    new String(symbols[i], StandardCharsets.ISO_8859_1));
        }
        return back;
    }

    // ---- midl4j: what the generated proxy and stub do ----

    @Benchmark
    public int encodeMidl4j() throws ComException {
        NdrWriter out = writer;
        out.clear();
        out.writeInt(trades.length);
        out.writeCount(trades.length);
        for (Trade trade : trades) {
            TradeCodec.writeBody(out, trade);
        }
        for (Trade trade : trades) {
            TradeCodec.writePointees(out, trade);
        }
        return out.octets().length;
    }

    @Benchmark
    public Trade[] decodeMidl4j() throws ComException {
        NdrReader in = new NdrReader(ndr);
        int count = in.readInt();
        Trade[] back = new Trade[in.expectCount(count, 32)];
        int[] present = new int[back.length];
        for (int i = 0; i < back.length; i++) {
            Trade trade = new Trade();
            back[i] = trade;
            present[i] = TradeCodec.readBody(in, trade);
        }
        for (int i = 0; i < back.length; i++) {
            TradeCodec.readPointees(in, back[i], present[i]);
        }
        return back;
    }

    // ---- protobuf ----

    private ProtoTrades message() {
        ProtoTrades.Builder all = ProtoTrades.newBuilder();
        for (Trade trade : trades) {
            all.addTrades(ProtoTrade.newBuilder()
                    .setId(trade.id)
                    .setPrice(trade.price)
                    .setVolume(trade.volume)
                    .setTime(trade.time)
                    .setSymbol(trade.symbol)
                    .build());
        }
        return all.build();
    }

    @Benchmark
    public int encodeProtobuf() throws IOException {
        return encode(message());
    }

    private int encode(ProtoTrades all) throws IOException {
        CodedOutputStream out = CodedOutputStream.newInstance(target);
        all.writeTo(out);
        return out.getTotalBytesWritten();
    }

    @Benchmark
    public int encodeProtobufMessage() throws IOException {
        return encode(message);
    }

    @Benchmark
    public Trade[] decodeProtobuf() throws InvalidProtocolBufferException {
        ProtoTrades all = ProtoTrades.parseFrom(protobuf);
        Trade[] back = new Trade[all.getTradesCount()];
        for (int i = 0; i < back.length; i++) {
            ProtoTrade each = all.getTrades(i);
            back[i] = new Trade(each.getId(), each.getPrice(), each.getVolume(), each.getTime(), each.getSymbol());
        }
        return back;
    }

    @Benchmark
    public ProtoTrades decodeProtobufMessage() throws InvalidProtocolBufferException {
        return ProtoTrades.parseFrom(protobuf);
    }

    // ---- SBE ----

    @Benchmark
    public int encodeSbe() {
        SbeTradesEncoder.TradesEncoder each = sbeEncoder.wrap(sbeBuffer, 0).tradesCount(trades.length);
        for (Trade trade : trades) {
            each.next()
                    .id(trade.id)
                    .price(trade.price)
                    .volume(trade.volume)
                    .time(trade.time)
                    .symbol(trade.symbol);
        }
        return sbeEncoder.encodedLength();
    }

    @Benchmark
    public Trade[] decodeSbe() {
        sbeInput.wrap(sbe);
        sbeDecoder.wrap(sbeInput, 0, SbeTradesDecoder.BLOCK_LENGTH, SbeTradesDecoder.SCHEMA_VERSION);
        SbeTradesDecoder.TradesDecoder each = sbeDecoder.trades();
        Trade[] back = new Trade[each.count()];
        for (int i = 0; i < back.length; i++) {
            each.next();
            back[i] = new Trade(each.id(), each.price(), each.volume(), each.time(), each.symbol());
        }
        return back;
    }

    // ---- Thrift: what its compiler writes for the same structure ----

    @Benchmark
    public TMemoryBuffer encodeThrift() throws TException {
        TMemoryBuffer buffer = new TMemoryBuffer(Math.max(64, thrift.length));
        TProtocol out = new TBinaryProtocol(buffer);
        out.writeStructBegin(TRADES);
        out.writeFieldBegin(LIST);
        out.writeListBegin(new TList(TType.STRUCT, trades.length));
        for (Trade trade : trades) {
            out.writeStructBegin(TRADE);
            out.writeFieldBegin(ID);
            out.writeI32(trade.id);
            out.writeFieldEnd();
            out.writeFieldBegin(PRICE);
            out.writeDouble(trade.price);
            out.writeFieldEnd();
            out.writeFieldBegin(VOLUME);
            out.writeDouble(trade.volume);
            out.writeFieldEnd();
            out.writeFieldBegin(TIME);
            out.writeDouble(trade.time);
            out.writeFieldEnd();
            out.writeFieldBegin(SYMBOL);
            out.writeString(trade.symbol);
            out.writeFieldEnd();
            out.writeFieldStop();
            out.writeStructEnd();
        }
        out.writeListEnd();
        out.writeFieldEnd();
        out.writeFieldStop();
        out.writeStructEnd();
        return buffer;
    }

    @Benchmark
    public Trade[] decodeThrift() throws TException {
        TProtocol in = new TBinaryProtocol(new TMemoryInputTransport(thrift));
        in.readStructBegin();
        in.readFieldBegin();
        Trade[] back = new Trade[in.readListBegin().size];
        for (int i = 0; i < back.length; i++) {
            back[i] = readTrade(in);
        }
        in.readListEnd();
        in.readFieldEnd();
        in.readFieldBegin();
        in.readStructEnd();
        return back;
    }

    private static Trade readTrade(TProtocol in) throws TException {
        Trade trade = new Trade();
        in.readStructBegin();
        for (TField field = in.readFieldBegin(); field.type != TType.STOP; field = in.readFieldBegin()) {
            switch (field.id) {
                case 1 -> trade.id = in.readI32();
                case 2 -> trade.price = in.readDouble();
                case 3 -> trade.volume = in.readDouble();
                case 4 -> trade.time = in.readDouble();
                case 5 -> trade.symbol = in.readString();
                default -> throw new TException("field " + field.id);
            }
            in.readFieldEnd();
        }
        in.readStructEnd();
        return trade;
    }
}
