package org.midl4j.compiler.sema;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.FunctionType;
import org.midl4j.compiler.model.GenericInstance;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Pipe;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.SafeArray;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.model.UnresolvedType;

/** The size of types in memory under 64-bit Windows, for {@code sizeof}. */
final class Layout implements Type.Cases<Layout.Extent> {
    static final int DEFAULT_PACK = 8;

    private static final Extent UNKNOWN = new Extent(-1, 1);
    private static final Extent POINTER = new Extent(8, 8);

    private final Bodies bodies;
    private final Map<Type, Extent> known = new IdentityHashMap<>();

    /** How much room a type takes; a negative size is unknown. */
    record Extent(long size, int alignment) {
        boolean isKnown() {
            return size >= 0;
        }
    }

    Layout(Bodies bodies) {
        this.bodies = bodies;
    }

    Extent of(Type type) {
        return type.match(this);
    }

    @Override
    public Extent base(BaseType type) {
        return switch (type) {
            case VOID -> UNKNOWN;
            case BOOLEAN, BYTE, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SMALL, UNSIGNED_SMALL -> new Extent(1, 1);
            case WCHAR, SHORT, UNSIGNED_SHORT -> new Extent(2, 2);
            case LONG, UNSIGNED_LONG, FLOAT, ERROR_STATUS -> new Extent(4, 4);
            case HYPER, UNSIGNED_HYPER, INT3264, UNSIGNED_INT3264, DOUBLE, HANDLE, HSTRING -> new Extent(8, 8);
        };
    }

    @Override
    public Extent alias(Alias type) {
        return type.isComplete() ? of(type.target()) : UNKNOWN;
    }

    @Override
    public Extent struct(Struct type) {
        if (!bodies.complete(type)) {
            return UNKNOWN;
        }
        Extent extent = known.get(type);
        if (extent == null) {
            known.put(type, UNKNOWN); // for a structure that contains itself, which is reported elsewhere
            extent = sequence(type.fields(), bodies.packOf(type));
            known.put(type, extent);
        }
        return extent;
    }

    private Extent sequence(List<Field> fields, int pack) {
        long offset = 0;
        int alignment = 1;
        long bitUnit = 0;
        long bitsLeft = 0;
        for (Field field : fields) {
            // an array of open size at the end takes no room
            Extent extent = field.declaredType().resolved() instanceof Array array
                            && array.fixedSize().isEmpty()
                    ? new Extent(0, of(array.element()).alignment())
                    : of(field.declaredType());
            if (!extent.isKnown()) {
                return UNKNOWN;
            }
            int own = Math.min(extent.alignment(), pack);
            OptionalInt bits = field.bits();
            if (bits.isPresent() && bits.getAsInt() <= bitsLeft && bitUnit == extent.size() && bits.getAsInt() > 0) {
                bitsLeft -= bits.getAsInt();
                continue;
            }
            bitUnit = bits.isPresent() ? extent.size() : 0;
            bitsLeft = bits.isPresent() ? extent.size() * 8 - bits.getAsInt() : 0;
            if (bits.isPresent() && bits.getAsInt() == 0) {
                bitUnit = 0;
                bitsLeft = 0;
                continue;
            }
            alignment = Math.max(alignment, own);
            offset = align(offset, own) + extent.size();
        }
        return new Extent(align(offset, alignment), alignment);
    }

    @Override
    public Extent union(Union type) {
        if (!bodies.complete(type)) {
            return UNKNOWN;
        }
        Extent extent = known.get(type);
        if (extent == null) {
            known.put(type, UNKNOWN);
            extent = overlay(type);
            known.put(type, extent);
        }
        return extent;
    }

    private Extent overlay(Union type) {
        int pack = bodies.packOf(type);
        long size = 0;
        int alignment = 1;
        for (UnionArm arm : type.arms()) {
            if (arm.field().isPresent()) {
                Extent extent = of(arm.field().get().declaredType());
                if (!extent.isKnown()) {
                    return UNKNOWN;
                }
                size = Math.max(size, extent.size());
                alignment = Math.max(alignment, Math.min(extent.alignment(), pack));
            }
        }
        size = align(size, alignment);
        if (type.discriminant().isPresent()) {
            Extent tag = of(type.discriminant().get().type());
            int whole = Math.max(alignment, Math.min(tag.alignment(), pack));
            return new Extent(align(align(tag.size(), alignment) + size, whole), whole);
        }
        return new Extent(size, alignment);
    }

    private static long align(long offset, int alignment) {
        return (offset + alignment - 1) / alignment * alignment;
    }

    @Override
    public Extent enumeration(Enumeration type) {
        return new Extent(4, 4);
    }

    @Override
    public Extent interfaceType(Interface type) {
        return UNKNOWN;
    }

    @Override
    public Extent dispinterface(Dispinterface type) {
        return UNKNOWN;
    }

    @Override
    public Extent coclass(Coclass type) {
        return UNKNOWN;
    }

    @Override
    public Extent pointer(Pointer type) {
        return POINTER;
    }

    @Override
    public Extent array(Array type) {
        if (type.fixedSize().isEmpty()) {
            return UNKNOWN;
        }
        Extent element = of(type.element());
        return element.isKnown()
                ? new Extent(element.size() * type.fixedSize().getAsLong(), element.alignment())
                : UNKNOWN;
    }

    @Override
    public Extent interfacePointer(InterfacePointer type) {
        return POINTER;
    }

    @Override
    public Extent switchedUnion(SwitchedUnion type) {
        return union(type.union());
    }

    @Override
    public Extent contextHandle(ContextHandle type) {
        return POINTER;
    }

    @Override
    public Extent safeArray(SafeArray type) {
        return POINTER;
    }

    @Override
    public Extent pipe(Pipe type) {
        return UNKNOWN;
    }

    @Override
    public Extent function(FunctionType type) {
        return UNKNOWN;
    }

    @Override
    public Extent generic(GenericInstance type) {
        return UNKNOWN;
    }

    @Override
    public Extent unresolved(UnresolvedType type) {
        return UNKNOWN;
    }
}
