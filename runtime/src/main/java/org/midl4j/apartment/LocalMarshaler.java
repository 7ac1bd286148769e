package org.midl4j.apartment;

import java.util.ArrayList;
import java.util.List;
import org.midl4j.call.InterfaceMarshaler;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.RemoteObject;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;

/**
 * The interface pointers of one request or reply inside the process. Their octets are a number; the objects travel
 * beside them.
 */
final class LocalMarshaler implements InterfaceMarshaler {
    private List<RemoteObject> objects = List.of();

    @Override
    public byte[] marshal(IUnknown object, InterfaceType<?> type) {
        if (objects.isEmpty()) {
            objects = new ArrayList<>();
        }
        objects.add(LocalObject.of(object));
        int index = objects.size() - 1;
        return new byte[] {(byte) index, (byte) (index >>> 8), (byte) (index >>> 16), (byte) (index >>> 24)};
    }

    @Override
    public <T> T unmarshal(byte[] octets, InterfaceType<T> type) throws ComException {
        if (octets.length != Integer.BYTES) {
            throw new ComException(HResult.RPC_E_INVALID_DATA, "not an object reference of this process");
        }
        int index = (octets[0] & 0xff) | (octets[1] & 0xff) << 8 | (octets[2] & 0xff) << 16 | (octets[3] & 0xff) << 24;
        if (index < 0 || index >= objects.size()) {
            throw new ComException(HResult.RPC_E_INVALID_DATA, "not an object reference of this call");
        }
        return LocalObject.resolve(objects.get(index), type);
    }
}
