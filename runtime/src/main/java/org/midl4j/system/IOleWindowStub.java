// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IOleWindow} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleWindowStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleWindow object;

    protected IOleWindowStub(IOleWindow object) {
        this(IOleWindow.TYPE, object);
    }

    protected IOleWindowStub(InterfaceType<?> type, IOleWindow object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetWindow(call);
            case 4 -> ContextSensitiveHelp(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetWindow(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetWindow(),
                IOleWindowStub::writeGetWindow,
                () -> null);
    }

    private static void writeGetWindow(NdrWriter out, @Nullable RemotableHandle phwnd) throws
            ComException {
        try {
            if (out.writePointer(phwnd)) {
                out.writeInt((int) RemotableHandleCodec.select("phwnd", phwnd, phwnd.discriminant()));
                RemotableHandleCodec.write(out, phwnd);
            }
        } catch (Unsendable problem) {
            throw problem.in("phwnd", phwnd);
        }
    }

    private void ContextSensitiveHelp(NdrReader in, ServerCall call) throws ComException {
        in.at("fEnterMode");
        int fEnterMode = in.readInt();
        serve(
                call,
                () -> object.ContextSensitiveHelp(fEnterMode));
    }
}
