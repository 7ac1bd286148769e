// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IBindCtx} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IBindCtxStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IBindCtx object;

    protected IBindCtxStub(IBindCtx object) {
        this(IBindCtx.TYPE, object);
    }

    protected IBindCtxStub(InterfaceType<?> type, IBindCtx object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> RegisterObjectBound(in, call);
            case 4 -> RevokeObjectBound(in, call);
            case 5 -> ReleaseBoundObjects(call);
            case 6 -> SetBindOptions(in, call);
            case 7 -> GetBindOptions(in, call);
            case 8 -> GetRunningObjectTable(call);
            case 9 -> RegisterObjectParam(in, call);
            case 10 -> GetObjectParam(in, call);
            case 11 -> EnumObjectParam(call);
            case 12 -> RevokeObjectParam(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void RegisterObjectBound(NdrReader in, ServerCall call) throws ComException {
        in.at("punk");
        IUnknown punk = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        serve(
                call,
                () -> object.RegisterObjectBound(punk));
    }

    private void RevokeObjectBound(NdrReader in, ServerCall call) throws ComException {
        in.at("punk");
        IUnknown punk = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        serve(
                call,
                () -> object.RevokeObjectBound(punk));
    }

    private void ReleaseBoundObjects(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.ReleaseBoundObjects());
    }

    private void SetBindOptions(NdrReader in, ServerCall call) throws ComException {
        in.at("pbindopts");
        BIND_OPTS2 pbindopts = BIND_OPTS2Codec.read(in);
        serve(
                call,
                () -> object.SetBindOptions(pbindopts));
    }

    private void GetBindOptions(NdrReader in, ServerCall call) throws ComException {
        in.at("pbindopts");
        BIND_OPTS2 pbindopts = BIND_OPTS2Codec.read(in);
        serve(
                call,
                () -> object.GetBindOptions(pbindopts),
                IBindCtxStub::writeGetBindOptions,
                () -> pbindopts);
    }

    private static void writeGetBindOptions(NdrWriter out, BIND_OPTS2 pbindopts) throws
            ComException {
        try {
            BIND_OPTS2Codec.write(out, Require.nonNull(pbindopts, "pbindopts"));
        } catch (Unsendable problem) {
            throw problem.in("pbindopts", pbindopts);
        }
    }

    private void GetRunningObjectTable(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetRunningObjectTable(),
                IBindCtxStub::writeGetRunningObjectTable,
                () -> null);
    }

    private static void writeGetRunningObjectTable(NdrWriter out,
            @Nullable IRunningObjectTable pprot) throws ComException {
        InterfacePointers.write(out, pprot, IRunningObjectTable.TYPE);
        out.writePointees();
    }

    private void RegisterObjectParam(NdrReader in, ServerCall call) throws ComException {
        in.at("pszKey");
        String pszKey = in.readWideString();
        in.at("punk");
        IUnknown punk = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        serve(
                call,
                () -> object.RegisterObjectParam(pszKey, punk));
    }

    private void GetObjectParam(NdrReader in, ServerCall call) throws ComException {
        in.at("pszKey");
        String pszKey = in.readWideString();
        serve(
                call,
                () -> object.GetObjectParam(pszKey),
                IBindCtxStub::writeGetObjectParam,
                () -> null);
    }

    private static void writeGetObjectParam(NdrWriter out, @Nullable IUnknown ppunk) throws
            ComException {
        InterfacePointers.write(out, ppunk, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private void EnumObjectParam(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumObjectParam(),
                IBindCtxStub::writeEnumObjectParam,
                () -> null);
    }

    private static void writeEnumObjectParam(NdrWriter out, @Nullable IEnumString ppenum) throws
            ComException {
        InterfacePointers.write(out, ppenum, IEnumString.TYPE);
        out.writePointees();
    }

    private void RevokeObjectParam(NdrReader in, ServerCall call) throws ComException {
        in.at("pszKey");
        String pszKey = in.readWideString();
        serve(
                call,
                () -> object.RevokeObjectParam(pszKey));
    }
}
