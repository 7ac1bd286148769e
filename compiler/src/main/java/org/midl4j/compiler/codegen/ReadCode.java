package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Layout;
import org.midl4j.compiler.wire.Planner;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Step;

/** Prints code that reads values. */
final class ReadCode {
    private final JavaTypes types;
    private final Planner planner;
    private final Expressions expressions;
    private final Primitives primitives;
    private final ReadArrays arrays;

    ReadCode(JavaTypes types, Planner planner, Expressions expressions) {
        this.types = types;
        this.planner = planner;
        this.expressions = expressions;
        this.primitives = new Primitives(types);
        this.arrays = new ReadArrays(types, planner, expressions, primitives, this);
    }

    /** Assigns what was read to a place of a block. */
    @FunctionalInterface
    interface Assignments {
        Code of(Step.Slot slot, Code value);
    }

    /** Primitives side by side: one check, then loads. */
    void block(Code.Builder to, Site site, Step.Block block, Assignments assignments) {
        if (block.slots().size() == 1) {
            Step.Slot only = block.slots().get(0);
            if (block.alignment() == only.shape().primitive().layout().alignment()) {
                to.addStatement(assignments.of(only, scalar(site.called(site.what() + only.place()), only.shape())));
                return;
            }
        }
        String at = site.locals().fresh("at");
        to.addStatement("int $L = $L.take($L, $L)", at, site.stream(), block.alignment(), block.size());
        for (Step.Slot slot : block.slots()) {
            Code offset = slot.offset() == 0 ? Code.of("$L", at) : Code.of("$L + $L", at, slot.offset());
            Code read = Code.of(
                    "$L.get$L($L)",
                    site.stream(),
                    Primitives.suffix(slot.shape().primitive()),
                    offset);
            to.addStatement(assignments.of(slot, primitives.toJava(slot.shape(), read, site.what() + slot.place())));
        }
    }

    void align(Code.Builder to, Site site, int alignment, int alignment64) {
        if (alignment == alignment64) {
            to.addStatement("$L.align($L)", site.stream(), alignment);
        } else if (alignment == 4 && alignment64 == 8) {
            to.addStatement("$L.alignPointer()", site.stream());
        } else if (alignment == 1) {
            to.addStatement("$L.align64($L)", site.stream(), alignment64);
        } else {
            to.addStatement("$L.align($L)", site.stream(), alignment);
            to.addStatement("$L.align64($L)", site.stream(), alignment64);
        }
    }

    private Code scalar(Site site, Shape.Scalar scalar) {
        Code read = Code.of("$L.read$L()", site.stream(), Primitives.suffix(scalar.primitive()));
        return primitives.toJava(scalar, read, site.what());
    }

    private Optional<Code> number(Site site, Expression expression) {
        return expressions.number(expression, site.scope());
    }

    // ---- parameters ----

    /** A parameter with everything it points to, into a new variable that is assigned once. */
    void parameter(Code.Builder to, Site site, String name, Shape shape) {
        TypeName type = types.local(shape);
        boolean pointees = planner.needsList(shape);
        if (shape instanceof Shape.Reference pointer) {
            pointer(to, site, name, pointer);
        } else if (shape instanceof Shape.Converted converted) {
            String wire = site.locals().fresh(name + "Wire");
            parameter(to, site, wire, converted.wire());
            to.addStatement("$T $L = $L", type, name, fromWire(site, converted, Code.of("$L", wire)));
        } else if (shape instanceof Shape.ObjectReference object) {
            to.addStatement(
                    "$T $L = $L$T.read($L, $L)",
                    type,
                    name,
                    objectCast(site, object),
                    RuntimeNames.INTERFACE_POINTERS,
                    site.stream(),
                    interfaceType(site, object));
        } else if (shape instanceof Shape.Known known) {
            to.addStatement("$T $L = $T.read($L)", type, name, RuntimeNames.known(known.type()), site.stream());
        } else if (needsHolder(shape)) {
            String holder = site.locals().fresh(name + "Holder");
            TypeName plain = types.plain(shape);
            to.addStatement("$T[] $L = new $T[1]", plain, holder, plain);
            whole(to, site, new Target.Element(holder, Code.of("0")), shape);
            to.addStatement("$L.readHeldPointees($L)", site.stream(), holder);
            to.addStatement("$T $L = $L[0]", type, name, holder);
        } else {
            to.addStatement("$T $L = $L", type, name, wholeValue(to, site, shape));
            if (pointees) {
                to.addStatement("$L.readPointees($L)", site.stream(), name);
            }
        }
    }

    /** A context handle, by one of the ways there are. */
    Code contextHandle(Site site, String method, Shape handle) {
        return Code.of(
                "$T.$L($L, $T.class, $T::new)",
                RuntimeNames.CONTEXT_HANDLES,
                method,
                site.stream(),
                types.plain(handle),
                types.plain(handle));
    }

    /** What a converter makes of what came. */
    private Code fromWire(Site site, Shape.Converted converted, Code wire) {
        return Code.of(
                "$T.fromWire($L, $L, $S, $L)",
                RuntimeNames.CONVERSIONS,
                site.stream(),
                types.converter(converted),
                site.what(),
                wire);
    }

    /** Reads what travels aside, and converts it when all that it points to is there. */
    private void convertedLater(
            Code.Builder to, Site site, Target target, Shape.Converted converted, Consumer<Target> read) {
        String wires = site.locals().fresh("wires");
        TypeName wire = types.plain(converted.wire());
        to.addStatement("$T[] $L = $L", wire, wires, ReadArrays.newArray(wire, Code.of("1")));
        read.accept(new Target.Element(wires, Code.of("0"), target.complete()));
        String from = site.locals().fresh("from");
        String owner = site.locals().fresh("owner");
        to.addStatement(
                "$L.whenRead($L, ($L, $L) -> $L)",
                site.stream(),
                target.owner(),
                from,
                owner,
                target.ownedBy(owner).assign(fromWire(site.in(from), converted, Code.of("$L[0]", wires))));
    }

    /** Whether a value is complete only later, so that a variable cannot hold it meanwhile. */
    boolean needsHolder(Shape shape) {
        return shape instanceof Shape.Choice
                        || shape instanceof Shape.ObjectReference
                        || shape instanceof Shape.Known
                        || shape instanceof Shape.Converted
                ? planner.hasPointees(shape)
                : shape instanceof Shape.Reference;
    }

    private void pointer(Code.Builder to, Site site, String name, Shape.Reference pointer) {
        TypeName type = types.local(pointer);
        if (pointer.kind() == Pointer.Kind.FULL || needsHolder(pointer.pointee()) && !types.isBoxed(pointer)) {
            String holder = site.locals().fresh(name + "Holder");
            TypeName plain = types.plain(pointer);
            to.addStatement("$T[] $L = $L", plain, holder, ReadArrays.newArray(plain, Code.of("1")));
            reference(to, site, new Target.Element(holder, Code.of("0")), pointer);
            to.addStatement("$L.readHeldPointees($L)", site.stream(), holder);
            to.addStatement("$T $L = $L[0]", type, name, holder);
            return;
        }
        to.addStatement("$T $L", type, name);
        to.beginControlFlow("if ($L.readPointer())", site.stream());
        if (types.isBoxed(pointer)) {
            String box = box(to, site, pointer);
            to.addStatement("$L.readHeldPointees($L)", site.stream(), box);
            to.addStatement("$L = $L", name, box);
        } else {
            to.addStatement("$L = $L", name, wholeValue(to, site, pointer.pointee()));
            if (planner.needsList(pointer.pointee())) {
                to.addStatement("$L.readPointees($L)", site.stream(), name);
            }
        }
        to.nextControlFlow("else");
        to.addStatement("$L = null", name);
        to.endControlFlow();
    }

    /** A box of one element for a pointee that can itself be null; gives its variable. */
    private String box(Code.Builder to, Site site, Shape.Reference pointer) {
        String box = site.locals().fresh("box");
        TypeName element = types.plain(pointer.pointee());
        to.addStatement("$T[] $L = $L", element, box, ReadArrays.newArray(element, Code.of("1")));
        whole(to, site, new Target.Element(box, Code.of("0"), site.scope()), pointer.pointee());
        return box;
    }

    // ---- complete values ----

    /** A complete value; what it points to is left to the reader's list if it has to be. */
    void whole(Code.Builder to, Site site, Target target, Shape shape) {
        if (shape instanceof Shape.Converted converted && needsHolder(converted)) {
            convertedLater(to, site, target, converted, wire -> whole(to, site, wire, converted.wire()));
        } else if (needsHolder(shape)) {
            flat(to, site, target, shape, List.of());
        } else {
            to.addStatement(target.assign(wholeValue(to, site, shape)));
        }
    }

    private Code wholeValue(Code.Builder to, Site site, Shape shape) {
        if (shape instanceof Shape.Converted converted) {
            return fromWire(site, converted, wholeValue(to, site, converted.wire()));
        }
        if (shape instanceof Shape.Composite struct) {
            return Code.of("$T.read($L)", types.codec(struct.struct()), site.stream());
        }
        if (shape instanceof Shape.Text text && text.extent().isConformant()) {
            Optional<Code> size = text.extent().size().flatMap(each -> number(site, each));
            if (size.isEmpty() && text.range().isEmpty()) {
                return Code.of("$L.$L()", site.stream(), text.wide() ? "readWideString" : "readString");
            }
            if (size.isEmpty()) {
                String max = site.locals().fresh("max");
                to.addStatement("long $L = $L.readCount()", max, site.stream());
                ReadArrays.checkRange(to, site, text.range(), Code.of("$L", max));
                return Code.of(
                        "$L.$L($L)", site.stream(), text.wide() ? "readVaryingWideString" : "readVaryingString", max);
            }
            to.addStatement("$L.expectCount($L)", site.stream(), size.get());
            ReadArrays.checkRange(to, site, text.range(), size.get());
            return Code.of(
                    "$L.$L($L)",
                    site.stream(),
                    text.wide() ? "readVaryingWideString" : "readVaryingString",
                    size.get());
        }
        if (shape instanceof Shape.Sequence array && array.dimensions().size() == 1) {
            Extent extent = array.dimensions().get(0);
            if (extent.isConformant() && !extent.varying()) {
                Optional<Code> size = extent.size().flatMap(each -> number(site, each));
                int least = arrays.leastElement(array, 0);
                Code count = size.isPresent()
                        ? Code.of("$L.expectCount($L, $L)", site.stream(), size.get(), least)
                        : Code.of("$L.readArrayCount($L)", site.stream(), least);
                if (array.range().isPresent()) {
                    String checked = site.locals().fresh("count");
                    to.addStatement("int $L = $L", checked, count);
                    count = Code.of("$L", checked);
                    ReadArrays.checkRange(to, site, array.range(), count);
                }
                return arrays.elements(to, site, array, count, Code.of("0"), true);
            }
        }
        if (shape instanceof Shape.Sequence array) {
            return arrays.sequence(to, site, array, expectedCounts(to, site, array), true);
        }
        return flatValue(to, site, shape, counts(to, site, shape));
    }

    /** Reads an array's maximum counts, checks those whose attributes are known, and gives them all. */
    private List<Code> expectedCounts(Code.Builder to, Site site, Shape.Sequence array) {
        List<Code> counts = new ArrayList<>();
        for (Extent extent : array.dimensions()) {
            if (extent.isConformant()) {
                Optional<Code> size = extent.size().flatMap(each -> number(site, each));
                if (size.isPresent()) {
                    to.addStatement("$L.expectCount($L)", site.stream(), size.get());
                    counts.add(size.get());
                } else {
                    String max = site.locals().fresh("max");
                    to.addStatement("long $L = $L.readCount()", max, site.stream());
                    counts.add(Code.of("$L", max));
                }
                if (counts.size() == 1 && array.dimensions().get(0).isConformant()) {
                    ReadArrays.checkRange(to, site, array.range(), counts.get(0));
                }
            }
        }
        return counts;
    }

    /** How many maximum counts a value has. */
    int countsOf(Shape shape) {
        if (!planner.isConformant(shape)) {
            return 0;
        }
        if (shape instanceof Shape.Converted converted) {
            return countsOf(converted.wire());
        }
        if (shape instanceof Shape.Sequence array) {
            return (int)
                    array.dimensions().stream().filter(Extent::isConformant).count();
        }
        if (shape instanceof Shape.Composite composite) {
            List<org.midl4j.compiler.model.Field> fields = composite.struct().fields();
            return countsOf(org.midl4j.compiler.wire.Shapes.of(fields.get(fields.size() - 1)));
        }
        return 1;
    }

    /** Reads maximum counts into variables. */
    List<String> counts(Code.Builder to, Site site, Shape shape) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < countsOf(shape); i++) {
            String max = site.locals().fresh("max");
            to.addStatement("long $L = $L.readCount()", max, site.stream());
            names.add(max);
        }
        return names;
    }

    // ---- flat ----

    /** The flat part of a value. */
    void flat(Code.Builder to, Site site, Target target, Shape shape, List<String> counts) {
        if (shape instanceof Shape.Reference pointer) {
            reference(to, site, target, pointer);
        } else if (shape instanceof Shape.Converted converted && needsHolder(converted)) {
            convertedLater(to, site, target, converted, wire -> flat(to, site, wire, converted.wire(), counts));
        } else if (shape instanceof Shape.Choice choice && planner.hasPointees(choice)) {
            Code discriminant = discriminant(to, site, choice);
            String arm = site.locals().fresh("arm");
            to.addStatement(
                    "$T.read($L, $L, $L -> $L)",
                    types.codec(choice.union()),
                    site.stream(),
                    discriminant,
                    arm,
                    target.assign(Code.of("$L", arm)));
        } else if (shape instanceof Shape.ObjectReference object) {
            objectPointer(to, site, target, object);
        } else if (shape instanceof Shape.Known known && planner.hasPointees(known)) {
            knownPointer(to, site, target, RuntimeNames.known(known.type()));
        } else if (shape instanceof Shape.Skipped) {
            to.addStatement("$L.readCount()", site.stream());
        } else if (shape instanceof Shape.Composite struct && target instanceof Target.Member member) {
            Code field = Code.of("$L.$L", member.owner(), member.field());
            if (planner.isDirect(struct.struct())) {
                later(to, site, struct, field, counts);
            } else {
                to.addStatement("$T.read($L)", types.codec(struct.struct()), arguments(site.stream(), field, counts));
            }
        } else {
            to.addStatement(target.assign(flatValue(to, site, shape, counts)));
        }
    }

    private void objectPointer(Code.Builder to, Site site, Target target, Shape.ObjectReference object) {
        Code type = interfaceType(site, object);
        if (target instanceof Target.Element element && object.iid().isEmpty()) {
            to.addStatement(
                    "$T.read($L, $L, $L, $L)",
                    RuntimeNames.INTERFACE_POINTERS,
                    site.stream(),
                    element.array(),
                    element.index(),
                    type);
            return;
        }
        String owner = site.locals().fresh("owner");
        String read = site.locals().fresh("object");
        to.addStatement(
                "$T.read($L, $L, $L, ($L, $L) -> $L)",
                RuntimeNames.INTERFACE_POINTERS,
                site.stream(),
                target.owner(),
                type,
                owner,
                read,
                target.ownedBy(owner).assign(Code.of("$L$L", objectCast(site, object), read)));
    }

    /** The description of an interface, known now or when {@code iid_is} is. */
    private Code interfaceType(Site site, Shape.ObjectReference object) {
        return expressions
                .guid(object, site.scope())
                .map(iid -> Code.of("$T.type($L)", RuntimeNames.INTERFACE_POINTERS, iid))
                .orElseGet(() -> types.interfaceType(object));
    }

    /** Java does not know what an {@code iid_is} names; where its value is not known, the interface is {@code IUnknown}. */
    private Code objectCast(Site site, Shape.ObjectReference object) {
        return expressions.guid(object, site.scope()).isPresent()
                ? Code.of("($T) ", RuntimeNames.IUNKNOWN)
                : Code.of("");
    }

    private void knownPointer(Code.Builder to, Site site, Target target, TypeName codec) {
        if (target instanceof Target.Element element) {
            to.addStatement("$T.read($L, $L, $L)", codec, site.stream(), element.array(), element.index());
            return;
        }
        String owner = site.locals().fresh("owner");
        String read = site.locals().fresh("read");
        to.addStatement(
                "$T.read($L, $L, ($L, $L) -> $L)",
                codec,
                site.stream(),
                target.owner(),
                owner,
                read,
                target.ownedBy(owner).assign(Code.of("$L", read)));
    }

    /** The flat part of a value that is complete at once, or whose later parts have their own place. */
    Code flatValue(Code.Builder to, Site site, Shape shape, List<String> counts) {
        if (shape instanceof Shape.Converted converted) {
            return fromWire(site, converted, flatValue(to, site, converted.wire(), counts));
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(site, scalar);
        }
        if (shape instanceof Shape.Composite struct && planner.isDirect(struct.struct())) {
            List<String> its = counts.isEmpty() ? counts(to, site, struct) : counts;
            String value = site.locals().fresh("element");
            TypeName type = types.plain(struct);
            to.addStatement("$T $L = new $T()", type, value, type);
            later(to, site, struct, Code.of("$L", value), its);
            return Code.of("$L", value);
        }
        if (shape instanceof Shape.Composite struct && !counts.isEmpty()) {
            String value = site.locals().fresh("value");
            to.addStatement("$T $L = new $T()", types.plain(struct), value, types.plain(struct));
            to.addStatement(
                    "$T.read($L, $L, $L)",
                    types.codec(struct.struct()),
                    site.stream(),
                    value,
                    String.join(", ", counts));
            return Code.of("$L", value);
        }
        if (shape instanceof Shape.Composite struct) {
            return Code.of("$T.read($L)", types.codec(struct.struct()), site.stream());
        }
        if (shape instanceof Shape.Choice choice) {
            Code discriminant = discriminant(to, site, choice);
            return Code.of("$T.read($L, $L)", types.codec(choice.union()), site.stream(), discriminant);
        }
        if (shape instanceof Shape.Text text) {
            Code room =
                    counts.isEmpty() ? Code.of("$L", text.extent().fixed().orElse(0)) : Code.of("$L", counts.get(0));
            if (!counts.isEmpty()) {
                arrays.checkHoisted(to, site, text.extent(), room);
                ReadArrays.checkRange(to, site, text.range(), room);
            }
            return Code.of(
                    "$L.$L($L)", site.stream(), text.wide() ? "readVaryingWideString" : "readVaryingString", room);
        }
        if (shape instanceof Shape.Sequence array) {
            return arrays.sequence(
                    to,
                    site,
                    array,
                    counts.stream().map(each -> Code.of("$L", each)).toList(),
                    false);
        }
        if (shape instanceof Shape.Known known) {
            return Code.of("$T.read($L)", RuntimeNames.known(known.type()), site.stream());
        }
        if (shape instanceof Shape.Handle) {
            return contextHandle(site, "read", shape);
        }
        if (shape instanceof Shape.Stream pipe) {
            return arrays.stream(to, site, pipe);
        }
        throw new IllegalStateException("no plan lets through " + shape);
    }

    /** Reads a direct structure's body, and leaves its pointees to the reader's list. */
    private void later(Code.Builder to, Site site, Shape.Composite struct, Code value, List<String> counts) {
        TypeName codec = types.codec(struct.struct());
        to.addStatement(
                "$L.later($L, $T.readBody($L), $T::readPointees)",
                site.stream(),
                value,
                codec,
                arguments(site.stream(), value, counts),
                codec);
    }

    private static Code arguments(String stream, Code value, List<String> counts) {
        Code.Builder all = Code.builder().add("$L, $L", stream, value);
        counts.forEach(count -> all.add(", $L", count));
        return all.build();
    }

    private Code discriminant(Code.Builder to, Site site, Shape.Choice choice) {
        Layout arms = planner.layout(choice);
        Layout own = choice.discriminant().primitive().layout();
        if (choice.selector().isEmpty() && arms.alignment() > own.alignment()) {
            align(to, site, arms.alignment(), arms.alignment64()); // it is a structure: discriminant and union
        } else if (arms.alignment64() > own.alignment64()) {
            to.addStatement("$L.align64($L)", site.stream(), arms.alignment64());
        }
        Code read = Code.of(
                "$L.read$L()",
                site.stream(),
                Primitives.suffix(choice.discriminant().primitive()));
        boolean unsigned = choice.discriminant().unsigned();
        Code number = switch (choice.discriminant().primitive()) {
            case BYTE -> Code.of("Byte.toUnsignedLong($L)", read);
            case SHORT -> unsigned ? Code.of("Short.toUnsignedLong($L)", read) : read;
            case INT -> unsigned ? Code.of("Integer.toUnsignedLong($L)", read) : read;
            case BOOLEAN -> Code.of("$L ? 1 : 0", read);
            case CHAR, ENUM, LONG, VARIANT_BOOL, FLOAT, DOUBLE, GUID, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> read;
        };
        Optional<Code> selector = choice.selector().flatMap(each -> number(site, each));
        return selector.isPresent()
                ? Code.of("$T.discriminant($S, $L, $L)", RuntimeNames.CHECKED, site.what(), number, selector.get())
                : number;
    }

    private void reference(Code.Builder to, Site site, Target target, Shape.Reference pointer) {
        if (pointer.kind() == Pointer.Kind.FULL) {
            fullPointer(to, site, target, pointer);
            return;
        }
        String method = pointer.kind() == Pointer.Kind.REF ? "readRefPointer" : "readPointer";
        String from = site.locals().fresh("from");
        Target later;
        if (target instanceof Target.Element element) {
            String array = site.locals().fresh("array");
            String index = site.locals().fresh("index");
            to.add(
                    "$L.$L($L, $L, ($L, $L, $L) -> ",
                    site.stream(),
                    method,
                    element.array(),
                    element.index(),
                    from,
                    array,
                    index);
            later = new Target.Element(array, Code.of("$L", index), element.complete());
        } else {
            String owner = site.locals().fresh("owner");
            to.add("$L.$L($L, ($L, $L) -> ", site.stream(), method, target.owner(), from, owner);
            later = target.ownedBy(owner);
        }
        Site inside = site.in(later.complete()).in(from);
        Code.Builder body = Code.builder();
        if (target instanceof Target.Member member) {
            body.addStatement("$L.at($S)", from, member.field());
        }
        if (types.isBoxed(pointer)) {
            String box = box(body, inside, pointer);
            body.addStatement(later.assign(Code.of("$L", box)));
        } else if (needsHolder(pointer.pointee())) {
            whole(body, inside, later, pointer.pointee());
        } else {
            Code value = wholeValue(body, inside, pointer.pointee());
            if (body.isEmpty()) {
                to.add("$L);\n", later.assign(value));
                return;
            }
            body.addStatement(later.assign(value));
        }
        to.add("{\n$>").add(body.build()).add("$<});\n");
    }

    // ---- direct structures ----

    /**
     * One field of a direct structure's body: as {@link #flat}, but of a pointer the id alone.
     *
     * @param bits how many bits of {@code present} the fields before it have
     * @return how many this one has
     */
    int body(Code.Builder to, Site site, Target target, Shape shape, List<String> counts, String present, int bits) {
        if (shape instanceof Shape.Reference pointer) {
            if (pointer.kind() == Pointer.Kind.REF) {
                to.addStatement("$L.readRefPointer()", site.stream());
                return 0;
            }
            to.beginControlFlow("if ($L.readPointer())", site.stream());
            to.addStatement("$L |= $L", present, bit(bits));
            to.endControlFlow();
            return 1;
        }
        if (shape instanceof Shape.Composite struct
                && planner.isDirect(struct.struct())
                && target instanceof Target.Member member) {
            Code field = Code.of("$L.$L", member.owner(), member.field());
            Code read =
                    Code.of("$T.readBody($L)", types.codec(struct.struct()), arguments(site.stream(), field, counts));
            int nullable = planner.nullablePointers(struct.struct());
            if (nullable == 0) {
                to.addStatement(read);
            } else if (bits == 0) {
                to.addStatement("$L |= $L", present, read);
            } else {
                to.addStatement("$L |= $L << $L", present, read, bits);
            }
            return nullable;
        }
        flat(to, site, target, shape, counts);
        return 0;
    }

    /** What one field of a direct structure points to; see {@link #body}. */
    int pointees(Code.Builder to, Site site, Target.Member target, Shape shape, String present, int bits) {
        if (shape instanceof Shape.Composite struct) {
            int nullable = planner.nullablePointers(struct.struct());
            to.addStatement(
                    "$T.readPointees($L, $L.$L, $L)",
                    types.codec(struct.struct()),
                    site.stream(),
                    target.owner(),
                    target.field(),
                    nullable == 0
                            ? Code.of("0")
                            : bits == 0 ? Code.of("$L", present) : Code.of("$L >>> $L", present, bits));
            return nullable;
        }
        if (!(shape instanceof Shape.Reference pointer)) {
            return 0;
        }
        boolean nullable = pointer.kind() != Pointer.Kind.REF;
        if (nullable) {
            to.beginControlFlow("if (($L & $L) != 0)", present, bit(bits));
        }
        whole(to, site.in(target.complete()), target, pointer.pointee());
        if (nullable) {
            to.endControlFlow();
        }
        return nullable ? 1 : 0;
    }

    private static String bit(int index) {
        return index < 4 ? Integer.toString(1 << index) : "1 << " + index;
    }

    private void fullPointer(Code.Builder to, Site site, Target target, Shape.Reference pointer) {
        String owner = site.locals().fresh("owner");
        String read = site.locals().fresh("read");
        if (pointer.pointee() instanceof Shape.Composite struct && !planner.isConformant(struct)) {
            TypeName type = types.plain(struct);
            TypeName codec = types.codec(struct.struct());
            Code fill = Code.of("$T::read", codec);
            if (planner.isDirect(struct.struct())) {
                String from = site.locals().fresh("from");
                String object = site.locals().fresh("object");
                fill = Code.of(
                        "($L, $L) -> $T.readPointees($L, $L, $T.readBody($L, $L))",
                        from,
                        object,
                        codec,
                        from,
                        object,
                        codec,
                        from,
                        object);
            }
            to.add(
                    "$L.readFullPointer($L, ($L, $L) -> $L, () -> new $T(), $L, $T::copy);\n",
                    site.stream(),
                    target.owner(),
                    owner,
                    read,
                    target.ownedBy(owner).assign(Code.of("$L", read)),
                    type,
                    fill,
                    codec);
            return;
        }
        String from = site.locals().fresh("from");
        Code.Builder body = Code.builder();
        Site inside = site.in(Scope.NONE).in(from);
        to.add(
                "$L.readFullPointer($L, ($L, $L) -> $L, ",
                site.stream(),
                target.owner(),
                owner,
                read,
                target.ownedBy(owner).assign(Code.of("$L", read)));
        if (!types.isBoxed(pointer) && needsHolder(pointer.pointee())) {
            String sink = site.locals().fresh("to");
            whole(body, inside, new Target.Callback(sink, value -> value), pointer.pointee());
            to.add(
                    "($T $L, $T $L) -> {\n$>",
                    RuntimeNames.NDR_READER,
                    from,
                    ParameterizedTypeName.get(ClassName.get(Consumer.class), types.plain(pointer)),
                    sink);
            to.add(body.build()).add("$<});\n");
            return;
        }
        Code value = types.isBoxed(pointer)
                ? Code.of("$L", box(body, inside, pointer))
                : wholeValue(body, inside, pointer.pointee());
        Code prelude = body.build();
        to.add("$L -> ", from);
        if (prelude.isEmpty()) {
            to.add(value);
        } else {
            to.add("{\n$>").add(prelude).addStatement("return $L", value).add("$<}");
        }
        to.add(");\n");
    }
}
