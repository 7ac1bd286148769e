// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link ITypeComp} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeCompStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ITypeComp object;

    protected ITypeCompStub(ITypeComp object) {
        this(ITypeComp.TYPE, object);
    }

    protected ITypeCompStub(InterfaceType<?> type, ITypeComp object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Bind(in, call);
            case 4 -> BindType(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Bind(NdrReader in, ServerCall call) throws ComException {
        in.at("szName");
        String szName = in.readWideString();
        in.at("lHashVal");
        int at = in.take(4, 6);
        int lHashVal = in.getInt(at);
        short wFlags = in.getShort(at + 4);
        serve(
                call,
                () -> object.Bind(szName, lHashVal, wFlags),
                ITypeCompStub::writeBind,
                () -> new ITypeComp.BindResult(null, 0, null, null, null, 0));
    }

    private static void writeBind(NdrWriter out, ITypeComp.BindResult result) throws ComException {
        ITypeInfo ppTInfo = result.ppTInfo();
        int pDescKind = result.pDescKind();
        FUNCDESC ppFuncDesc = result.ppFuncDesc();
        VARDESC ppVarDesc = result.ppVarDesc();
        ITypeComp ppTypeComp = result.ppTypeComp();
        int pDummy = result.pDummy();
        try {
            InterfacePointers.write(out, ppTInfo, ITypeInfo.TYPE);
            out.writePointees();
            out.writeInt(pDescKind);
            if (out.writePointer(ppFuncDesc)) {
                FUNCDESCCodec.write(out, ppFuncDesc);
                out.writePointees();
            }
            if (out.writePointer(ppVarDesc)) {
                VARDESCCodec.write(out, ppVarDesc);
                out.writePointees();
            }
            InterfacePointers.write(out, ppTypeComp, ITypeComp.TYPE);
            out.writePointees();
            out.writeInt(pDummy);
        } catch (Unsendable problem) {
            throw problem.in("ppFuncDesc", ppFuncDesc, "ppVarDesc", ppVarDesc);
        }
    }

    private void BindType(NdrReader in, ServerCall call) throws ComException {
        in.at("szName");
        String szName = in.readWideString();
        in.at("lHashVal");
        int lHashVal = in.readInt();
        serve(
                call,
                () -> object.BindType(szName, lHashVal),
                ITypeCompStub::writeBindType,
                () -> null);
    }

    private static void writeBindType(NdrWriter out, @Nullable ITypeInfo ppTInfo) throws
            ComException {
        InterfacePointers.write(out, ppTInfo, ITypeInfo.TYPE);
        out.writePointees();
    }
}
