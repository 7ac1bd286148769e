package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;

import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.WatchedExchange;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.watch.IWatchedStock;
import org.midl4j.sample.watch.IWatcher;
import org.midl4j.system.AsyncIMultiQI;
import org.midl4j.system.AsyncIUnknown;
import org.midl4j.system.IMultiQI;
import org.midl4j.system.IPipeByte;
import org.midl4j.system.MULTI_QI;

/** What every proxy has, whatever its object has. */
@ParameterizedClass(name = "{0}")
@EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "COPIED")
@DisplayName("Interfaces of every proxy")
final class UnknownInterfacesTest {
    private static final Guid NOBODYS = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bee");

    @Parameter
    Way way;

    @AutoClose
    private final Nets nets = new Nets();

    private Net net;
    private IUnknown object;

    @BeforeEach
    void connect() throws Exception {
        net = nets.to(way, new WatchedExchange());
        object = net.proxy(InterfaceType.UNKNOWN);
    }

    private static MULTI_QI[] questions(Guid... iids) {
        return Arrays.stream(iids).map(iid -> new MULTI_QI(iid, null, 0)).toArray(MULTI_QI[]::new);
    }

    @Test
    void findsManyInterfacesInOneCall() throws Exception {
        IMultiQI query = object.queryInterface(IMultiQI.class);
        IMultiQI.QueryMultipleInterfacesResult found =
                query.QueryMultipleInterfaces(2, questions(IStock.TYPE.iid(), IWatchedStock.TYPE.iid()));
        assertEquals(1, net.requests.get());
        assertIs(HResult.S_OK, found.hresult());
        IStock stock = assertInstanceOf(IStock.class, found.pMQIs()[0].pItf);
        IWatchedStock watched = assertInstanceOf(IWatchedStock.class, found.pMQIs()[1].pItf);
        assertEquals(object, stock);
        assertEquals(4, stock.Quote("MSFT"));
        assertEquals(6, watched.Total(2, new int[] {2, 4}));
        assertEquals(3, net.requests.get());
    }

    @Test
    void asksNobodyForWhatIsKnown() throws Exception {
        IMultiQI query = object.queryInterface(IMultiQI.class);
        query.QueryMultipleInterfaces(1, questions(IStock.TYPE.iid()));
        IMultiQI.QueryMultipleInterfacesResult again = query.QueryMultipleInterfaces(1, questions(IStock.TYPE.iid()));
        assertNotNull(again.pMQIs()[0].pItf);
        assertEquals(1, net.requests.get());
    }

    @Test
    void saysWhichInterfacesAreMissing() throws Exception {
        IMultiQI query = object.queryInterface(IMultiQI.class);
        IMultiQI.QueryMultipleInterfacesResult some = query.QueryMultipleInterfaces(
                4, questions(IPipeByte.TYPE.iid(), IStock.TYPE.iid(), NOBODYS, IStock.TYPE.iid()));
        assertIs(HResult.S_FALSE, some.hresult());
        assertIs(HResult.E_NOINTERFACE, some.pMQIs()[0].hr);
        assertNull(some.pMQIs()[0].pItf);
        assertIs(HResult.S_OK, some.pMQIs()[1].hr);
        assertIs(HResult.E_NOINTERFACE, some.pMQIs()[2].hr);
        assertEquals(some.pMQIs()[1].pItf, some.pMQIs()[3].pItf);
        assertFails(
                HResult.E_NOINTERFACE,
                () -> query.QueryMultipleInterfaces(2, questions(IPipeByte.TYPE.iid(), IWatcher.TYPE.iid())));
    }

    @Test
    void refusesQuestionsThatAreNone() throws Exception {
        IMultiQI query = object.queryInterface(IMultiQI.class);
        assertFails(HResult.E_INVALIDARG, () -> query.QueryMultipleInterfaces(0, questions()));
        assertFails(HResult.E_INVALIDARG, () -> query.QueryMultipleInterfaces(2, questions(NOBODYS)));
        MULTI_QI answered = new MULTI_QI(NOBODYS, object, 0);
        assertFails(HResult.E_INVALIDARG, () -> query.QueryMultipleInterfaces(1, new MULTI_QI[] {answered}));
        assertEquals(0, net.requests.get());
    }

    @Test
    void findsManyInterfacesWithoutWaiting() throws Exception {
        AsyncIMultiQI call = Com.createCall(object, AsyncIMultiQI.class);
        assertFails(HResult.RPC_E_CALL_COMPLETE, call::Finish_QueryMultipleInterfaces);
        call.Begin_QueryMultipleInterfaces(2, questions(IStock.TYPE.iid(), IWatchedStock.TYPE.iid()));
        assertFails(HResult.RPC_S_CALLPENDING, () -> call.Begin_QueryMultipleInterfaces(1, questions(NOBODYS)));
        assertIs(HResult.S_OK, call.queryInterface(ISynchronize.class).Wait(0, HResult.INFINITE));
        IMultiQI.QueryMultipleInterfacesResult found = call.Finish_QueryMultipleInterfaces();
        assertEquals(1, net.requests.get());
        assertIs(HResult.S_OK, found.hresult());
        assertEquals(4, ((IStock) found.pMQIs()[0].pItf).Quote("MSFT"));
        call.Begin_QueryMultipleInterfaces(1, questions(IPipeByte.TYPE.iid()));
        assertFails(HResult.E_NOINTERFACE, call::Finish_QueryMultipleInterfaces);
    }

    @Test
    void cancelsAQuestion() throws Exception {
        AsyncIMultiQI call = Com.createCall(object, AsyncIMultiQI.class);
        call.Begin_QueryMultipleInterfaces(1, questions(IStock.TYPE.iid()));
        int canceled = call.queryInterface(ICancelMethodCalls.class).Cancel(0);
        if (canceled == HResult.S_OK) {
            assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_QueryMultipleInterfaces);
        } else { // the answer was faster
            assertIs(HResult.RPC_E_CALL_COMPLETE, canceled);
            call.Finish_QueryMultipleInterfaces();
        }
        assertEquals(4, object.queryInterface(IStock.class).Quote("MSFT"));
    }

    @Test
    void makesTheCallObjectsByTheFactoryToo() throws Exception {
        Net other = nets.to(way, new AsyncExchange());
        ICallFactory factory = other.proxy(InterfaceType.UNKNOWN).queryInterface(ICallFactory.class);
        AsyncIMultiQI call = factory.CreateCall(AsyncIMultiQI.TYPE.iid(), null, AsyncIMultiQI.class);
        call.Begin_QueryMultipleInterfaces(1, questions(IStock.TYPE.iid()));
        assertIs(HResult.S_OK, call.Finish_QueryMultipleInterfaces().hresult());
        assertNotNull(factory.CreateCall(AsyncIUnknown.TYPE.iid(), null, AsyncIUnknown.class));
    }

    @Test
    void queriesAndCountsReferencesWithoutWaiting() throws Exception {
        AsyncIUnknown call = Com.createCall(object, AsyncIUnknown.class);
        call.Begin_QueryInterface(IStock.TYPE.iid());
        assertEquals(
                4, assertInstanceOf(IStock.class, call.Finish_QueryInterface()).Quote("MSFT"));
        call.Begin_QueryInterface(IPipeByte.TYPE.iid());
        assertFails(HResult.E_UNEXPECTED, call::Finish_AddRef);
        assertFails(HResult.E_NOINTERFACE, call::Finish_QueryInterface);
        call.Begin_AddRef();
        assertEquals(2, call.Finish_AddRef());
        call.Begin_Release();
        assertEquals(1, call.Finish_Release());
    }

    @Test
    void givesTheObjectBackWithTheLastReference() throws Exception {
        int before = net.references.get();
        AsyncIUnknown call = Com.createCall(object, AsyncIUnknown.class);
        assertEquals(before + 1, net.references.get());
        call.Begin_Release();
        assertIs(HResult.S_OK, call.queryInterface(ISynchronize.class).Wait(0, HResult.INFINITE));
        assertEquals(0, call.Finish_Release());
        assertEquals(before, net.references.get());
        assertFails(HResult.RPC_E_DISCONNECTED, () -> call.Begin_QueryInterface(IStock.TYPE.iid()));
        assertEquals(4, object.queryInterface(IStock.class).Quote("MSFT"));
    }
}
