package org.midl4j.call;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/**
 * Turns interface pointers that are parameters into octets and back. A channel and a transport hand one, as the context,
 * to every writer and reader they make.
 */
public interface InterfaceMarshaler {

    /** The octets that stand for one interface of an object: an object reference. */
    byte[] marshal(IUnknown object, InterfaceType<?> type) throws ComException;

    /** The object those octets stand for: itself if it lives here, else a proxy. */
    <T> T unmarshal(byte[] octets, InterfaceType<T> type) throws ComException;

    /** The marshaler of whoever made this writer. */
    static InterfaceMarshaler of(NdrWriter out) throws ComException {
        return required(out.context());
    }

    /** The marshaler of whoever made this reader. */
    static InterfaceMarshaler of(NdrReader in) throws ComException {
        return required(in.context());
    }

    private static InterfaceMarshaler required(@Nullable Object context) throws ComException {
        if (context instanceof InterfaceMarshaler marshaler) {
            return marshaler;
        }
        throw new ComException(HResult.CO_E_NOT_SUPPORTED, "interface pointers cannot be passed on this connection");
    }
}
