package org.midl4j.orpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.apartment.Apartment;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.RpcLimits;
import org.midl4j.rpc.StringBinding;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.Stock;

/** Stub data and object references with octets changed: answered, or refused as bad stub data; nothing else. */
@Timeout(60)
final class HostileObjectsTest {
    private static final int ROUNDS = 20_000;

    private final Random random = new Random(20_261_122);
    private final ObjectSpace space = new ObjectSpace(RpcLimits.DEFAULT, 1000, Duration.ofSeconds(5));
    private final Exporter exporter = new Exporter(space, 1000);
    private final StockExchange exchange = new StockExchange();
    private StandardReference exported;

    @BeforeEach
    void export() throws ComException {
        exported = exporter.export(exchange, IStock.TYPE, 5, null);
    }

    @AfterEach
    void close() {
        space.close();
    }

    private byte[] mutated(byte[] octets) {
        byte[] changed = octets.clone();
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(changed.length);
            changed[at] = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> (byte) 0xff;
                case 2 -> (byte) (changed[at] ^ 1 << random.nextInt(8));
                default -> (byte) random.nextInt();
            };
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length + 1)) : changed;
    }

    /** How many of many mutated requests were answered; the others have to be refused properly. */
    private int serve(PlainInterface served, int opnum, @Nullable Guid object, NdrWriter request) {
        byte[] octets = request.toByteArray();
        int answered = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] changed = mutated(octets);
            NdrReader in = new NdrReader(changed, 0, changed.length, false, random.nextInt(20) == 0, null);
            NdrWriter out = new NdrWriter();
            try {
                assertTrue(served.serve(opnum, object, this, in, out));
                assertTrue(out.position() < 1 << 20);
                answered++;
            } catch (BadStubData | ComException e) {
                // refused, as it should be
            }
        }
        assertTrue(answered > ROUNDS / 20 && answered < ROUNDS, "answered " + answered);
        return answered;
    }

    private static NdrWriter orpcRequest() {
        NdrWriter out = new NdrWriter();
        OrpcHeaders.writeThis(out);
        return out;
    }

    @Test
    void remUnknownSurvivesItsCallers() {
        RemoteUnknownInterface served = new RemoteUnknownInterface(exporter);
        NdrWriter query = orpcRequest();
        query.writeGuid(exported.ipid());
        query.writeInt(5);
        query.writeShort((short) 2);
        query.writeInt(2);
        query.writeGuid(IStock.TYPE.iid());
        query.writeGuid(Iids.CALL_FACTORY_QUESTION);
        serve(served, RemoteUnknownInterface.QUERY_INTERFACE, exporter.remUnknown(), query);

        NdrWriter references = orpcRequest();
        references.writeShort((short) 2);
        references.writeInt(2);
        for (int i = 0; i < 2; i++) {
            references.writeGuid(exported.ipid());
            references.writeInt(1);
            references.writeInt(0);
        }
        serve(served, RemoteUnknownInterface.ADD_REFERENCES, exporter.remUnknown(), references);
        serve(served, RemoteUnknownInterface.RELEASE, exporter.remUnknown(), references);
        assertTrue(exporter.size() <= 1);
    }

    @Test
    void theResolverSurvivesItsCallers() {
        ResolverInterface served = new ResolverInterface(exporter);
        NdrWriter resolve = new NdrWriter();
        resolve.writeLong(exporter.oxid());
        resolve.writeShort((short) 3);
        resolve.writeInt(3);
        resolve.writeShorts(new short[] {7, 15, 31}, 0, 3);
        serve(served, ResolverInterface.RESOLVE_2, null, resolve);

        NdrWriter ping = new NdrWriter();
        ping.writeLong(0);
        ping.writeShort((short) 1);
        ping.writeShort((short) 2);
        ping.writeShort((short) 0);
        ping.writePointer(this);
        ping.writeInt(2);
        ping.writeLong(1);
        ping.writeLong(2);
        ping.writePointer(null);
        serve(served, ResolverInterface.COMPLEX_PING, null, ping);
    }

    @Test
    void theActivatorSurvivesItsCallers() {
        ClassTable classes = new ClassTable();
        classes.register(Stock.CLSID, Apartment.mta(), () -> exchange);
        NdrWriter out = orpcRequest();
        out.writeGuid(Stock.CLSID);
        out.writePointer(this);
        out.writeWideString("name");
        out.writePointer(null);
        out.writeInt(2);
        out.writeInt(0);
        out.writeInt(1);
        out.writePointer(this);
        out.writeInt(1);
        out.writeGuid(IStock.TYPE.iid());
        out.writeShort((short) 1);
        out.writeInt(1);
        out.writeShort((short) 7);
        serve(new ActivationInterface(exporter, classes), ActivationInterface.REMOTE_ACTIVATION, null, out);
    }

    @Test
    void readsNoObjectReferenceThatIsNone() throws ComException {
        byte[] octets = new ObjectReference(
                        IStock.TYPE.iid(), exported, DualStringArray.of(List.of(new StringBinding("127.0.0.1", 1))))
                .toByteArray();
        List<Integer> kinds = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] changed = mutated(octets);
            if (changed.length > 4 && random.nextInt(4) == 0) {
                changed[4] = (byte) (1 << random.nextInt(4));
            }
            try {
                ObjectReference.read(changed);
                read++;
            } catch (ComException e) {
                kinds.add(e.hresult());
            }
        }
        assertTrue(read > ROUNDS / 4, "read " + read);
        assertTrue(kinds.size() > ROUNDS / 20, "refused " + kinds.size());
        assertEquals(octets.length, ObjectReference.read(octets).toByteArray().length);
    }
}
