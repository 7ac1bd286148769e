// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Serves calls of an {@link IProvideMultipleClassInfo} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IProvideMultipleClassInfoStub extends IProvideClassInfo2Stub {
    static {
        Abi.require(1);
    }

    private final IProvideMultipleClassInfo object;

    protected IProvideMultipleClassInfoStub(IProvideMultipleClassInfo object) {
        this(IProvideMultipleClassInfo.TYPE, object);
    }

    protected IProvideMultipleClassInfoStub(InterfaceType<?> type,
            IProvideMultipleClassInfo object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 5 -> GetMultiTypeInfoCount(call);
            case 6 -> GetInfoOfIndex(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetMultiTypeInfoCount(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetMultiTypeInfoCount(),
                IProvideMultipleClassInfoStub::writeGetMultiTypeInfoCount,
                () -> 0);
    }

    private static void writeGetMultiTypeInfoCount(NdrWriter out, @Unsigned int pcti) throws
            ComException {
        out.writeInt(pcti);
    }

    private void GetInfoOfIndex(NdrReader in, ServerCall call) throws ComException {
        in.at("iti");
        int at = in.take(4, 8);
        int iti = in.getInt(at);
        int dwFlags = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetInfoOfIndex(iti, dwFlags),
                IProvideMultipleClassInfoStub::writeGetInfoOfIndex,
                () -> new IProvideMultipleClassInfo.GetInfoOfIndexResult(null, 0, 0, Guid.NULL, Guid.NULL));
    }

    private static void writeGetInfoOfIndex(NdrWriter out,
            IProvideMultipleClassInfo.GetInfoOfIndexResult result) throws ComException {
        ITypeInfo pptiCoClass = result.pptiCoClass();
        int pdwTIFlags = result.pdwTIFlags();
        int pcdispidReserved = result.pcdispidReserved();
        Guid piidPrimary = result.piidPrimary();
        Guid piidSource = result.piidSource();
        InterfacePointers.write(out, pptiCoClass, ITypeInfo.TYPE);
        out.writePointees();
        int at = out.reserve(4, 40);
        out.putInt(at, pdwTIFlags);
        out.putInt(at + 4, pcdispidReserved);
        out.putGuid(at + 8, piidPrimary);
        out.putGuid(at + 24, piidSource);
    }
}
