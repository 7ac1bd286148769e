// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IRunningObjectTable} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IRunningObjectTableStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IRunningObjectTable object;

    protected IRunningObjectTableStub(IRunningObjectTable object) {
        this(IRunningObjectTable.TYPE, object);
    }

    protected IRunningObjectTableStub(InterfaceType<?> type, IRunningObjectTable object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Register(in, call);
            case 4 -> Revoke(in, call);
            case 5 -> IsRunning(in, call);
            case 6 -> GetObject(in, call);
            case 7 -> NoteChangeTime(in, call);
            case 8 -> GetTimeOfLastChange(in, call);
            case 9 -> EnumRunning(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Register(NdrReader in, ServerCall call) throws ComException {
        in.at("grfFlags");
        int grfFlags = in.readInt();
        in.at("punkObject");
        IUnknown punkObject = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        in.at("pmkObjectName");
        IMoniker pmkObjectName = InterfacePointers.read(in, IMoniker.TYPE);
        serveForHResult(
                call,
                () -> object.Register(grfFlags, punkObject, pmkObjectName),
                IRunningObjectTableStub::writeRegister,
                status -> new IRunningObjectTable.RegisterResult(status, 0));
    }

    private static void writeRegister(NdrWriter out, IRunningObjectTable.RegisterResult result)
            throws ComException {
        int hresult = result.hresult();
        int pdwRegister = result.pdwRegister();
        out.writeInt(pdwRegister);
        out.writeInt(hresult);
    }

    private void Revoke(NdrReader in, ServerCall call) throws ComException {
        in.at("dwRegister");
        int dwRegister = in.readInt();
        serve(
                call,
                () -> object.Revoke(dwRegister));
    }

    private void IsRunning(NdrReader in, ServerCall call) throws ComException {
        in.at("pmkObjectName");
        IMoniker pmkObjectName = InterfacePointers.read(in, IMoniker.TYPE);
        serveForHResult(
                call,
                () -> object.IsRunning(pmkObjectName),
                IRunningObjectTableStub::writeIsRunning,
                status -> status);
    }

    private static void writeIsRunning(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void GetObject(NdrReader in, ServerCall call) throws ComException {
        in.at("pmkObjectName");
        IMoniker pmkObjectName = InterfacePointers.read(in, IMoniker.TYPE);
        serve(
                call,
                () -> object.GetObject(pmkObjectName),
                IRunningObjectTableStub::writeGetObject,
                () -> null);
    }

    private static void writeGetObject(NdrWriter out, @Nullable IUnknown ppunkObject) throws
            ComException {
        InterfacePointers.write(out, ppunkObject, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private void NoteChangeTime(NdrReader in, ServerCall call) throws ComException {
        in.at("dwRegister");
        int dwRegister = in.readInt();
        in.at("pfiletime");
        FILETIME pfiletime = FILETIMECodec.read(in);
        serve(
                call,
                () -> object.NoteChangeTime(dwRegister, pfiletime));
    }

    private void GetTimeOfLastChange(NdrReader in, ServerCall call) throws ComException {
        in.at("pmkObjectName");
        IMoniker pmkObjectName = InterfacePointers.read(in, IMoniker.TYPE);
        serveForHResult(
                call,
                () -> object.GetTimeOfLastChange(pmkObjectName),
                IRunningObjectTableStub::writeGetTimeOfLastChange,
                status -> new IRunningObjectTable.GetTimeOfLastChangeResult(status, new FILETIME()));
    }

    private static void writeGetTimeOfLastChange(NdrWriter out,
            IRunningObjectTable.GetTimeOfLastChangeResult result) throws ComException {
        int hresult = result.hresult();
        FILETIME pfiletime = result.pfiletime();
        try {
            FILETIMECodec.write(out, Require.nonNull(pfiletime, "pfiletime"));
            out.writeInt(hresult);
        } catch (Unsendable problem) {
            throw problem.in("pfiletime", pfiletime);
        }
    }

    private void EnumRunning(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumRunning(),
                IRunningObjectTableStub::writeEnumRunning,
                () -> null);
    }

    private static void writeEnumRunning(NdrWriter out, @Nullable IEnumMoniker ppenumMoniker) throws
            ComException {
        InterfacePointers.write(out, ppenumMoniker, IEnumMoniker.TYPE);
        out.writePointees();
    }
}
