// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IParseDisplayName} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IParseDisplayNameStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IParseDisplayName object;

    protected IParseDisplayNameStub(IParseDisplayName object) {
        this(IParseDisplayName.TYPE, object);
    }

    protected IParseDisplayNameStub(InterfaceType<?> type, IParseDisplayName object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> ParseDisplayName(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void ParseDisplayName(NdrReader in, ServerCall call) throws ComException {
        in.at("pbc");
        IBindCtx pbc = InterfacePointers.read(in, IBindCtx.TYPE);
        in.at("pszDisplayName");
        String pszDisplayName = in.readWideString();
        serve(
                call,
                () -> object.ParseDisplayName(pbc, pszDisplayName),
                IParseDisplayNameStub::writeParseDisplayName,
                () -> new IParseDisplayName.ParseDisplayNameResult(0, null));
    }

    private static void writeParseDisplayName(NdrWriter out,
            IParseDisplayName.ParseDisplayNameResult result) throws ComException {
        int pchEaten = result.pchEaten();
        IMoniker ppmkOut = result.ppmkOut();
        out.writeInt(pchEaten);
        InterfacePointers.write(out, ppmkOut, IMoniker.TYPE);
        out.writePointees();
    }
}
