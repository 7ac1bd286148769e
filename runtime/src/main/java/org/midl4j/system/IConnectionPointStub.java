// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IConnectionPoint} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IConnectionPointStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IConnectionPoint object;

    protected IConnectionPointStub(IConnectionPoint object) {
        this(IConnectionPoint.TYPE, object);
    }

    protected IConnectionPointStub(InterfaceType<?> type, IConnectionPoint object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetConnectionInterface(call);
            case 4 -> GetConnectionPointContainer(call);
            case 5 -> Advise(in, call);
            case 6 -> Unadvise(in, call);
            case 7 -> EnumConnections(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetConnectionInterface(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetConnectionInterface(),
                IConnectionPointStub::writeGetConnectionInterface,
                () -> Guid.NULL);
    }

    private static void writeGetConnectionInterface(NdrWriter out, Guid pIID) throws ComException {
        out.writeGuid(pIID);
    }

    private void GetConnectionPointContainer(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetConnectionPointContainer(),
                IConnectionPointStub::writeGetConnectionPointContainer,
                () -> null);
    }

    private static void writeGetConnectionPointContainer(NdrWriter out,
            @Nullable IConnectionPointContainer ppCPC) throws ComException {
        InterfacePointers.write(out, ppCPC, IConnectionPointContainer.TYPE);
        out.writePointees();
    }

    private void Advise(NdrReader in, ServerCall call) throws ComException {
        in.at("pUnkSink");
        IUnknown pUnkSink = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        serve(
                call,
                () -> object.Advise(pUnkSink),
                IConnectionPointStub::writeAdvise,
                () -> 0);
    }

    private static void writeAdvise(NdrWriter out, @Unsigned int pdwCookie) throws ComException {
        out.writeInt(pdwCookie);
    }

    private void Unadvise(NdrReader in, ServerCall call) throws ComException {
        in.at("dwCookie");
        int dwCookie = in.readInt();
        serve(
                call,
                () -> object.Unadvise(dwCookie));
    }

    private void EnumConnections(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumConnections(),
                IConnectionPointStub::writeEnumConnections,
                () -> null);
    }

    private static void writeEnumConnections(NdrWriter out, @Nullable IEnumConnections ppEnum)
            throws ComException {
        InterfacePointers.write(out, ppEnum, IEnumConnections.TYPE);
        out.writePointees();
    }
}
