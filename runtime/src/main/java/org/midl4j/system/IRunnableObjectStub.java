// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IRunnableObject} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IRunnableObjectStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IRunnableObject object;

    protected IRunnableObjectStub(IRunnableObject object) {
        this(IRunnableObject.TYPE, object);
    }

    protected IRunnableObjectStub(InterfaceType<?> type, IRunnableObject object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetRunningClass(call);
            case 4 -> Run(in, call);
            case 5 -> IsRunning(call);
            case 6 -> LockRunning(in, call);
            case 7 -> SetContainedObject(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetRunningClass(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetRunningClass(),
                IRunnableObjectStub::writeGetRunningClass,
                () -> Guid.NULL);
    }

    private static void writeGetRunningClass(NdrWriter out, Guid lpClsid) throws ComException {
        out.writeGuid(lpClsid);
    }

    private void Run(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        serve(
                call,
                () -> object.Run(pbc));
    }

    private void IsRunning(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.IsRunning());
    }

    private void LockRunning(NdrReader in, ServerCall call) throws ComException {
        in.at("fLock");
        int at = in.take(4, 8);
        int fLock = in.getInt(at);
        int fLastUnlockCloses = in.getInt(at + 4);
        serve(
                call,
                () -> object.LockRunning(fLock, fLastUnlockCloses));
    }

    private void SetContainedObject(NdrReader in, ServerCall call) throws ComException {
        in.at("fContained");
        int fContained = in.readInt();
        serve(
                call,
                () -> object.SetContainedObject(fContained));
    }
}
