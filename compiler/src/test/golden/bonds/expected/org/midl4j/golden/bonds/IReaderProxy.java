// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.bonds;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Bonds;
import org.midl4j.support.Checked;
import org.midl4j.support.ClientCall;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IReader} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IReaderProxy extends Proxy implements IReader {
    private static final IReader.ReadBond Read_BOND = new Sums();

    private static final IReader.TakeBond Take_BOND = new Numbers();

    private static final IReader.TellBond Tell_BOND = new Letters();

    static {
        Abi.require(1);
    }

    protected IReaderProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IReader proxy) throws ComException {
        return new Futures(targetOf(proxy, IReader.TYPE));
    }

    @Override
    public int Read(int wanted) throws ComException {
        try {
            IReader.RemoteReadArguments sent = Bonds.made(Read_BOND.toRemote(wanted), Read_BOND, "toRemote");
            return Read_BOND.fromRemote(call(3, out -> writeRemoteRead(out, sent.cb()),
                    in -> readRemoteRead(in, sent.cb())));
        } catch (ComException failure) {
            throw failure.in("IReader", "Read", null);
        }
    }

    @Override
    public void Tell(String text) throws ComException {
        try {
            IReader.RemoteTellArguments sent = Bonds.made(Tell_BOND.toRemote(text), Tell_BOND, "toRemote");
            call(4, out -> writeRemoteTell(out, sent.length(), sent.text()));
        } catch (ComException failure) {
            throw failure.in("IReader", "Tell", null);
        }
    }

    @Override
    public void Take(@Nullable Object what) throws ComException {
        try {
            IReader.RemoteTakeArguments sent = Bonds.made(Take_BOND.toRemote(what), Take_BOND, "toRemote");
            call(5, out -> writeRemoteTake(out, sent.number()), IReaderProxy::readRemoteTake);
        } catch (ComException failure) {
            throw failure.in("IReader", "Take", null);
        }
    }

    @Override
    public void Plain(int n) throws ComException {
        call(6, out -> writePlain(out, n));
    }

    @Override
    public int Unbonded() throws ComException {
        return call(7, RequestWriter.NOTHING, IReaderProxy::readUnbonded);
    }

    private static void writeRemoteRead(NdrWriter out, int cb) throws ComException {
        out.writeInt(cb);
    }

    private static IReader.RemoteReadResult readRemoteRead(NdrReader in, int cb) throws
            ComException {
        in.at("pv");
        in.expectCount(cb);
        int count = in.readVaryingCount(cb, 1);
        byte[] pv = in.readBytes(count);
        in.at("read");
        int read = in.readInt();
        Checked.count("pv", pv.length, read);
        return new IReader.RemoteReadResult(pv, read);
    }

    private static void writeRemoteTell(NdrWriter out, int length, char[] text) throws
            ComException {
        out.writeInt(length);
        int count = Require.elements("text", Require.nonNull(text, "text").length, length);
        out.writeCount(count);
        out.writeChars(text, 0, count);
    }

    private static void writeRemoteTake(NdrWriter out, long number) throws ComException {
        out.writeLong(number);
    }

    private static int readRemoteTake(NdrReader in) throws ComException {
        in.at("taken");
        int taken = in.readInt();
        return taken;
    }

    private static void writePlain(NdrWriter out, int n) throws ComException {
        out.writeInt(n);
    }

    private static int readUnbonded(NdrReader in) throws ComException {
        in.at("n");
        int n = in.readInt();
        return n;
    }

    /** Calls an {@link IReader} elsewhere, asynchronously. */
    public static class Call extends ClientCall implements AsyncIReader {
        protected Call(ProxyTarget target, @Nullable IUnknown outer) {
            super(target, outer);
        }

        @Override
        public void Begin_Read(int wanted) throws ComException {
            try {
                IReader.RemoteReadArguments sent = Bonds.made(Read_BOND.toRemote(wanted), Read_BOND, "toRemote");
                begin(3, out -> writeRemoteRead(out, sent.cb()),
                        in -> readRemoteRead(in, sent.cb()));
            } catch (ComException failure) {
                throw failure.in("AsyncIReader", "Begin_Read", null);
            }
        }

        @Override
        public int Finish_Read() throws ComException {
            try {
                IReader.RemoteReadResult came = finish(3);
                return Read_BOND.fromRemote(came);
            } catch (ComException failure) {
                throw failure.in("AsyncIReader", "Finish_Read", null);
            }
        }

        @Override
        public void Begin_Tell(String text) throws ComException {
            try {
                IReader.RemoteTellArguments sent = Bonds.made(Tell_BOND.toRemote(text), Tell_BOND, "toRemote");
                begin(4, out -> writeRemoteTell(out, sent.length(), sent.text()));
            } catch (ComException failure) {
                throw failure.in("AsyncIReader", "Begin_Tell", null);
            }
        }

        @Override
        public void Finish_Tell() throws ComException {
            try {
                finish(4);
            } catch (ComException failure) {
                throw failure.in("AsyncIReader", "Finish_Tell", null);
            }
        }

        @Override
        public void Begin_Take(@Nullable Object what) throws ComException {
            try {
                IReader.RemoteTakeArguments sent = Bonds.made(Take_BOND.toRemote(what), Take_BOND, "toRemote");
                begin(5, out -> writeRemoteTake(out, sent.number()), IReaderProxy::readRemoteTake);
            } catch (ComException failure) {
                throw failure.in("AsyncIReader", "Begin_Take", null);
            }
        }

        @Override
        public void Finish_Take() throws ComException {
            try {
                finish(5);
            } catch (ComException failure) {
                throw failure.in("AsyncIReader", "Finish_Take", null);
            }
        }

        @Override
        public void Begin_Plain(int n) throws ComException {
            begin(6, out -> writePlain(out, n));
        }

        @Override
        public void Finish_Plain() throws ComException {
            finish(6);
        }

        @Override
        public void Begin_Unbonded() throws ComException {
            begin(7, RequestWriter.NOTHING, IReaderProxy::readUnbonded);
        }

        @Override
        public int Finish_Unbonded() throws ComException {
            return finish(7);
        }
    }

    /** The calls of an {@link IReader} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** What travels for {@link IReader#Read}. */
        public CompletableFuture<IReader.RemoteReadResult> RemoteRead(int cb) {
            return future(3, out -> writeRemoteRead(out, cb), in -> readRemoteRead(in, cb));
        }

        /** What travels for {@link IReader#Tell}. */
        public CompletableFuture<@Nullable Void> RemoteTell(int length, char[] text) {
            return future(4, out -> writeRemoteTell(out, length, text));
        }

        /** What travels for {@link IReader#Take}. */
        public CompletableFuture<Integer> RemoteTake(long number) {
            return future(5, out -> writeRemoteTake(out, number), IReaderProxy::readRemoteTake);
        }

        /** See {@link IReader#Plain}. */
        public CompletableFuture<@Nullable Void> Plain(int n) {
            return future(6, out -> writePlain(out, n));
        }

        /** See {@link IReader#Unbonded}. */
        public CompletableFuture<Integer> Unbonded() {
            return future(7, RequestWriter.NOTHING, IReaderProxy::readUnbonded);
        }
    }
}
