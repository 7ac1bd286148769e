// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link ISurrogate} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class ISurrogateStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ISurrogate object;

    protected ISurrogateStub(ISurrogate object) {
        this(ISurrogate.TYPE, object);
    }

    protected ISurrogateStub(InterfaceType<?> type, ISurrogate object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> LoadDllServer(in, call);
            case 4 -> FreeSurrogate(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void LoadDllServer(NdrReader in, ServerCall call) throws ComException {
        in.at("Clsid");
        Guid Clsid = in.readGuid();
        serve(
                call,
                () -> object.LoadDllServer(Clsid));
    }

    private void FreeSurrogate(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.FreeSurrogate());
    }
}
