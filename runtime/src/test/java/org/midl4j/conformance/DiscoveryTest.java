package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.midl4j.conformance.ComAssertions.assertFails;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyObject;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** Finding out whether asynchronous calls are possible, and making call objects. */
@DisplayName("Discovery and CreateCall")
@ParameterizedClass(name = "{0}")
@EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "COPIED")
final class DiscoveryTest {
    @Parameter
    private Way way;

    @AutoClose
    private final Nets nets = new Nets();

    private StockExchange exchange;
    private AsyncExchange asyncExchange;
    private IStock stock;
    private IStock asyncStock;

    @BeforeEach
    void startServers() throws ComException {
        exchange = new StockExchange();
        asyncExchange = new AsyncExchange();
        stock = nets.to(way, exchange).proxy(IStock.TYPE);
        asyncStock = nets.to(way, asyncExchange).proxy(IStock.TYPE);
    }

    @Test
    @DisplayName("CA-035 a proxy has ICallFactory if its object has it")
    void proxyHasFactoryIfObjectHas() throws ComException {
        assertNotNull(asyncStock.queryInterface(ICallFactory.class));
        assertFails(HResult.E_NOINTERFACE, () -> stock.queryInterface(ICallFactory.class));
    }

    @Test
    @DisplayName("CA-037 CreateCall for the asynchronous IID gives a usable call object")
    void createsAsyncInterface() throws ComException {
        AsyncIStock call = factory().CreateCall(AsyncIStock.TYPE.iid(), null, AsyncIStock.class);
        call.Begin_Quote("NOW");
        assertEquals(1, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-038 CreateCall gives IUnknown or ISynchronize when asked, and the rest by QI")
    void createsOtherInterfaces() throws ComException {
        IUnknown unknown = factory().CreateCall(AsyncIStock.TYPE.iid(), null, IUnknown.class);
        assertNotNull(unknown.queryInterface(AsyncIStock.class));
        ISynchronize synchronize = factory().CreateCall(AsyncIStock.TYPE.iid(), null, ISynchronize.class);
        AsyncIStock call = synchronize.queryInterface(AsyncIStock.class);
        call.Begin_Quote("NOW");
        assertEquals(1, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-039 CreateCall for an IID that is not an asynchronous one gives E_NOINTERFACE")
    void refusesSyncIid() throws ComException {
        assertFails(HResult.E_NOINTERFACE, () -> factory().CreateCall(IStock.TYPE.iid(), null, IUnknown.class));
        assertFails(HResult.E_NOINTERFACE, () -> factory().CreateCall(ICallFactory.IID, null, IUnknown.class));
        assertFails(HResult.E_NOINTERFACE, () -> asyncExchange.CreateCall(IStock.TYPE.iid(), null, IUnknown.class));
    }

    @Test
    @DisplayName("CA-040 CreateCall without a wanted interface fails with E_INVALIDARG")
    @SuppressWarnings("NullAway") // that is the point
    void refusesNoWantedInterface() throws ComException {
        assertFails(
                HResult.E_INVALIDARG, () -> factory().CreateCall(AsyncIStock.TYPE.iid(), null, (Class<IUnknown>) null));
        assertFails(HResult.E_INVALIDARG, () -> factory().CreateCall(null, null, IUnknown.class));
    }

    @Test
    @DisplayName("CA-041 with an outer object, wanting anything but IUnknown gives E_INVALIDARG")
    void refusesToAggregateAsAnythingElse() throws ComException {
        IUnknown outer = new IUnknown() {};
        assertFails(HResult.E_INVALIDARG, () -> factory().CreateCall(AsyncIStock.TYPE.iid(), outer, AsyncIStock.class));
        assertFails(
                HResult.E_INVALIDARG,
                () -> asyncExchange.CreateCall(AsyncIStock.TYPE.iid(), outer, ISynchronize.class));
    }

    @Test
    @DisplayName("CA-042 a failed CreateCall returns nothing and keeps no reference")
    void failureReturnsNothing() throws ComException {
        Net net = nets.to(way, exchange);
        IStock proxy = net.proxy(IStock.TYPE);
        int before = net.references.get();
        assertFails(
                HResult.E_NOINTERFACE,
                () -> proxy.queryInterface(ICallFactory.class).CreateCall(IStock.TYPE.iid(), null, IUnknown.class));
        assertFails(
                HResult.E_NOINTERFACE,
                () -> proxy.queryInterface(ICallFactory.class)
                        .CreateCall(AsyncIStock.TYPE.iid(), null, ICallFactory.class));
        assertEquals(before, net.references.get());
    }

    @Test
    @DisplayName("CA-043 marshaled: succeeds although the server makes no call object")
    void succeedsWithoutServerCallObject() throws ComException {
        asyncExchange.refusing = true;
        AsyncIStock call = factory().CreateCall(AsyncIStock.TYPE.iid(), null, AsyncIStock.class);
        call.Begin_Quote("MSFT");
        assertEquals(4, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-044 marshaled: fails when the object does not implement the sync interface")
    void failsWithoutSyncInterface() throws ComException {
        IUnknown other = nets.to(way, new IUnknown() {}).proxy(InterfaceType.UNKNOWN);
        assertInstanceOf(ProxyObject.class, other);
        assertFails(HResult.E_NOINTERFACE, () -> Com.createCall(other, AsyncIStock.class));
    }

    @Test
    @DisplayName("CA-045 marshaled: no round trip when the sync interface is known")
    void noRoundTrip() throws ComException {
        Net net = nets.to(way, exchange);
        IStock proxy = net.proxy(IStock.TYPE);
        int before = net.interfacesAskedFor.get();
        Com.createCall(proxy, AsyncIStock.class);
        assertEquals(before, net.interfacesAskedFor.get());
        assertEquals(0, net.requests.get());
    }

    @Test
    @DisplayName("CA-047 releasing the factory, and the proxy, leaves the call object usable")
    void callObjectOutlivesFactory() throws ComException {
        ICallFactory factory = factory();
        AsyncIStock call = factory.CreateCall(AsyncIStock.TYPE.iid(), null, AsyncIStock.class);
        factory.release();
        asyncStock.release();
        call.Begin_Quote("NOW");
        assertEquals(1, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-048 two call objects run two calls at once, independently")
    void twoCallObjects() throws Exception {
        AsyncIStock first = Com.createCall(asyncStock, AsyncIStock.class);
        AsyncIStock second = Com.createCall(asyncStock, AsyncIStock.class);
        first.Begin_Quote("ONE");
        second.Begin_Quote("TWO");
        AsyncExchange.Begun either = asyncExchange.next();
        AsyncExchange.Begun other = asyncExchange.next();
        AsyncExchange.Begun one = either.symbol().equals("ONE") ? either : other;
        AsyncExchange.Begun two = either == one ? other : either;
        two.call().complete(2.0);
        assertEquals(2, second.Finish_Quote());
        one.call().complete(1.0);
        assertEquals(1, first.Finish_Quote());
    }

    @Test
    @DisplayName("CA-049 aggregated: QI through the outer reaches the call object, whose identity is the outer's")
    void aggregates() throws ComException {
        Outer outer = new Outer();
        outer.inner = factory().CreateCall(AsyncIStock.TYPE.iid(), outer, IUnknown.class);
        AsyncIStock call = outer.queryInterface(AsyncIStock.class);
        assertSame(outer, call.queryInterface(IUnknown.class));
        assertSame(outer, call.queryInterface(Outer.class));
        call.Begin_Quote("NOW");
        assertEquals(1, call.Finish_Quote());
    }

    private static final class Outer implements IUnknown {
        private @Nullable IUnknown inner;

        @Override
        public <T> @Nullable T tryQueryInterface(Class<T> type) throws ComException {
            if (type.isInstance(this)) {
                return type.cast(this);
            }
            return inner == null ? null : inner.tryQueryInterface(type);
        }
    }

    private ICallFactory factory() throws ComException {
        return asyncStock.queryInterface(ICallFactory.class);
    }
}
