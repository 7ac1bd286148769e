// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IUrlMon} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IUrlMonStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IUrlMon object;

    protected IUrlMonStub(IUrlMon object) {
        this(IUrlMon.TYPE, object);
    }

    protected IUrlMonStub(InterfaceType<?> type, IUrlMon object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> AsyncGetClassBits(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void AsyncGetClassBits(NdrReader in, ServerCall call) throws ComException {
        in.at("rclsid");
        Guid rclsid = in.readGuid();
        in.at("pszTYPE");
        String pszTYPE;
        if (in.readPointer()) {
            pszTYPE = in.readWideString();
        } else {
            pszTYPE = null;
        }
        in.at("pszExt");
        String pszExt;
        if (in.readPointer()) {
            pszExt = in.readWideString();
        } else {
            pszExt = null;
        }
        in.at("dwFileVersionMS");
        int at = in.take(4, 8);
        int dwFileVersionMS = in.getInt(at);
        int dwFileVersionLS = in.getInt(at + 4);
        in.at("pszCodeBase");
        String pszCodeBase;
        if (in.readPointer()) {
            pszCodeBase = in.readWideString();
        } else {
            pszCodeBase = null;
        }
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("dwClassContext");
        int at2 = in.take(4, 24);
        int dwClassContext = in.getInt(at2);
        Guid riid = in.getGuid(at2 + 4);
        int flags = in.getInt(at2 + 20);
        serve(
                call,
                () -> object.AsyncGetClassBits(rclsid, pszTYPE, pszExt, dwFileVersionMS, dwFileVersionLS, pszCodeBase, pbc, dwClassContext, riid, flags));
    }
}
