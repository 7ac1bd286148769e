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

/** Serves calls of an {@link IBlockingLock} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IBlockingLockStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IBlockingLock object;

    protected IBlockingLockStub(IBlockingLock object) {
        this(IBlockingLock.TYPE, object);
    }

    protected IBlockingLockStub(InterfaceType<?> type, IBlockingLock object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Lock(in, call);
            case 4 -> Unlock(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Lock(NdrReader in, ServerCall call) throws ComException {
        in.at("dwTimeout");
        int dwTimeout = in.readInt();
        serve(
                call,
                () -> object.Lock(dwTimeout));
    }

    private void Unlock(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Unlock());
    }
}
