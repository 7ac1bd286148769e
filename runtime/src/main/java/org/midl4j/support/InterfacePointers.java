package org.midl4j.support;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceMarshaler;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.VarType;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** Writes and reads interface pointers: a unique pointer to the octets of an object reference. */
public final class InterfacePointers {
    /** {@code IDispatch}. */
    private static final Guid DISPATCH = new Guid(0x0002040000000000L, 0xc000000000000046L);

    private InterfacePointers() {}

    /** An interface pointer, wherever it is; the pointee is deferred, so a parameter ends with {@code writePointees()}. */
    public static void write(NdrWriter out, @Nullable IUnknown object, InterfaceType<?> type) {
        out.writePointer(object, (to, pointee) -> writePointee(to, pointee, type));
    }

    /** An interface pointer that is a parameter. */
    public static <T> @Nullable T read(NdrReader in, InterfaceType<T> type) throws ComException {
        return in.readPointer() ? readPointee(in, type) : null;
    }

    /** An interface pointer in a constructed value; stored when {@code readPointees()} gets to it. */
    public static <O, T> void read(
            NdrReader in, O owner, InterfaceType<T> type, BiConsumer<? super O, ? super T> assign) {
        in.readPointer(owner, (from, holder) -> assign.accept(holder, readPointee(from, type)));
    }

    /** An interface pointer in an array; stored when {@code readPointees()} gets to it. */
    public static <T> void read(NdrReader in, @Nullable T[] array, int index, InterfaceType<T> type) {
        in.readPointer(array, index, (from, elements, at) -> elements[at] = readPointee(from, type));
    }

    /**
     * The interface an {@code iid_is} names.
     *
     * @throws ComException {@code REGDB_E_IIDNOTREG} if no registry knows it
     */
    public static InterfaceType<?> type(Guid iid) throws ComException {
        InterfaceType<?> type = InterfaceTypes.find(iid);
        if (type == null) {
            throw new ComException(
                    HResult.REGDB_E_IIDNOTREG,
                    "interface " + iid + " is not known here; register the class the IDL compiler wrote for its file");
        }
        return type;
    }

    /** An interface pointer with its pointee right after it. */
    static void writeNow(NdrWriter out, IUnknown object, InterfaceType<?> type) throws ComException {
        out.writePointer(object);
        writePointee(out, object, type);
    }

    /** The interface that objects in a VARIANT or SAFEARRAY are passed as. */
    static InterfaceType<?> automationType(int type) {
        InterfaceType<?> dispatch = type == VarType.DISPATCH ? InterfaceTypes.find(DISPATCH) : null;
        return dispatch == null ? InterfaceType.UNKNOWN : dispatch;
    }

    static void writePointee(NdrWriter out, IUnknown object, InterfaceType<?> type) throws ComException {
        byte[] reference = InterfaceMarshaler.of(out).marshal(object, type);
        out.writeCount(reference.length);
        out.writeInt(reference.length);
        out.writeBytes(reference, 0, reference.length);
        out.align64(4);
    }

    static <T> T readPointee(NdrReader in, InterfaceType<T> type) throws ComException {
        long size = in.readCount();
        if (in.readInt() != size) {
            throw new BadStubData("an object reference has two different lengths");
        }
        byte[] reference = in.readBytes(in.checkRoom(size, 1));
        in.align64(4);
        return InterfaceMarshaler.of(in).unmarshal(reference, type);
    }
}
