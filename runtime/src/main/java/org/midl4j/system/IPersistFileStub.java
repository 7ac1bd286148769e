// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Serves calls of an {@link IPersistFile} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IPersistFileStub extends IPersistStub {
    static {
        Abi.require(1);
    }

    private final IPersistFile object;

    protected IPersistFileStub(IPersistFile object) {
        this(IPersistFile.TYPE, object);
    }

    protected IPersistFileStub(InterfaceType<?> type, IPersistFile object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 4 -> IsDirty(call);
            case 5 -> Load(in, call);
            case 6 -> Save(in, call);
            case 7 -> SaveCompleted(in, call);
            case 8 -> GetCurFile(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void IsDirty(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.IsDirty(),
                IPersistFileStub::writeIsDirty,
                status -> status);
    }

    private static void writeIsDirty(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void Load(NdrReader in, ServerCall call) throws ComException {
        in.at("pszFileName");
        String pszFileName = in.readWideString();
        in.at("dwMode");
        int dwMode = in.readInt();
        serve(
                call,
                () -> object.Load(pszFileName, dwMode));
    }

    private void Save(NdrReader in, ServerCall call) throws ComException {
        in.at("pszFileName");
        String pszFileName;
        if (in.readPointer()) {
            pszFileName = in.readWideString();
        } else {
            pszFileName = null;
        }
        in.at("fRemember");
        int fRemember = in.readInt();
        serve(
                call,
                () -> object.Save(pszFileName, fRemember));
    }

    private void SaveCompleted(NdrReader in, ServerCall call) throws ComException {
        in.at("pszFileName");
        String pszFileName;
        if (in.readPointer()) {
            pszFileName = in.readWideString();
        } else {
            pszFileName = null;
        }
        serve(
                call,
                () -> object.SaveCompleted(pszFileName));
    }

    private void GetCurFile(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.GetCurFile(),
                IPersistFileStub::writeGetCurFile,
                status -> new IPersistFile.GetCurFileResult(status, null));
    }

    private static void writeGetCurFile(NdrWriter out, IPersistFile.GetCurFileResult result) throws
            ComException {
        int hresult = result.hresult();
        String ppszFileName = result.ppszFileName();
        if (out.writePointer(ppszFileName)) {
            out.writeWideString(ppszFileName);
        }
        out.writeInt(hresult);
    }
}
