// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
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

/** Serves calls of an {@link IConnectionPointContainer} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IConnectionPointContainerStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IConnectionPointContainer object;

    protected IConnectionPointContainerStub(IConnectionPointContainer object) {
        this(IConnectionPointContainer.TYPE, object);
    }

    protected IConnectionPointContainerStub(InterfaceType<?> type,
            IConnectionPointContainer object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> EnumConnectionPoints(call);
            case 4 -> FindConnectionPoint(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void EnumConnectionPoints(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumConnectionPoints(),
                IConnectionPointContainerStub::writeEnumConnectionPoints,
                () -> null);
    }

    private static void writeEnumConnectionPoints(NdrWriter out,
            @Nullable IEnumConnectionPoints ppEnum) throws ComException {
        InterfacePointers.write(out, ppEnum, IEnumConnectionPoints.TYPE);
        out.writePointees();
    }

    private void FindConnectionPoint(NdrReader in, ServerCall call) throws ComException {
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.FindConnectionPoint(riid),
                IConnectionPointContainerStub::writeFindConnectionPoint,
                () -> null);
    }

    private static void writeFindConnectionPoint(NdrWriter out, @Nullable IConnectionPoint ppCP)
            throws ComException {
        InterfacePointers.write(out, ppCP, IConnectionPoint.TYPE);
        out.writePointees();
    }
}
