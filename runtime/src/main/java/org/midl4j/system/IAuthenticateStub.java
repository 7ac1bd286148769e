// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IAuthenticate} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IAuthenticateStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IAuthenticate object;

    protected IAuthenticateStub(IAuthenticate object) {
        this(IAuthenticate.TYPE, object);
    }

    protected IAuthenticateStub(InterfaceType<?> type, IAuthenticate object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Authenticate(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Authenticate(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Authenticate(),
                IAuthenticateStub::writeAuthenticate,
                () -> new IAuthenticate.AuthenticateResult(null, null, null));
    }

    private static void writeAuthenticate(NdrWriter out, IAuthenticate.AuthenticateResult result)
            throws ComException {
        RemotableHandle phwnd = result.phwnd();
        String pszUsername = result.pszUsername();
        String pszPassword = result.pszPassword();
        try {
            if (out.writePointer(phwnd)) {
                out.writeInt((int) RemotableHandleCodec.select("phwnd", phwnd, phwnd.discriminant()));
                RemotableHandleCodec.write(out, phwnd);
            }
            if (out.writePointer(pszUsername)) {
                out.writeWideString(pszUsername);
            }
            if (out.writePointer(pszPassword)) {
                out.writeWideString(pszPassword);
            }
        } catch (Unsendable problem) {
            throw problem.in("phwnd", phwnd);
        }
    }
}
