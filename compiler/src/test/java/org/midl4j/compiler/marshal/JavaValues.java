package org.midl4j.compiler.marshal;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.Guid;
import org.midl4j.com.Pipe;
import org.midl4j.com.RpcContext;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/** Makes objects of generated classes out of trees, and trees out of them. */
final class JavaValues {
    private final Compiled compiled;
    private final Map<Tree.Ptr, Object> made = new IdentityHashMap<>();
    private final Map<Object, Tree.Ptr> known = new IdentityHashMap<>();

    JavaValues(Compiled compiled) {
        this.compiled = compiled;
    }

    // ---- classes ----

    private static boolean isNullable(Shape shape) {
        return shape instanceof Shape.Reference pointer
                && (pointer.kind() != Pointer.Kind.REF || isNullable(pointer.pointee()));
    }

    private static boolean isBoxed(Shape.Reference pointer) {
        return pointer.kind() != Pointer.Kind.REF
                && isNullable(pointer.pointee())
                && !(pointer.pointee() instanceof Shape.Reference inner && inner.transmitted());
    }

    private Class<?> typeOf(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return switch (scalar.primitive()) {
                case BYTE -> byte.class;
                case BOOLEAN, VARIANT_BOOL -> boolean.class;
                case SHORT -> short.class;
                case CHAR -> char.class;
                case INT, ENUM -> int.class;
                case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> long.class;
                case FLOAT -> float.class;
                case DOUBLE -> double.class;
                case GUID -> Guid.class;
            };
        }
        if (shape instanceof Shape.Composite composite) {
            return compiled.classOf(composite.struct().name());
        }
        if (shape instanceof Shape.Choice choice) {
            return compiled.classOf(choice.union().name());
        }
        if (shape instanceof Shape.Sequence array) {
            Class<?> type = typeOf(array.element());
            for (int i = 0; i < array.dimensions().size(); i++) {
                type = type.arrayType();
            }
            return type;
        }
        if (shape instanceof Shape.Text) {
            return String.class;
        }
        if (shape instanceof Shape.Reference pointer) {
            Class<?> pointee = typeOf(pointer.pointee());
            if (isBoxed(pointer)) {
                return pointee.arrayType();
            }
            return pointer.kind() == Pointer.Kind.REF || !pointee.isPrimitive()
                    ? pointee
                    : Array.get(Array.newInstance(pointee, 1), 0).getClass();
        }
        if (shape instanceof Shape.Handle handle) {
            return compiled.classOf(handle.type().name());
        }
        if (shape instanceof Shape.Stream) {
            return Pipe.class;
        }
        throw new IllegalStateException("no Java for " + shape);
    }

    private static List<Field> fieldsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    private static List<org.midl4j.compiler.model.Field> sentFields(Struct struct) {
        return struct.fields();
    }

    // ---- to Java ----

    @Nullable
    Object toJava(Shape shape, @Nullable Object value) {
        try {
            return make(shape, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object make(Shape shape, @Nullable Object value) throws ReflectiveOperationException {
        if (value == null) {
            return shape instanceof Shape.Sequence || shape instanceof Shape.Scalar
                    ? Array.get(Array.newInstance(typeOf(shape), 1), 0)
                    : null;
        }
        if (shape instanceof Shape.Composite composite) {
            Object object = typeOf(shape).getConstructor().newInstance();
            fill(composite.struct(), (Tree.Node) value, object);
            return object;
        }
        if (shape instanceof Shape.Choice choice) {
            return arm(choice, (Tree.Arm) value);
        }
        if (shape instanceof Shape.Sequence array) {
            return array(array, 0, (List<?>) value);
        }
        if (shape instanceof Shape.Stream pipe) {
            List<@Nullable Object> all = new ArrayList<>();
            for (Object chunk : (List<?>) value) {
                all.addAll((List<?>) chunk);
            }
            Object elements = Array.newInstance(typeOf(pipe.element()), all.size());
            for (int i = 0; i < all.size(); i++) {
                Array.set(elements, i, make(pipe.element(), all.get(i)));
            }
            return Pipe.of(List.of(elements));
        }
        if (shape instanceof Shape.Reference pointer) {
            return pointee(pointer, (Tree.Ptr) value);
        }
        if (shape instanceof Shape.Handle) {
            ContextHandle handle = new ContextHandle(0, (Guid) value);
            return handle.isNull()
                    ? null
                    : typeOf(shape).getConstructor(ContextHandle.class).newInstance(handle);
        }
        return value;
    }

    private void fill(Struct struct, Tree.Node node, Object object) throws ReflectiveOperationException {
        List<Field> fields = fieldsOf(object.getClass());
        int next = 0;
        for (int i = 0; i < node.fields.length; i++) {
            Shape shape = Shapes.of(sentFields(struct).get(i));
            if (!(shape instanceof Shape.Skipped)) {
                fields.get(next++).set(object, make(shape, node.fields[i]));
            }
        }
    }

    private @Nullable Object pointee(Shape.Reference pointer, Tree.Ptr value) throws ReflectiveOperationException {
        Object found = made.get(value);
        if (found != null) {
            return found;
        }
        if (pointer.pointee() instanceof Shape.Composite composite) {
            Object object = typeOf(composite).getConstructor().newInstance();
            made.put(value, object); // before its fields, which may lead back to it
            fill(composite.struct(), (Tree.Node) value.target, object);
            return object;
        }
        Object target = make(pointer.pointee(), value.target);
        if (isBoxed(pointer)) {
            Object box = Array.newInstance(typeOf(pointer.pointee()), 1);
            Array.set(box, 0, target);
            target = box;
        }
        made.put(value, target);
        return target;
    }

    private Object arm(Shape.Choice choice, Tree.Arm arm) throws ReflectiveOperationException {
        Class<?> codec = compiled.classOf(choice.union().name() + "Codec");
        Class<?> record = codec.getMethod("empty", long.class)
                .invoke(null, arm.discriminant())
                .getClass();
        RecordComponent[] components = record.getRecordComponents();
        UnionArm chosen = Interpreter.armOf(choice.union(), arm.discriminant());
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(
                    component.getName().equals("discriminant")
                            ? arm.discriminant()
                            : make(Shapes.of(chosen.field().orElseThrow()), arm.value()));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return record.getDeclaredConstructor(types).newInstance(values.toArray());
    }

    private Object array(Shape.Sequence array, int depth, List<?> list) throws ReflectiveOperationException {
        Class<?> type = typeOf(array.element());
        for (int i = depth + 1; i < array.dimensions().size(); i++) {
            type = type.arrayType();
        }
        Object made = Array.newInstance(type, list.size());
        boolean innermost = depth + 1 == array.dimensions().size();
        for (int i = 0; i < list.size(); i++) {
            Array.set(
                    made,
                    i,
                    innermost
                            ? make(array.element(), list.get(i))
                            : list.get(i) == null ? null : array(array, depth + 1, (List<?>) list.get(i)));
        }
        return made;
    }

    // ---- from Java ----

    @Nullable
    Object toTree(Shape shape, @Nullable Object value) {
        try {
            return take(shape, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object take(Shape shape, @Nullable Object value) throws ReflectiveOperationException {
        if (value == null) {
            return shape instanceof Shape.Handle ? Guid.NULL : null;
        }
        if (shape instanceof Shape.Composite composite) {
            return node(
                    composite.struct(),
                    value,
                    new Tree.Node(composite.struct().fields().size()));
        }
        if (shape instanceof Shape.Choice choice) {
            long discriminant = (long) typeOf(shape).getMethod("discriminant").invoke(value);
            UnionArm chosen = Interpreter.armOf(choice.union(), discriminant);
            Object content = null;
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!component.getName().equals("discriminant")) {
                    content = take(
                            Shapes.of(chosen.field().orElseThrow()),
                            component.getAccessor().invoke(value));
                }
            }
            return new Tree.Arm(discriminant, content);
        }
        if (shape instanceof Shape.Sequence array) {
            return list(array, 0, value);
        }
        if (shape instanceof Shape.Stream pipe) {
            List<@Nullable Object> all = Tree.list(0);
            Object elements = elements((Pipe<?>) value, Array.newInstance(typeOf(pipe.element()), 0));
            for (int i = 0; i < Array.getLength(elements); i++) {
                all.add(take(pipe.element(), Array.get(elements, i)));
            }
            return all.isEmpty() ? List.of() : List.of(all);
        }
        if (shape instanceof Shape.Reference pointer) {
            return pointer(pointer, value);
        }
        return value instanceof RpcContext context
                ? Objects.requireNonNull(context.handle()).uuid()
                : value;
    }

    @SuppressWarnings("unchecked") // the pipe's chunks are of the array's type
    private static <A> Object elements(Pipe<A> pipe, Object none) {
        try {
            return pipe.readAll((A) none);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Tree.Node node(Struct struct, Object value, Tree.Node node) throws ReflectiveOperationException {
        List<Field> fields = fieldsOf(value.getClass());
        int next = 0;
        for (int i = 0; i < node.fields.length; i++) {
            Shape shape = Shapes.of(sentFields(struct).get(i));
            if (!(shape instanceof Shape.Skipped)) {
                node.fields[i] = take(shape, fields.get(next++).get(value));
            }
        }
        return node;
    }

    private Tree.Ptr pointer(Shape.Reference pointer, Object value) throws ReflectiveOperationException {
        boolean full = pointer.kind() == Pointer.Kind.FULL;
        Tree.Ptr before = full ? known.get(value) : null;
        if (before != null) {
            return before;
        }
        Tree.Ptr made = new Tree.Ptr(null);
        if (full) {
            known.put(value, made);
        }
        if (pointer.pointee() instanceof Shape.Composite composite) {
            Tree.Node node = new Tree.Node(composite.struct().fields().size());
            made.target = node;
            node(composite.struct(), value, node);
        } else {
            made.target = take(pointer.pointee(), isBoxed(pointer) ? Array.get(value, 0) : value);
        }
        return made;
    }

    private List<@Nullable Object> list(Shape.Sequence array, int depth, Object value)
            throws ReflectiveOperationException {
        List<@Nullable Object> list = Tree.list(Array.getLength(value));
        boolean innermost = depth + 1 == array.dimensions().size();
        for (int i = 0; i < Array.getLength(value); i++) {
            Object element = Array.get(value, i);
            list.add(
                    innermost
                            ? take(array.element(), element)
                            : element == null ? null : list(array, depth + 1, element));
        }
        return list;
    }
}
