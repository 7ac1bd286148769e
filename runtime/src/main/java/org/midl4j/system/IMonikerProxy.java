// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Calls an {@link IMoniker} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IMonikerProxy extends IPersistStreamProxy implements IMoniker {
    static {
        Abi.require(1);
    }

    protected IMonikerProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IMoniker proxy) throws ComException {
        return new Futures(targetOf(proxy, IMoniker.TYPE));
    }

    @Override
    public @Nullable IUnknown BindToObject(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft,
            Guid riidResult) throws ComException {
        return call(8, out -> writeBindToObject(out, pbc, pmkToLeft, riidResult),
                in -> readBindToObject(in, riidResult));
    }

    @Override
    public @Nullable IUnknown BindToStorage(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft,
            Guid riid) throws ComException {
        return call(9, out -> writeBindToStorage(out, pbc, pmkToLeft, riid),
                in -> readBindToStorage(in, riid));
    }

    @Override
    public IMoniker.ReduceResult Reduce(@Nullable IBindCtx pbc, @Unsigned int dwReduceHowFar,
            @Nullable IMoniker @Nullable [] ppmkToLeft) throws ComException {
        return call(10, out -> writeReduce(out, pbc, dwReduceHowFar, ppmkToLeft),
                IMonikerProxy::readReduce);
    }

    @Override
    public @Nullable IMoniker ComposeWith(@Nullable IMoniker pmkRight, int fOnlyIfNotGeneric) throws
            ComException {
        return call(11, out -> writeComposeWith(out, pmkRight, fOnlyIfNotGeneric),
                IMonikerProxy::readComposeWith);
    }

    @Override
    public @Nullable IEnumMoniker Enum(int fForward) throws ComException {
        return call(12, out -> writeEnum(out, fForward), IMonikerProxy::readEnum);
    }

    @Override
    public int IsEqual(@Nullable IMoniker pmkOtherMoniker) throws ComException {
        return callForHResult(13, out -> writeIsEqual(out, pmkOtherMoniker),
                IMonikerProxy::readIsEqual);
    }

    @Override
    public @Unsigned int Hash() throws ComException {
        return call(14, RequestWriter.NOTHING, IMonikerProxy::readHash);
    }

    @Override
    public int IsRunning(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft,
            @Nullable IMoniker pmkNewlyRunning) throws ComException {
        return callForHResult(15, out -> writeIsRunning(out, pbc, pmkToLeft, pmkNewlyRunning),
                IMonikerProxy::readIsRunning);
    }

    @Override
    public FILETIME GetTimeOfLastChange(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft) throws
            ComException {
        return call(16, out -> writeGetTimeOfLastChange(out, pbc, pmkToLeft),
                IMonikerProxy::readGetTimeOfLastChange);
    }

    @Override
    public @Nullable IMoniker Inverse() throws ComException {
        return call(17, RequestWriter.NOTHING, IMonikerProxy::readInverse);
    }

    @Override
    public IMoniker.CommonPrefixWithResult CommonPrefixWith(@Nullable IMoniker pmkOther) throws
            ComException {
        return callForHResult(18, out -> writeCommonPrefixWith(out, pmkOther),
                IMonikerProxy::readCommonPrefixWith);
    }

    @Override
    public @Nullable IMoniker RelativePathTo(@Nullable IMoniker pmkOther) throws ComException {
        return call(19, out -> writeRelativePathTo(out, pmkOther),
                IMonikerProxy::readRelativePathTo);
    }

    @Override
    public @Nullable String GetDisplayName(@Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft)
            throws ComException {
        return call(20, out -> writeGetDisplayName(out, pbc, pmkToLeft),
                IMonikerProxy::readGetDisplayName);
    }

    @Override
    public IMoniker.ParseDisplayNameResult ParseDisplayName(@Nullable IBindCtx pbc,
            @Nullable IMoniker pmkToLeft, String pszDisplayName) throws ComException {
        return call(21, out -> writeParseDisplayName(out, pbc, pmkToLeft, pszDisplayName),
                IMonikerProxy::readParseDisplayName);
    }

    @Override
    public IMoniker.IsSystemMonikerResult IsSystemMoniker() throws ComException {
        return callForHResult(22, RequestWriter.NOTHING, IMonikerProxy::readIsSystemMoniker);
    }

    private static void writeBindToObject(NdrWriter out, @Nullable IBindCtx pbc,
            @Nullable IMoniker pmkToLeft, Guid riidResult) throws ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pmkToLeft, IMoniker.TYPE);
        out.writePointees();
        out.writeGuid(riidResult);
    }

    private static @Nullable IUnknown readBindToObject(NdrReader in, Guid riidResult) throws
            ComException {
        in.at("ppvResult");
        IUnknown ppvResult = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riidResult));
        return ppvResult;
    }

    private static void writeBindToStorage(NdrWriter out, @Nullable IBindCtx pbc,
            @Nullable IMoniker pmkToLeft, Guid riid) throws ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pmkToLeft, IMoniker.TYPE);
        out.writePointees();
        out.writeGuid(riid);
    }

    private static @Nullable IUnknown readBindToStorage(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppvObj");
        IUnknown ppvObj = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppvObj;
    }

    private static void writeReduce(NdrWriter out, @Nullable IBindCtx pbc,
            @Unsigned int dwReduceHowFar, @Nullable IMoniker @Nullable [] ppmkToLeft) throws
            ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        out.writeInt(dwReduceHowFar);
        if (out.writePointer(ppmkToLeft)) {
            InterfacePointers.write(out, ppmkToLeft[0], IMoniker.TYPE);
            out.writePointees();
        }
    }

    private static IMoniker.ReduceResult readReduce(NdrReader in) throws ComException {
        in.at("ppmkToLeft");
        @Nullable IMoniker[] ppmkToLeft;
        if (in.readPointer()) {
            IMoniker[] box = new IMoniker[1];
            InterfacePointers.read(in, box, 0, IMoniker.TYPE);
            in.readHeldPointees(box);
            ppmkToLeft = box;
        } else {
            ppmkToLeft = null;
        }
        in.at("ppmkReduced");
        IMoniker ppmkReduced = InterfacePointers.read(in, IMoniker.TYPE);
        return new IMoniker.ReduceResult(ppmkToLeft, ppmkReduced);
    }

    private static void writeComposeWith(NdrWriter out, @Nullable IMoniker pmkRight,
            int fOnlyIfNotGeneric) throws ComException {
        InterfacePointers.write(out, pmkRight, IMoniker.TYPE);
        out.writePointees();
        out.writeInt(fOnlyIfNotGeneric);
    }

    private static @Nullable IMoniker readComposeWith(NdrReader in) throws ComException {
        in.at("ppmkComposite");
        IMoniker ppmkComposite = InterfacePointers.read(in, IMoniker.TYPE);
        return ppmkComposite;
    }

    private static void writeEnum(NdrWriter out, int fForward) throws ComException {
        out.writeInt(fForward);
    }

    private static @Nullable IEnumMoniker readEnum(NdrReader in) throws ComException {
        in.at("ppenumMoniker");
        IEnumMoniker ppenumMoniker = InterfacePointers.read(in, IEnumMoniker.TYPE);
        return ppenumMoniker;
    }

    private static void writeIsEqual(NdrWriter out, @Nullable IMoniker pmkOtherMoniker) throws
            ComException {
        InterfacePointers.write(out, pmkOtherMoniker, IMoniker.TYPE);
        out.writePointees();
    }

    private static int readIsEqual(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Unsigned int readHash(NdrReader in) throws ComException {
        in.at("pdwHash");
        int pdwHash = in.readInt();
        return pdwHash;
    }

    private static void writeIsRunning(NdrWriter out, @Nullable IBindCtx pbc,
            @Nullable IMoniker pmkToLeft, @Nullable IMoniker pmkNewlyRunning) throws ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pmkToLeft, IMoniker.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pmkNewlyRunning, IMoniker.TYPE);
        out.writePointees();
    }

    private static int readIsRunning(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeGetTimeOfLastChange(NdrWriter out, @Nullable IBindCtx pbc,
            @Nullable IMoniker pmkToLeft) throws ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pmkToLeft, IMoniker.TYPE);
        out.writePointees();
    }

    private static FILETIME readGetTimeOfLastChange(NdrReader in) throws ComException {
        in.at("pFileTime");
        FILETIME pFileTime = FILETIMECodec.read(in);
        return pFileTime;
    }

    private static @Nullable IMoniker readInverse(NdrReader in) throws ComException {
        in.at("ppmk");
        IMoniker ppmk = InterfacePointers.read(in, IMoniker.TYPE);
        return ppmk;
    }

    private static void writeCommonPrefixWith(NdrWriter out, @Nullable IMoniker pmkOther) throws
            ComException {
        InterfacePointers.write(out, pmkOther, IMoniker.TYPE);
        out.writePointees();
    }

    private static IMoniker.CommonPrefixWithResult readCommonPrefixWith(NdrReader in) throws
            ComException {
        in.at("ppmkPrefix");
        IMoniker ppmkPrefix = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return new IMoniker.CommonPrefixWithResult(hresult, ppmkPrefix);
    }

    private static void writeRelativePathTo(NdrWriter out, @Nullable IMoniker pmkOther) throws
            ComException {
        InterfacePointers.write(out, pmkOther, IMoniker.TYPE);
        out.writePointees();
    }

    private static @Nullable IMoniker readRelativePathTo(NdrReader in) throws ComException {
        in.at("ppmkRelPath");
        IMoniker ppmkRelPath = InterfacePointers.read(in, IMoniker.TYPE);
        return ppmkRelPath;
    }

    private static void writeGetDisplayName(NdrWriter out, @Nullable IBindCtx pbc,
            @Nullable IMoniker pmkToLeft) throws ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pmkToLeft, IMoniker.TYPE);
        out.writePointees();
    }

    private static @Nullable String readGetDisplayName(NdrReader in) throws ComException {
        in.at("ppszDisplayName");
        String ppszDisplayName;
        if (in.readPointer()) {
            ppszDisplayName = in.readWideString();
        } else {
            ppszDisplayName = null;
        }
        return ppszDisplayName;
    }

    private static void writeParseDisplayName(NdrWriter out, @Nullable IBindCtx pbc,
            @Nullable IMoniker pmkToLeft, String pszDisplayName) throws ComException {
        InterfacePointers.write(out, pbc, IBindCtx.TYPE);
        out.writePointees();
        InterfacePointers.write(out, pmkToLeft, IMoniker.TYPE);
        out.writePointees();
        out.writeWideString(Require.nonNull(pszDisplayName, "pszDisplayName"));
    }

    private static IMoniker.ParseDisplayNameResult readParseDisplayName(NdrReader in) throws
            ComException {
        in.at("pchEaten");
        int pchEaten = in.readInt();
        in.at("ppmkOut");
        IMoniker ppmkOut = InterfacePointers.read(in, IMoniker.TYPE);
        return new IMoniker.ParseDisplayNameResult(pchEaten, ppmkOut);
    }

    private static IMoniker.IsSystemMonikerResult readIsSystemMoniker(NdrReader in) throws
            ComException {
        in.at("pdwMksys");
        int pdwMksys = in.readInt();
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return new IMoniker.IsSystemMonikerResult(hresult, pdwMksys);
    }

    /** The calls of an {@link IMoniker} elsewhere, as futures. */
    public static class Futures extends IPersistStreamProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IMoniker#BindToObject}. */
        public CompletableFuture<@Nullable IUnknown> BindToObject(@Nullable IBindCtx pbc,
                @Nullable IMoniker pmkToLeft, Guid riidResult) {
            return future(8, out -> writeBindToObject(out, pbc, pmkToLeft, riidResult),
                    in -> readBindToObject(in, riidResult));
        }

        /** See {@link IMoniker#BindToStorage}. */
        public CompletableFuture<@Nullable IUnknown> BindToStorage(@Nullable IBindCtx pbc,
                @Nullable IMoniker pmkToLeft, Guid riid) {
            return future(9, out -> writeBindToStorage(out, pbc, pmkToLeft, riid),
                    in -> readBindToStorage(in, riid));
        }

        /** See {@link IMoniker#Reduce}. */
        public CompletableFuture<IMoniker.ReduceResult> Reduce(@Nullable IBindCtx pbc,
                @Unsigned int dwReduceHowFar, @Nullable IMoniker @Nullable [] ppmkToLeft) {
            return future(10, out -> writeReduce(out, pbc, dwReduceHowFar, ppmkToLeft),
                    IMonikerProxy::readReduce);
        }

        /** See {@link IMoniker#ComposeWith}. */
        public CompletableFuture<@Nullable IMoniker> ComposeWith(@Nullable IMoniker pmkRight,
                int fOnlyIfNotGeneric) {
            return future(11, out -> writeComposeWith(out, pmkRight, fOnlyIfNotGeneric),
                    IMonikerProxy::readComposeWith);
        }

        /** See {@link IMoniker#Enum}. */
        public CompletableFuture<@Nullable IEnumMoniker> Enum(int fForward) {
            return future(12, out -> writeEnum(out, fForward), IMonikerProxy::readEnum);
        }

        /** See {@link IMoniker#IsEqual}. */
        public CompletableFuture<Integer> IsEqual(@Nullable IMoniker pmkOtherMoniker) {
            return futureForHResult(13, out -> writeIsEqual(out, pmkOtherMoniker),
                    IMonikerProxy::readIsEqual);
        }

        /** See {@link IMoniker#Hash}. */
        public CompletableFuture<Integer> Hash() {
            return future(14, RequestWriter.NOTHING, IMonikerProxy::readHash);
        }

        /** See {@link IMoniker#IsRunning}. */
        public CompletableFuture<Integer> IsRunning(@Nullable IBindCtx pbc,
                @Nullable IMoniker pmkToLeft, @Nullable IMoniker pmkNewlyRunning) {
            return futureForHResult(15, out -> writeIsRunning(out, pbc, pmkToLeft, pmkNewlyRunning),
                    IMonikerProxy::readIsRunning);
        }

        /** See {@link IMoniker#GetTimeOfLastChange}. */
        public CompletableFuture<FILETIME> GetTimeOfLastChange(@Nullable IBindCtx pbc,
                @Nullable IMoniker pmkToLeft) {
            return future(16, out -> writeGetTimeOfLastChange(out, pbc, pmkToLeft),
                    IMonikerProxy::readGetTimeOfLastChange);
        }

        /** See {@link IMoniker#Inverse}. */
        public CompletableFuture<@Nullable IMoniker> Inverse() {
            return future(17, RequestWriter.NOTHING, IMonikerProxy::readInverse);
        }

        /** See {@link IMoniker#CommonPrefixWith}. */
        public CompletableFuture<IMoniker.CommonPrefixWithResult> CommonPrefixWith(
                @Nullable IMoniker pmkOther) {
            return futureForHResult(18, out -> writeCommonPrefixWith(out, pmkOther),
                    IMonikerProxy::readCommonPrefixWith);
        }

        /** See {@link IMoniker#RelativePathTo}. */
        public CompletableFuture<@Nullable IMoniker> RelativePathTo(@Nullable IMoniker pmkOther) {
            return future(19, out -> writeRelativePathTo(out, pmkOther),
                    IMonikerProxy::readRelativePathTo);
        }

        /** See {@link IMoniker#GetDisplayName}. */
        public CompletableFuture<@Nullable String> GetDisplayName(@Nullable IBindCtx pbc,
                @Nullable IMoniker pmkToLeft) {
            return future(20, out -> writeGetDisplayName(out, pbc, pmkToLeft),
                    IMonikerProxy::readGetDisplayName);
        }

        /** See {@link IMoniker#ParseDisplayName}. */
        public CompletableFuture<IMoniker.ParseDisplayNameResult> ParseDisplayName(
                @Nullable IBindCtx pbc, @Nullable IMoniker pmkToLeft, String pszDisplayName) {
            return future(21, out -> writeParseDisplayName(out, pbc, pmkToLeft, pszDisplayName),
                    IMonikerProxy::readParseDisplayName);
        }

        /** See {@link IMoniker#IsSystemMoniker}. */
        public CompletableFuture<IMoniker.IsSystemMonikerResult> IsSystemMoniker() {
            return futureForHResult(22, RequestWriter.NOTHING, IMonikerProxy::readIsSystemMoniker);
        }
    }
}
