// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IRunningObjectTable} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IRunningObjectTableProxy extends Proxy implements IRunningObjectTable {
    static {
        Abi.require(1);
    }

    protected IRunningObjectTableProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IRunningObjectTable proxy) throws ComException {
        return new Futures(targetOf(proxy, IRunningObjectTable.TYPE));
    }

    @Override
    public IRunningObjectTable.RegisterResult Register(@Unsigned int grfFlags,
            @Nullable IUnknown punkObject, @Nullable IMoniker pmkObjectName) throws ComException {
        return callForHResult(3, out -> writeRegister(out, grfFlags, punkObject, pmkObjectName),
                IRunningObjectTableProxy::readRegister);
    }

    @Override
    public void Revoke(@Unsigned int dwRegister) throws ComException {
        call(4, out -> writeRevoke(out, dwRegister));
    }

    @Override
    public int IsRunning(@Nullable IMoniker pmkObjectName) throws ComException {
        return callForHResult(5, out -> writeIsRunning(out, pmkObjectName),
                IRunningObjectTableProxy::readIsRunning);
    }

    @Override
    public @Nullable IUnknown GetObject(@Nullable IMoniker pmkObjectName) throws ComException {
        return call(6, out -> writeGetObject(out, pmkObjectName),
                IRunningObjectTableProxy::readGetObject);
    }

    @Override
    public void NoteChangeTime(@Unsigned int dwRegister, FILETIME pfiletime) throws ComException {
        call(7, out -> writeNoteChangeTime(out, dwRegister, pfiletime));
    }

    @Override
    public IRunningObjectTable.GetTimeOfLastChangeResult GetTimeOfLastChange(
            @Nullable IMoniker pmkObjectName) throws ComException {
        return callForHResult(8, out -> writeGetTimeOfLastChange(out, pmkObjectName),
                IRunningObjectTableProxy::readGetTimeOfLastChange);
    }

    @Override
    public @Nullable IEnumMoniker EnumRunning() throws ComException {
        return call(9, RequestWriter.NOTHING, IRunningObjectTableProxy::readEnumRunning);
    }

    private static void writeRegister(NdrWriter out, @Unsigned int grfFlags,
            @Nullable IUnknown punkObject, @Nullable IMoniker pmkObjectName) throws ComException {
        out.writeInt(grfFlags);
        InterfacePointers.write(out, punkObject, InterfaceType.UNKNOWN);
        out.writePointees();
        InterfacePointers.write(out, pmkObjectName, IMoniker.TYPE);
        out.writePointees();
    }

    private static IRunningObjectTable.RegisterResult readRegister(NdrReader in) throws
            ComException {
        in.at("pdwRegister");
        int pdwRegister = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return new IRunningObjectTable.RegisterResult(hresult, pdwRegister);
    }

    private static void writeRevoke(NdrWriter out, @Unsigned int dwRegister) throws ComException {
        out.writeInt(dwRegister);
    }

    private static void writeIsRunning(NdrWriter out, @Nullable IMoniker pmkObjectName) throws
            ComException {
        InterfacePointers.write(out, pmkObjectName, IMoniker.TYPE);
        out.writePointees();
    }

    private static int readIsRunning(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeGetObject(NdrWriter out, @Nullable IMoniker pmkObjectName) throws
            ComException {
        InterfacePointers.write(out, pmkObjectName, IMoniker.TYPE);
        out.writePointees();
    }

    private static @Nullable IUnknown readGetObject(NdrReader in) throws ComException {
        in.at("ppunkObject");
        IUnknown ppunkObject = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        return ppunkObject;
    }

    private static void writeNoteChangeTime(NdrWriter out, @Unsigned int dwRegister,
            FILETIME pfiletime) throws ComException {
        try {
            out.writeInt(dwRegister);
            FILETIMECodec.write(out, Require.nonNull(pfiletime, "pfiletime"));
        } catch (Unsendable problem) {
            throw problem.in("pfiletime", pfiletime);
        }
    }

    private static void writeGetTimeOfLastChange(NdrWriter out, @Nullable IMoniker pmkObjectName)
            throws ComException {
        InterfacePointers.write(out, pmkObjectName, IMoniker.TYPE);
        out.writePointees();
    }

    private static IRunningObjectTable.GetTimeOfLastChangeResult readGetTimeOfLastChange(
            NdrReader in) throws ComException {
        in.at("pfiletime");
        FILETIME pfiletime = FILETIMECodec.read(in);
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return new IRunningObjectTable.GetTimeOfLastChangeResult(hresult, pfiletime);
    }

    private static @Nullable IEnumMoniker readEnumRunning(NdrReader in) throws ComException {
        in.at("ppenumMoniker");
        IEnumMoniker ppenumMoniker = InterfacePointers.read(in, IEnumMoniker.TYPE);
        return ppenumMoniker;
    }

    /** The calls of an {@link IRunningObjectTable} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IRunningObjectTable#Register}. */
        public CompletableFuture<IRunningObjectTable.RegisterResult> Register(
                @Unsigned int grfFlags, @Nullable IUnknown punkObject,
                @Nullable IMoniker pmkObjectName) {
            return futureForHResult(3, out -> writeRegister(out, grfFlags, punkObject, pmkObjectName),
                    IRunningObjectTableProxy::readRegister);
        }

        /** See {@link IRunningObjectTable#Revoke}. */
        public CompletableFuture<@Nullable Void> Revoke(@Unsigned int dwRegister) {
            return future(4, out -> writeRevoke(out, dwRegister));
        }

        /** See {@link IRunningObjectTable#IsRunning}. */
        public CompletableFuture<Integer> IsRunning(@Nullable IMoniker pmkObjectName) {
            return futureForHResult(5, out -> writeIsRunning(out, pmkObjectName),
                    IRunningObjectTableProxy::readIsRunning);
        }

        /** See {@link IRunningObjectTable#GetObject}. */
        public CompletableFuture<@Nullable IUnknown> GetObject(@Nullable IMoniker pmkObjectName) {
            return future(6, out -> writeGetObject(out, pmkObjectName),
                    IRunningObjectTableProxy::readGetObject);
        }

        /** See {@link IRunningObjectTable#NoteChangeTime}. */
        public CompletableFuture<@Nullable Void> NoteChangeTime(@Unsigned int dwRegister,
                FILETIME pfiletime) {
            return future(7, out -> writeNoteChangeTime(out, dwRegister, pfiletime));
        }

        /** See {@link IRunningObjectTable#GetTimeOfLastChange}. */
        public CompletableFuture<IRunningObjectTable.GetTimeOfLastChangeResult> GetTimeOfLastChange(
                @Nullable IMoniker pmkObjectName) {
            return futureForHResult(8, out -> writeGetTimeOfLastChange(out, pmkObjectName),
                    IRunningObjectTableProxy::readGetTimeOfLastChange);
        }

        /** See {@link IRunningObjectTable#EnumRunning}. */
        public CompletableFuture<@Nullable IEnumMoniker> EnumRunning() {
            return future(9, RequestWriter.NOTHING, IRunningObjectTableProxy::readEnumRunning);
        }
    }
}
