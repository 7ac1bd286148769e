package org.midl4j.conformance;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.Quotation;

/** A server whose call object owes nothing to the generated base class; only {@code Quote} is served. */
final class HandMadeExchange extends StockExchange implements ICallFactory {
    final AtomicInteger finishes = new AtomicInteger();
    volatile boolean signalsInBegin;
    volatile boolean failsInBegin;
    volatile int waitInFinish = -1;
    volatile @Nullable CallObject last;

    @Override
    public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) {
        CallObject made = new CallObject(outer);
        last = made;
        return wanted.cast(outer == null ? made : made.inner);
    }

    /** Where the generated base class would be. */
    final class CallObject implements AsyncIStock {
        private final @Nullable IUnknown outer;
        private final IUnknown inner = new IUnknown() {
            @Override
            public <T> @Nullable T tryQueryInterface(Class<T> type) {
                return type.isInstance(CallObject.this) ? type.cast(CallObject.this) : null;
            }
        };

        CallObject(@Nullable IUnknown outer) {
            this.outer = outer;
        }

        @Override
        public <T> @Nullable T tryQueryInterface(Class<T> type) throws ComException {
            return (outer == null ? inner : outer).tryQueryInterface(type);
        }

        @Override
        public void Begin_Quote(String symbol) throws ComException {
            if (signalsInBegin) {
                queryInterface(ISynchronize.class).Signal();
            }
            if (failsInBegin) {
                throw new ComException(0x80040203);
            }
        }

        @Override
        public double Finish_Quote() throws ComException {
            finishes.incrementAndGet();
            waitInFinish = queryInterface(ISynchronize.class).Wait(ISynchronize.COWAIT_WAITALL, HResult.INFINITE);
            return 5;
        }

        @Override
        public void Begin_Describe(String symbol) throws ComException {
            throw new ComException(HResult.E_NOTIMPL);
        }

        @Override
        public Quotation Finish_Describe() throws ComException {
            throw new ComException(HResult.E_NOTIMPL);
        }

        @Override
        public void Begin_Buy(String symbol, int wanted, double wallet) throws ComException {
            throw new ComException(HResult.E_NOTIMPL);
        }

        @Override
        public IStock.BuyResult Finish_Buy() throws ComException {
            throw new ComException(HResult.E_NOTIMPL);
        }

        @Override
        public void Begin_List(int capacity) throws ComException {
            throw new ComException(HResult.E_NOTIMPL);
        }

        @Override
        public IStock.ListResult Finish_List() throws ComException {
            throw new ComException(HResult.E_NOTIMPL);
        }
    }
}
