package org.midl4j.golden.bonds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.call.Completion;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.compiler.golden.Wire;
import org.midl4j.support.ServerCallObject;

/** Callers and objects know the local form, and the remote one is on the wire. */
public final class BondsCheck {
    private static final Wire<ISyncReader> WIRE = new Wire<>(ISyncReader.TYPE);

    static {
        Com.register(new InputIdl());
    }

    private BondsCheck() {}

    public static void sendsTheRemoteForm() throws ComException {
        WIRE.sendsOctets("05000000", "05000000", t -> t.Read(5), 3, 5);
        WIRE.carries(t -> t.Read(5), 3, 5);
        WIRE.sendsOctets(
                "02000000 | 02000000 61006200",
                "02000000 00000000 | 0200000000000000 61006200",
                t -> {
                    t.Tell("ab");
                    return null;
                },
                null,
                "ab");
        WIRE.sendsOctets(
                "0700000000000000",
                "0700000000000000",
                t -> {
                    t.Take(7);
                    return null;
                },
                null,
                7L);
        WIRE.sendsOctets("1500", "1500", t -> t.Twice(21), 42, 21);
        WIRE.carries(t -> t.Unbonded(), 9);
        WIRE.carries(
                t -> {
                    t.Plain(4);
                    return null;
                },
                null,
                4);
    }

    public static void answersInTheRemoteForm() throws ComException {
        WIRE.answer(arguments -> 3);
        assertEquals(3, WIRE.proxy().Read(5));
        WIRE.answered("05000000 00000000 03000000 | 010101 00 | 03000000 | 00000000");
        WIRE.answer(arguments -> 42);
        assertEquals(42, WIRE.proxy().Twice(21));
        WIRE.answered("2a00000000000000 | 00000000");
        WIRE.fails(HResult.E_FAIL, t -> t.Read(1));
        WIRE.fails(HResult.E_FAIL, t -> t.Twice(1));
    }

    private static ComException refused(Wire.Call<ISyncReader> call) {
        return assertThrows(ComException.class, () -> call.make(WIRE.proxy()));
    }

    public static void saysInWhichMethodABondFailed() throws ComException {
        ComException refused = refused(t -> {
            t.Take("seven");
            return null;
        });
        assertEquals(HResult.E_INVALIDARG, refused.hresult());
        assertEquals("IReader", refused.interfaceName());
        assertEquals("Take", refused.method());
        ComException nothing = refused(t -> {
            t.Take(0);
            return null;
        });
        assertEquals(HResult.E_UNEXPECTED, nothing.hresult());
        assertTrue(nothing.getMessage().contains("IReader::Take: " + Numbers.class.getName() + ".toRemote returned null"));
        WIRE.answer(arguments -> null);
        ComException there = refused(t -> {
            t.Take(-1);
            return null;
        });
        assertEquals(HResult.E_ACCESSDENIED, there.hresult());
        // a second count that says more than there is
        WIRE.answer(arguments -> 3);
        assertEquals(HResult.RPC_E_SERVERFAULT, refused(t -> t.Read(2)).hresult());
    }

    public static void asynchronousCallsUseTheSameBond() throws ComException {
        WIRE.answer(arguments -> 3);
        AsyncIReader call = Com.createCall(WIRE.proxy(), AsyncIReader.class);
        call.Begin_Read(5);
        assertEquals(3, call.Finish_Read());
        call.Begin_Tell("ab");
        call.Finish_Tell();
        ComException refused = assertThrows(ComException.class, () -> call.Begin_Take("seven"));
        assertEquals(HResult.E_INVALIDARG, refused.hresult());
        assertEquals("Begin_Take", refused.method());
        call.Begin_Take(7L);
        call.Finish_Take();
    }

    public static void futuresMakeTheRemoteCall() throws ComException {
        WIRE.answer(arguments -> 3);
        IReader.RemoteReadResult result =
                IReaderProxy.futures(WIRE.proxy()).RemoteRead(5).join();
        assertEquals(3, result.read());
        assertEquals(3, result.pv().length);
    }

    /** A server with call objects: it knows the local form only, too. */
    private static final class Reader implements IReader, ICallFactory {
        private final List<Object> told = new CopyOnWriteArrayList<>();
        private final boolean asynchronous;

        Reader(boolean asynchronous) {
            this.asynchronous = asynchronous;
        }

        @Override
        public int Read(int wanted) {
            return wanted - 1;
        }

        @Override
        public void Tell(String text) {
            told.add(text);
        }

        @Override
        public void Take(Object what) {
            told.add(what);
        }

        @Override
        public void Plain(int n) {}

        @Override
        public int Unbonded() {
            return 0;
        }

        @Override
        public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
            if (!asynchronous) {
                throw new ComException(HResult.E_NOINTERFACE);
            }
            return ServerCallObject.create(riid, outer, wanted, AsyncIReader.TYPE, whole -> new Call(this, whole));
        }
    }

    private static final class Call extends AsyncIReaderCall {
        private final Reader reader;

        Call(Reader reader, @Nullable IUnknown outer) {
            super(outer);
            this.reader = reader;
        }

        @Override
        protected void Begin_Read(int wanted, Completion<Integer> call) {
            new Thread(() -> call.complete(wanted - 2)).start();
        }

        @Override
        protected void Begin_Tell(String text, VoidCompletion call) {
            reader.told.add("later " + text);
            call.complete();
        }

        @Override
        protected void Begin_Take(Object what, VoidCompletion call) {
            reader.told.add(what);
            call.complete();
        }

        @Override
        protected void Begin_Plain(int n, VoidCompletion call) {
            call.complete();
        }

        @Override
        protected void Begin_Unbonded(Completion<Integer> call) {
            call.complete(1);
        }
    }

    public static void worksOverANetwork() throws Exception {
        for (boolean asynchronous : new boolean[] {false, true}) {
            Reader reader = new Reader(asynchronous);
            Guid clsid = Guid.of("3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2b14");
            int less = asynchronous ? 2 : 1;
            try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]")) {
                server.register(clsid, () -> reader);
                try (ComClient client = ComClient.connect(server.endpoint())) {
                    IReader proxy = client.createInstance(clsid, IReader.class);
                    assertEquals(100 - less, proxy.Read(100));
                    proxy.Tell("ab");
                    proxy.Take(7);
                    assertEquals(List.of(asynchronous ? "later ab" : "ab", 7L), reader.told);
                    assertEquals(
                            HResult.E_ACCESSDENIED,
                            assertThrows(ComException.class, () -> proxy.Take(-1)).hresult());
                    assertEquals(less - 1, proxy.Unbonded());
                    AsyncIReader call = Com.createCall(proxy, AsyncIReader.class);
                    call.Begin_Read(100);
                    assertEquals(100 - less, call.Finish_Read());
                    call.Begin_Take(-1);
                    assertEquals(
                            HResult.E_ACCESSDENIED,
                            assertThrows(ComException.class, call::Finish_Take).hresult());
                }
            }
        }
    }
}
