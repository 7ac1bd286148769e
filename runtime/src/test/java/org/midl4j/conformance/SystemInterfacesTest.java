package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.midl4j.conformance.ComAssertions.assertFails;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.call.Completion;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.IStock;
import org.midl4j.support.ServerCallObject;
import org.midl4j.system.AsyncIAdviseSink;
import org.midl4j.system.AsyncIAdviseSink2;
import org.midl4j.system.AsyncIAdviseSink2Call;
import org.midl4j.system.AsyncIPipeLong;
import org.midl4j.system.AsyncIPipeLongCall;
import org.midl4j.system.FORMATETC;
import org.midl4j.system.IAdviseSink;
import org.midl4j.system.IAdviseSink2;
import org.midl4j.system.IClassFactory;
import org.midl4j.system.IClassFactoryProxy;
import org.midl4j.system.IMoniker;
import org.midl4j.system.IPipeLong;
import org.midl4j.system.userSTGMEDIUM;

/** The system's interfaces that have asynchronous twins, and class factories, with servers of both kinds. */
@ParameterizedClass(name = "{0}")
@EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "COPIED")
@DisplayName("Interfaces of the system")
final class SystemInterfacesTest {
    @Parameter
    private Way way;

    @AutoClose
    private final Nets nets = new Nets();

    /** A pipe that gives what was put in. */
    private static class Pipe implements IPipeLong {
        final Queue<Integer> held = new ConcurrentLinkedQueue<>();

        @Override
        public PullResult Pull(int cRequest) {
            int[] numbers =
                    held.stream().limit(cRequest).mapToInt(Integer::intValue).toArray();
            for (int i = 0; i < numbers.length; i++) {
                held.remove();
            }
            return new PullResult(numbers, numbers.length);
        }

        @Override
        public void Push(int[] buf, int cSent) {
            for (int number : buf) {
                held.add(number);
            }
        }
    }

    /** The same with call objects. */
    private static final class AsyncPipe extends Pipe implements ICallFactory {
        @Override
        public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
            return ServerCallObject.create(riid, outer, wanted, AsyncIPipeLong.TYPE, Call::new);
        }

        private final class Call extends AsyncIPipeLongCall {
            Call(@Nullable IUnknown outer) {
                super(outer);
            }

            @Override
            protected void Begin_Pull(int cRequest, Completion<PullResult> call) {
                call.complete(Pull(cRequest));
            }

            @Override
            protected void Begin_Push(int[] buf, int cSent, VoidCompletion call) {
                Push(buf, cSent);
                call.complete();
            }
        }
    }

    /** Writes down what it is told, and fails when something is closed. */
    private static class Sink implements IAdviseSink2 {
        final Queue<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        public void OnDataChange(@Nullable FORMATETC format, @Nullable userSTGMEDIUM medium) {
            heard.add("data " + (format == null ? null : format.lindex) + " " + medium);
        }

        @Override
        public void OnViewChange(int dwAspect, int lindex) {
            heard.add("view " + dwAspect + " " + lindex);
        }

        @Override
        public void OnRename(@Nullable IMoniker name) {
            heard.add("rename " + name);
        }

        @Override
        public void OnSave() {
            heard.add("save");
        }

        @Override
        public void OnClose() throws ComException {
            throw new ComException(HResult.E_ABORT);
        }

        @Override
        public void OnLinkSrcChange(@Nullable IMoniker source) {
            heard.add("link " + source);
        }
    }

    /** The same with call objects. */
    private static final class AsyncSink extends Sink implements ICallFactory {
        @Override
        public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
            return ServerCallObject.create(riid, outer, wanted, AsyncIAdviseSink2.TYPE, Call::new);
        }

        private final class Call extends AsyncIAdviseSink2Call {
            Call(@Nullable IUnknown outer) {
                super(outer);
            }

            @Override
            protected void Begin_OnDataChange(
                    @Nullable FORMATETC format, @Nullable userSTGMEDIUM medium, VoidCompletion call) {
                OnDataChange(format, medium);
                call.complete();
            }

            @Override
            protected void Begin_OnViewChange(int dwAspect, int lindex, VoidCompletion call) {
                OnViewChange(dwAspect, lindex);
                call.complete();
            }

            @Override
            protected void Begin_OnRename(@Nullable IMoniker name, VoidCompletion call) {
                OnRename(name);
                call.complete();
            }

            @Override
            protected void Begin_OnSave(VoidCompletion call) {
                OnSave();
                call.complete();
            }

            @Override
            protected void Begin_OnClose(VoidCompletion call) throws ComException {
                OnClose();
            }

            @Override
            protected void Begin_OnLinkSrcChange(@Nullable IMoniker source, VoidCompletion call) {
                OnLinkSrcChange(source);
                call.complete();
            }
        }
    }

    @Test
    void pipesAreReadAndWrittenInAllPairings() throws Exception {
        for (Pipe server : List.of(new Pipe(), new AsyncPipe())) {
            IPipeLong pipe = nets.to(way, server).proxy(IPipeLong.TYPE);
            AsyncIPipeLong call = Com.createCall(pipe, AsyncIPipeLong.class);
            call.Begin_Push(new int[] {Integer.MIN_VALUE, -1, 7}, 3);
            call.Finish_Push();
            pipe.Push(new int[] {8}, 1);
            call.Begin_Pull(2);
            assertArrayEquals(
                    new int[] {Integer.MIN_VALUE, -1}, call.Finish_Pull().buf());
            assertArrayEquals(new int[] {7, 8}, pipe.Pull(100).buf());
            call.Begin_Pull(100);
            assertEquals(0, call.Finish_Pull().pcReturned(), "the end of a pipe is an empty answer");
        }
    }

    @Test
    void sinksHearInAllPairings() throws Exception {
        for (Sink server : List.of(new Sink(), new AsyncSink())) {
            IAdviseSink2 sink = nets.to(way, server).proxy(IAdviseSink2.TYPE);
            IAdviseSink base = sink.queryInterface(IAdviseSink.class);
            base.OnViewChange(1, -1);
            AsyncIAdviseSink call = Com.createCall(base, AsyncIAdviseSink.class);
            call.Begin_OnSave();
            call.Finish_OnSave();
            call.Begin_OnDataChange(new FORMATETC(null, null, 1, 77, 0), null);
            call.Finish_OnDataChange();
            call.Begin_OnClose();
            assertFails(HResult.E_ABORT, call::Finish_OnClose);
            AsyncIAdviseSink2 more = Com.createCall(sink, AsyncIAdviseSink2.class);
            more.Begin_OnRename(null);
            more.Finish_OnRename();
            more.Begin_OnLinkSrcChange(null);
            assertFails(HResult.E_UNEXPECTED, more::Finish_OnSave);
            more.Finish_OnLinkSrcChange();
            assertFails(HResult.E_ABORT, sink::OnClose);
            assertEquals(
                    List.of("view 1 -1", "save", "data 77 null", "rename null", "link null"),
                    List.copyOf(server.heard));
        }
    }

    /** Makes stock exchanges, and counts who wants it to stay. */
    private static final class Factory implements IClassFactory {
        final Queue<Integer> locks = new ConcurrentLinkedQueue<>();

        @Override
        public IUnknown CreateInstance(Guid riid) throws ComException {
            if (!riid.equals(IStock.TYPE.iid())) {
                throw new ComException(HResult.E_NOINTERFACE);
            }
            return new StockExchange();
        }

        @Override
        public void LockServer(int fLock) {
            locks.add(fLock);
        }
    }

    @Test
    void aClassFactoryMakesObjects() throws Exception {
        Factory server = new Factory();
        IClassFactory factory = nets.to(way, server).proxy(IClassFactory.TYPE);
        IUnknown made = factory.CreateInstance(IStock.TYPE.iid());
        assertNotNull(made);
        assertEquals(4, assertInstanceOf(IStock.class, made).Quote("MSFT"));
        assertFails(HResult.E_NOINTERFACE, () -> factory.CreateInstance(IAdviseSink.TYPE.iid()));
        IUnknown later = IClassFactoryProxy.futures(factory) // without an asynchronous twin
                .CreateInstance(IStock.TYPE.iid())
                .get(30, TimeUnit.SECONDS);
        assertEquals(4, assertInstanceOf(IStock.class, later).Quote("MSFT"));
        factory.LockServer(1);
        factory.LockServer(0);
        assertEquals(List.of(1, 0), List.copyOf(server.locks));
    }
}
