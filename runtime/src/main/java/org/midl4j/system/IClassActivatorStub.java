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
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IClassActivator} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IClassActivatorStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IClassActivator object;

    protected IClassActivatorStub(IClassActivator object) {
        this(IClassActivator.TYPE, object);
    }

    protected IClassActivatorStub(InterfaceType<?> type, IClassActivator object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetClassObject(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetClassObject(NdrReader in, ServerCall call) throws ComException {
        in.at("rclsid");
        int at = in.take(4, 40);
        Guid rclsid = in.getGuid(at);
        int dwClassContext = in.getInt(at + 16);
        int locale = in.getInt(at + 20);
        Guid riid = in.getGuid(at + 24);
        serve(
                call,
                () -> object.GetClassObject(rclsid, dwClassContext, locale, riid),
                (out, result) -> writeGetClassObject(out, riid, result),
                () -> null);
    }

    private static void writeGetClassObject(NdrWriter out, Guid riid, @Nullable IUnknown ppv) throws
            ComException {
        InterfacePointers.write(out, ppv, InterfacePointers.type(riid));
        out.writePointees();
    }
}
