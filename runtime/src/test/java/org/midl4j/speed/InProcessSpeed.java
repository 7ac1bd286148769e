package org.midl4j.speed;

import java.util.Arrays;
import java.util.Locale;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.IStock;

/**
 * Measures calls inside the process; run by hand, since its figures are for people: {@code benchmarks/in-process}. Rounds of
 * all kinds are interleaved. Shown are the best, the median and the worst round, and the best of the short pieces of which
 * rounds are made: what a busy machine does in a quiet moment.
 */
public final class InProcessSpeed {
    private static final int ROUNDS = 15;
    private static final int WARM_UP_ROUNDS = 4;
    private static final long ROUND_NANOS = 40_000_000;
    private static final int HOPS = 16;
    private static final int CALLS = 20_000;

    private InProcessSpeed() {}

    /** A server that does nothing. */
    private static final class Idle extends StockExchange {
        @Override
        public double Quote(String symbol) {
            return 1;
        }

        @Override
        public ListResult List(int capacity) {
            return NOTHING;
        }
    }

    private static final IStock.ListResult NOTHING = new IStock.ListResult(0, new double[0]);

    /** What is measured. */
    @FunctionalInterface
    private interface Work {
        IStock.ListResult run() throws ComException;
    }

    /** A kind of call, and what was measured of it. */
    private static final class Kind {
        final String name;
        final boolean hops;
        final Work work;
        final double[] rounds = new double[ROUNDS];
        double bestPiece = Double.MAX_VALUE;

        /** @param hops whether another thread takes part, so that fewer calls fit into a round */
        Kind(String name, boolean hops, Work work) {
            this.name = name;
            this.hops = hops;
            this.work = work;
        }

        private void make(int calls) throws ComException {
            for (int i = 0; i < calls; i++) {
                if (work.run() == null) {
                    throw new IllegalStateException("nothing came back");
                }
            }
        }

        /** Measures a round; those before the first only warm up. */
        void round(int number) throws ComException {
            int batch = hops ? HOPS : CALLS;
            long calls = 0;
            long start = System.nanoTime();
            long now = start;
            while (now - start < ROUND_NANOS) {
                make(batch);
                calls += batch;
                long pieceEnd = System.nanoTime();
                if (number >= 0) {
                    bestPiece = Math.min(bestPiece, (pieceEnd - now) / (double) batch);
                }
                now = pieceEnd;
            }
            if (number >= 0) {
                rounds[number] = (double) (now - start) / calls;
            }
        }

        void print() {
            Arrays.sort(rounds);
            System.out.printf(
                    Locale.ROOT,
                    "%-44s best piece %8.1f, best round %8.1f, median %8.1f, worst %9.1f%n",
                    name,
                    bestPiece,
                    rounds[0],
                    rounds[ROUNDS / 2],
                    rounds[ROUNDS - 1]);
        }
    }

    /** Measures, and prints a line for each kind of call. */
    public static void main(String... args) throws ComException {
        try (SingleThreadedApartment sta = Apartment.sta("speed")) {
            IStock own = new Idle();
            IStock neutral = Apartment.nta().create(IStock.TYPE, Idle::new);
            IStock there = sta.create(IStock.TYPE, Idle::new);
            Kind[] kinds = {
                new Kind("same apartment", false, () -> own.List(0)),
                new Kind("marshalling alone", false, InProcessSpeed::marshal),
                new Kind("neutral apartment, on the caller's thread", false, () -> neutral.List(0)),
                new Kind("single-threaded apartment, with a hop", true, () -> there.List(0))
            };
            for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
                for (Kind kind : kinds) {
                    kind.round(round);
                }
            }
            System.out.printf(
                    "Java %s, %d processors; nanoseconds a call%n",
                    Runtime.version().feature(), Runtime.getRuntime().availableProcessors());
            for (Kind kind : kinds) {
                kind.print();
            }
        }
    }

    /** What a call of {@code List} writes and reads, at both ends. */
    private static IStock.ListResult marshal() {
        NdrWriter request = new NdrWriter(false, null, CAPACITY);
        request.writeInt(0);
        int capacity = request.toReader(null).readInt();
        NdrWriter reply = new NdrWriter(false, null, CAPACITY);
        reply.writeInt(NOTHING.count());
        reply.writeInt(capacity);
        reply.writeInt(0);
        reply.writeInt(NOTHING.count());
        reply.writeDoubles(NOTHING.prices(), 0, NOTHING.count());
        reply.writeInt(0);
        NdrReader in = reply.toReader(null);
        int count = in.readInt();
        in.expectCount(capacity);
        double[] prices = in.readDoubles(in.expectRange(0, count, capacity, Double.BYTES));
        in.readInt();
        return new IStock.ListResult(count, prices);
    }

    private static final int CAPACITY = 96;
}
