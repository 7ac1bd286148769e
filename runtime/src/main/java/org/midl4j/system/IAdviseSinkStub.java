// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IAdviseSink} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IAdviseSinkStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IAdviseSink object;

    protected IAdviseSinkStub(IAdviseSink object) {
        this(IAdviseSink.TYPE, object);
    }

    protected IAdviseSinkStub(InterfaceType<?> type, IAdviseSink object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> OnDataChange(in, call);
            case 4 -> OnViewChange(in, call);
            case 5 -> OnRename(in, call);
            case 6 -> OnSave(call);
            case 7 -> OnClose(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnDataChange(NdrReader in, ServerCall call) throws ComException {
        in.at("pFormatetc");
        FORMATETC pFormatetc;
        if (in.readPointer()) {
            pFormatetc = FORMATETCCodec.read(in);
            in.readPointees(pFormatetc);
        } else {
            pFormatetc = null;
        }
        in.at("pStgmed");
        userSTGMEDIUM[] pStgmedHolder = new userSTGMEDIUM[1];
        in.readPointer(pStgmedHolder, 0, (from, array, index) -> {
            from.readPointer(array, index, (from2, array2, index2) -> array2[index2] = userSTGMEDIUMCodec.read(from2));
        });
        in.readHeldPointees(pStgmedHolder);
        userSTGMEDIUM pStgmed = pStgmedHolder[0];
        serve(
                call,
                () -> object.OnDataChange(pFormatetc, pStgmed),
                (AsyncIAdviseSink it) -> it.Begin_OnDataChange(pFormatetc, pStgmed),
                AsyncIAdviseSink::Finish_OnDataChange);
    }

    private void OnViewChange(NdrReader in, ServerCall call) throws ComException {
        in.at("dwAspect");
        int at = in.take(4, 8);
        int dwAspect = in.getInt(at);
        int lindex = in.getInt(at + 4);
        serve(
                call,
                () -> object.OnViewChange(dwAspect, lindex),
                (AsyncIAdviseSink it) -> it.Begin_OnViewChange(dwAspect, lindex),
                AsyncIAdviseSink::Finish_OnViewChange);
    }

    private void OnRename(NdrReader in, ServerCall call) throws ComException {
        in.at("pmk");
        IMoniker pmk = InterfacePointers.read(in, IMoniker.TYPE);
        serve(
                call,
                () -> object.OnRename(pmk),
                (AsyncIAdviseSink it) -> it.Begin_OnRename(pmk),
                AsyncIAdviseSink::Finish_OnRename);
    }

    private void OnSave(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.OnSave(),
                (AsyncIAdviseSink it) -> it.Begin_OnSave(),
                AsyncIAdviseSink::Finish_OnSave);
    }

    private void OnClose(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.OnClose(),
                (AsyncIAdviseSink it) -> it.Begin_OnClose(),
                AsyncIAdviseSink::Finish_OnClose);
    }
}
