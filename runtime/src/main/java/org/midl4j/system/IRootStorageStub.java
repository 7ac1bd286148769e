// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IRootStorage} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IRootStorageStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IRootStorage object;

    protected IRootStorageStub(IRootStorage object) {
        this(IRootStorage.TYPE, object);
    }

    protected IRootStorageStub(InterfaceType<?> type, IRootStorage object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> SwitchToFile(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void SwitchToFile(NdrReader in, ServerCall call) throws ComException {
        in.at("pszFile");
        String pszFile = in.readWideString();
        serve(
                call,
                () -> object.SwitchToFile(pszFile));
    }
}
