package org.midl4j.conformance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Completion;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.AsyncIStockCall;
import org.midl4j.sample.stock.Quotation;
import org.midl4j.support.ServerCallObject;
import org.midl4j.system.AsyncIPipeByte;
import org.midl4j.system.AsyncIPipeByteCall;
import org.midl4j.system.AsyncIPipeDouble;
import org.midl4j.system.AsyncIPipeDoubleCall;
import org.midl4j.system.IPipeByte;
import org.midl4j.system.IPipeDouble;

/** Servers in pairs, one with synchronous methods only and one with call objects, which answer the same. */
final class Echo {
    private Echo() {}

    /** With call objects that do what the synchronous methods do. */
    static final class AsyncStock extends StockExchange implements ICallFactory {
        @Override
        public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
            return ServerCallObject.create(riid, outer, wanted, AsyncIStock.TYPE, Call::new);
        }

        private final class Call extends AsyncIStockCall {
            Call(@Nullable IUnknown outer) {
                super(outer);
            }

            @Override
            protected void Begin_Quote(String symbol, Completion<Double> call) throws ComException {
                call.complete(Quote(symbol));
            }

            @Override
            protected void Begin_Describe(String symbol, Completion<Quotation> call) throws ComException {
                call.complete(Describe(symbol));
            }

            @Override
            protected void Begin_Buy(String symbol, int wanted, double wallet, Completion<BuyResult> call)
                    throws ComException {
                call.complete(Buy(symbol, wanted, wallet));
            }

            @Override
            protected void Begin_List(int capacity, Completion<ListResult> call) throws ComException {
                call.complete(List(capacity));
            }
        }
    }

    /** A pipe of octets; cannot be asked for more than a hundred. */
    static class Octets implements IPipeByte {
        private static final int MOST = 100;

        @Override
        public PullResult Pull(int cRequest) throws ComException {
            if (cRequest > MOST) {
                throw new ComException(HResult.E_OUTOFMEMORY);
            }
            byte[] octets = new byte[cRequest / 2];
            Arrays.fill(octets, (byte) cRequest);
            return new PullResult(octets, octets.length);
        }

        @Override
        public void Push(byte[] buf, int cSent) throws ComException {
            if (cSent == 0) {
                throw new ComException(HResult.E_ABORT);
            }
        }
    }

    /** The same with call objects. */
    static final class AsyncOctets extends Octets implements ICallFactory {
        @Override
        public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
            return ServerCallObject.create(riid, outer, wanted, AsyncIPipeByte.TYPE, Call::new);
        }

        private final class Call extends AsyncIPipeByteCall {
            Call(@Nullable IUnknown outer) {
                super(outer);
            }

            @Override
            protected void Begin_Pull(int cRequest, Completion<PullResult> call) throws ComException {
                call.complete(Pull(cRequest));
            }

            @Override
            protected void Begin_Push(byte[] buf, int cSent, VoidCompletion call) throws ComException {
                Push(buf, cSent);
                call.complete();
            }
        }
    }

    /** A pipe of numbers. */
    static class Numbers implements IPipeDouble {
        @Override
        public PullResult Pull(int cRequest) {
            double[] numbers = new double[cRequest / 2];
            Arrays.fill(numbers, Math.PI);
            return new PullResult(numbers, numbers.length);
        }

        @Override
        public void Push(double[] buf, int cSent) throws ComException {
            if (cSent == 0) {
                throw new ComException(HResult.E_ABORT);
            }
        }
    }

    /** The same with call objects. */
    static final class AsyncNumbers extends Numbers implements ICallFactory {
        @Override
        public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
            return ServerCallObject.create(riid, outer, wanted, AsyncIPipeDouble.TYPE, Call::new);
        }

        private final class Call extends AsyncIPipeDoubleCall {
            Call(@Nullable IUnknown outer) {
                super(outer);
            }

            @Override
            protected void Begin_Pull(int cRequest, Completion<PullResult> call) {
                call.complete(Pull(cRequest));
            }

            @Override
            protected void Begin_Push(double[] buf, int cSent, VoidCompletion call) throws ComException {
                Push(buf, cSent);
                call.complete();
            }
        }
    }
}
