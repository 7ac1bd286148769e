package org.midl4j.speed;

import java.util.Arrays;
import java.util.Locale;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.IStock;

/**
 * Measures calls inside the process; run by hand, since its figures are for people: {@code java -cp …
 * org.midl4j.speed.InProcessSpeed}. Rounds of all kinds are interleaved, and medians and best rounds are shown.
 */
public final class InProcessSpeed {
    private static final int ROUNDS = 15;
    private static final long ROUND_NANOS = 40_000_000;

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

    /**
     * A kind of call.
     *
     * @param hops whether another thread makes it, so that fewer fit into a round
     */
    private record Kind(String name, boolean hops, IStock callee) {
        void make(int calls) throws ComException {
            for (int i = 0; i < calls; i++) {
                callee.List(0);
            }
        }

        /** Nanoseconds a call takes, in one round. */
        double round() throws ComException {
            int batch = hops ? 64 : 20_000;
            long calls = 0;
            long start = System.nanoTime();
            long spent;
            do {
                make(batch);
                calls += batch;
                spent = System.nanoTime() - start;
            } while (spent < ROUND_NANOS);
            return (double) spent / calls;
        }
    }

    /** Measures, and prints a line for each kind of call. */
    public static void main(String... args) throws ComException {
        try (SingleThreadedApartment sta = Apartment.sta("speed")) {
            Kind[] kinds = {
                new Kind("same apartment", false, new Idle()),
                new Kind(
                        "neutral apartment, on the caller's thread",
                        false,
                        Apartment.nta().create(type(), Idle::new)),
                new Kind("single-threaded apartment, with a hop", true, sta.create(type(), Idle::new))
            };
            double[][] rounds = new double[kinds.length][ROUNDS];
            for (Kind kind : kinds) {
                kind.make(kind.hops ? 5_000 : 500_000);
            }
            for (int round = -2; round < ROUNDS; round++) {
                for (int kind = 0; kind < kinds.length; kind++) {
                    double nanos = kinds[kind].round();
                    if (round >= 0) {
                        rounds[kind][round] = nanos;
                    }
                }
            }
            for (int kind = 0; kind < kinds.length; kind++) {
                Arrays.sort(rounds[kind]);
                System.out.printf(
                        Locale.ROOT,
                        "%-44s best %8.1f ns, median %8.1f ns, worst %8.1f ns%n",
                        kinds[kind].name,
                        rounds[kind][0],
                        rounds[kind][ROUNDS / 2],
                        rounds[kind][ROUNDS - 1]);
            }
        }
    }

    private static InterfaceType<IStock> type() {
        return IStock.TYPE;
    }
}
