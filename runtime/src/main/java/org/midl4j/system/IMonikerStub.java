// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Serves calls of an {@link IMoniker} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IMonikerStub extends IPersistStreamStub {
    static {
        Abi.require(1);
    }

    private final IMoniker object;

    protected IMonikerStub(IMoniker object) {
        this(IMoniker.TYPE, object);
    }

    protected IMonikerStub(InterfaceType<?> type, IMoniker object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 8 -> BindToObject(in, call);
            case 9 -> BindToStorage(in, call);
            case 10 -> Reduce(in, call);
            case 11 -> ComposeWith(in, call);
            case 12 -> Enum(in, call);
            case 13 -> IsEqual(in, call);
            case 14 -> Hash(call);
            case 15 -> IsRunning(in, call);
            case 16 -> GetTimeOfLastChange(in, call);
            case 17 -> Inverse(call);
            case 18 -> CommonPrefixWith(in, call);
            case 19 -> RelativePathTo(in, call);
            case 20 -> GetDisplayName(in, call);
            case 21 -> ParseDisplayName(in, call);
            case 22 -> IsSystemMoniker(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void BindToObject(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("pmkToLeft");
        IMoniker pmkToLeft = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("riidResult");
        Guid riidResult = in.readGuid();
        serve(
                call,
                () -> object.BindToObject(pbc, pmkToLeft, riidResult),
                (out, result) -> writeBindToObject(out, riidResult, result),
                () -> null);
    }

    private static void writeBindToObject(NdrWriter out, Guid riidResult,
            @Nullable IUnknown ppvResult) throws ComException {
        InterfacePointers.write(out, ppvResult, InterfacePointers.type(riidResult));
        out.writePointees();
    }

    private void BindToStorage(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("pmkToLeft");
        IMoniker pmkToLeft = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.BindToStorage(pbc, pmkToLeft, riid),
                (out, result) -> writeBindToStorage(out, riid, result),
                () -> null);
    }

    private static void writeBindToStorage(NdrWriter out, Guid riid, @Nullable IUnknown ppvObj)
            throws ComException {
        InterfacePointers.write(out, ppvObj, InterfacePointers.type(riid));
        out.writePointees();
    }

    private void Reduce(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("dwReduceHowFar");
        int dwReduceHowFar = in.readInt();
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
        serve(
                call,
                () -> object.Reduce(pbc, dwReduceHowFar, ppmkToLeft),
                IMonikerStub::writeReduce,
                () -> new IMoniker.ReduceResult(ppmkToLeft, null));
    }

    private static void writeReduce(NdrWriter out, IMoniker.ReduceResult result) throws
            ComException {
        @Nullable IMoniker[] ppmkToLeft = result.ppmkToLeft();
        IMoniker ppmkReduced = result.ppmkReduced();
        if (out.writePointer(ppmkToLeft)) {
            InterfacePointers.write(out, ppmkToLeft[0], IMoniker.TYPE);
            out.writePointees();
        }
        InterfacePointers.write(out, ppmkReduced, IMoniker.TYPE);
        out.writePointees();
    }

    private void ComposeWith(NdrReader in, ServerCall call) throws ComException {
        in.at("pmkRight");
        IMoniker pmkRight = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("fOnlyIfNotGeneric");
        int fOnlyIfNotGeneric = in.readInt();
        serve(
                call,
                () -> object.ComposeWith(pmkRight, fOnlyIfNotGeneric),
                IMonikerStub::writeComposeWith,
                () -> null);
    }

    private static void writeComposeWith(NdrWriter out, @Nullable IMoniker ppmkComposite) throws
            ComException {
        InterfacePointers.write(out, ppmkComposite, IMoniker.TYPE);
        out.writePointees();
    }

    private void Enum(NdrReader in, ServerCall call) throws ComException {
        in.at("fForward");
        int fForward = in.readInt();
        serve(
                call,
                () -> object.Enum(fForward),
                IMonikerStub::writeEnum,
                () -> null);
    }

    private static void writeEnum(NdrWriter out, @Nullable IEnumMoniker ppenumMoniker) throws
            ComException {
        InterfacePointers.write(out, ppenumMoniker, IEnumMoniker.TYPE);
        out.writePointees();
    }

    private void IsEqual(NdrReader in, ServerCall call) throws ComException {
        in.at("pmkOtherMoniker");
        IMoniker pmkOtherMoniker = InterfacePointers.read(in, IMoniker.TYPE);
        serveForHResult(
                call,
                () -> object.IsEqual(pmkOtherMoniker),
                IMonikerStub::writeIsEqual,
                status -> status);
    }

    private static void writeIsEqual(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void Hash(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Hash(),
                IMonikerStub::writeHash,
                () -> 0);
    }

    private static void writeHash(NdrWriter out, @Unsigned int pdwHash) throws ComException {
        out.writeInt(pdwHash);
    }

    private void IsRunning(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("pmkToLeft");
        IMoniker pmkToLeft = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("pmkNewlyRunning");
        IMoniker pmkNewlyRunning = InterfacePointers.read(in, IMoniker.TYPE);
        serveForHResult(
                call,
                () -> object.IsRunning(pbc, pmkToLeft, pmkNewlyRunning),
                IMonikerStub::writeIsRunning,
                status -> status);
    }

    private static void writeIsRunning(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void GetTimeOfLastChange(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("pmkToLeft");
        IMoniker pmkToLeft = InterfacePointers.read(in, IMoniker.TYPE);
        serve(
                call,
                () -> object.GetTimeOfLastChange(pbc, pmkToLeft),
                IMonikerStub::writeGetTimeOfLastChange,
                () -> new FILETIME());
    }

    private static void writeGetTimeOfLastChange(NdrWriter out, FILETIME pFileTime) throws
            ComException {
        try {
            FILETIMECodec.write(out, Require.nonNull(pFileTime, "pFileTime"));
        } catch (Unsendable problem) {
            throw problem.in("pFileTime", pFileTime);
        }
    }

    private void Inverse(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Inverse(),
                IMonikerStub::writeInverse,
                () -> null);
    }

    private static void writeInverse(NdrWriter out, @Nullable IMoniker ppmk) throws ComException {
        InterfacePointers.write(out, ppmk, IMoniker.TYPE);
        out.writePointees();
    }

    private void CommonPrefixWith(NdrReader in, ServerCall call) throws ComException {
        in.at("pmkOther");
        IMoniker pmkOther = InterfacePointers.read(in, IMoniker.TYPE);
        serveForHResult(
                call,
                () -> object.CommonPrefixWith(pmkOther),
                IMonikerStub::writeCommonPrefixWith,
                status -> new IMoniker.CommonPrefixWithResult(status, null));
    }

    private static void writeCommonPrefixWith(NdrWriter out, IMoniker.CommonPrefixWithResult result)
            throws ComException {
        int hresult = result.hresult();
        IMoniker ppmkPrefix = result.ppmkPrefix();
        InterfacePointers.write(out, ppmkPrefix, IMoniker.TYPE);
        out.writePointees();
        out.writeInt(hresult);
    }

    private void RelativePathTo(NdrReader in, ServerCall call) throws ComException {
        in.at("pmkOther");
        IMoniker pmkOther = InterfacePointers.read(in, IMoniker.TYPE);
        serve(
                call,
                () -> object.RelativePathTo(pmkOther),
                IMonikerStub::writeRelativePathTo,
                () -> null);
    }

    private static void writeRelativePathTo(NdrWriter out, @Nullable IMoniker ppmkRelPath) throws
            ComException {
        InterfacePointers.write(out, ppmkRelPath, IMoniker.TYPE);
        out.writePointees();
    }

    private void GetDisplayName(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("pmkToLeft");
        IMoniker pmkToLeft = InterfacePointers.read(in, IMoniker.TYPE);
        serve(
                call,
                () -> object.GetDisplayName(pbc, pmkToLeft),
                IMonikerStub::writeGetDisplayName,
                () -> null);
    }

    private static void writeGetDisplayName(NdrWriter out, @Nullable String ppszDisplayName) throws
            ComException {
        if (out.writePointer(ppszDisplayName)) {
            out.writeWideString(ppszDisplayName);
        }
    }

    private void ParseDisplayName(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("pmkToLeft");
        IMoniker pmkToLeft = InterfacePointers.read(in, IMoniker.TYPE);
        in.at("pszDisplayName");
        String pszDisplayName = in.readWideString();
        serve(
                call,
                () -> object.ParseDisplayName(pbc, pmkToLeft, pszDisplayName),
                IMonikerStub::writeParseDisplayName,
                () -> new IMoniker.ParseDisplayNameResult(0, null));
    }

    private static void writeParseDisplayName(NdrWriter out, IMoniker.ParseDisplayNameResult result)
            throws ComException {
        int pchEaten = result.pchEaten();
        IMoniker ppmkOut = result.ppmkOut();
        out.writeInt(pchEaten);
        InterfacePointers.write(out, ppmkOut, IMoniker.TYPE);
        out.writePointees();
    }

    private void IsSystemMoniker(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.IsSystemMoniker(),
                IMonikerStub::writeIsSystemMoniker,
                status -> new IMoniker.IsSystemMonikerResult(status, 0));
    }

    private static void writeIsSystemMoniker(NdrWriter out, IMoniker.IsSystemMonikerResult result)
            throws ComException {
        int hresult = result.hresult();
        int pdwMksys = result.pdwMksys();
        out.writeInt(pdwMksys);
        out.writeInt(hresult);
    }
}
