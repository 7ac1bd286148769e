package org.midl4j.compiler.codegen;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Range;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Layout;
import org.midl4j.compiler.wire.Planner;
import org.midl4j.compiler.wire.Primitive;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Step;

/** Prints code that writes values. */
final class WriteCode {
    private final JavaTypes types;
    private final Planner planner;
    private final Expressions expressions;
    private final Primitives primitives;
    private final Defaults defaults;

    WriteCode(JavaTypes types, Planner planner, Expressions expressions) {
        this.types = types;
        this.planner = planner;
        this.expressions = expressions;
        this.primitives = new Primitives(types);
        this.defaults = new Defaults(types, expressions);
    }

    /** The Java expression of a value at some place of a block. */
    @FunctionalInterface
    interface Values {
        Code of(Step.Slot slot);
    }

    /** Primitives side by side: one check, then stores. */
    void block(Code.Builder to, Site site, Step.Block block, Values values) {
        if (block.slots().size() == 1) {
            Step.Slot only = block.slots().get(0);
            if (block.alignment() == only.shape().primitive().layout().alignment()) {
                scalar(to, site.called(site.what() + only.place()), values.of(only), only.shape());
                return;
            }
        }
        String at = site.locals().fresh("at");
        to.addStatement("int $L = $L.reserve($L, $L)", at, site.stream(), block.alignment(), block.size());
        for (Step.Slot slot : block.slots()) {
            Code offset = slot.offset() == 0 ? Code.of("$L", at) : Code.of("$L + $L", at, slot.offset());
            to.addStatement(
                    "$L.put$L($L, $L)",
                    site.stream(),
                    Primitives.suffix(slot.shape().primitive()),
                    offset,
                    primitives.toWire(slot.shape(), values.of(slot), site.called(site.what() + slot.place())));
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

    private void scalar(Code.Builder to, Site site, Code value, Shape.Scalar scalar) {
        to.addStatement(
                "$L.write$L($L)",
                site.stream(),
                Primitives.suffix(scalar.primitive()),
                primitives.toWire(scalar, value, site));
    }

    /** A parameter, with everything it points to. */
    void parameter(Code.Builder to, Site site, Code value, Shape shape) {
        if (shape instanceof Shape.Reference pointer && pointer.kind() != Pointer.Kind.FULL) {
            to.beginControlFlow("if ($L.writePointer($L))", site.stream(), value);
            Code pointee = types.isBoxed(pointer) ? Code.of("$L[0]", value) : value;
            whole(to, site.found(), pointee, pointer.pointee());
            if (planner.needsList(pointer.pointee())) {
                to.addStatement("$L.writePointees()", site.stream());
            }
            to.endControlFlow();
            return;
        }
        whole(to, site, value, shape);
        if (planner.needsList(shape)) {
            to.addStatement("$L.writePointees()", site.stream());
        }
    }

    /** A complete value; what it points to is left to the writer's list if it has to be. */
    void whole(Code.Builder to, Site site, Code value, Shape shape) {
        if (shape instanceof Shape.Converted converted) {
            whole(to, site, toWire(to, site, value, converted), converted.wire());
            return;
        }
        if (shape instanceof Shape.Composite struct) {
            to.addStatement("$T.write($L, $L)", types.codec(struct.struct()), site.stream(), required(site, value));
            return;
        }
        if (shape instanceof Shape.Text text && text.extent().isConformant()) {
            String method = text.wide() ? "writeWideString" : "writeString";
            Optional<Code> size = text.extent().size().flatMap(each -> number(site, each));
            checkRange(to, site, text.range(), size.orElse(Code.of("$L.length() + 1L", required(site, value))));
            if (size.isPresent()) {
                to.addStatement("$L.$L($L, $L)", site.stream(), method, required(site, value), size.get());
            } else {
                to.addStatement("$L.$L($L)", site.stream(), method, required(site, value));
            }
            return;
        }
        if (shape instanceof Shape.Sequence array && array.dimensions().size() == 1) {
            Extent extent = array.dimensions().get(0);
            if (extent.isConformant() && !extent.varying()) {
                String count = site.locals().fresh("count");
                elementCount(to, site, value, extent, count);
                checkRange(to, site, array.range(), Code.of("$L", count));
                to.addStatement("$L.writeCount($L)", site.stream(), count);
                elements(to, site, value, array, Code.of("0"), Code.of("$L", count), true);
                return;
            }
        }
        counts(to, site, value, shape);
        if (shape instanceof Shape.Sequence array) {
            sequence(to, site, value, array, true);
            return;
        }
        flat(to, site, value, shape);
    }

    /** A variable with what a converter makes of a value; null travels as zeros. */
    private Code toWire(Code.Builder to, Site site, Code value, Shape.Converted converted) {
        String wire = site.locals().fresh("wire");
        to.addStatement(
                "$T $L = $L == null ? $L : $T.toWire($L, $S, $L)",
                types.local(converted.wire()),
                wire,
                value,
                defaults.of(converted.wire(), site.scope()),
                RuntimeNames.CONVERSIONS,
                types.converter(converted),
                site.what(),
                value);
        return Code.of("$L", wire);
    }

    private Optional<Code> number(Site site, Expression expression) {
        return expressions.number(expression, site.scope());
    }

    /** A {@code [range]} of an array or string bounds its maximum count; where none is sent, the actual one. */
    private static void checkRange(Code.Builder to, Site site, Optional<Range> range, Code count) {
        range.ifPresent(bounds -> to.addStatement(
                "$T.countInRange($L, $L, $LL, $LL)",
                RuntimeNames.REQUIRE,
                site.whose(),
                count,
                bounds.low(),
                bounds.high()));
    }

    private Code required(Site site, Code value) {
        return site.present() ? value : Code.of("$T.nonNull($L, $L)", RuntimeNames.REQUIRE, value, site.whose());
    }

    // ---- counts ----

    /** The maximum counts that go in front of the outermost value. */
    void counts(Code.Builder to, Site site, Code value, Shape shape) {
        if (!planner.isConformant(shape)) {
            return;
        }
        if (shape instanceof Shape.Converted converted) {
            counts(to, site, toWire(to, site, value, converted), converted.wire());
        } else if (shape instanceof Shape.Composite struct) {
            to.addStatement("$T.writeCounts($L, $L)", types.codec(struct.struct()), site.stream(), value);
        } else if (shape instanceof Shape.Text text) {
            Code size = text.extent()
                    .size()
                    .flatMap(each -> number(site, each))
                    .orElse(Code.of("$L.length() + 1L", required(site, value)));
            checkRange(to, site, text.range(), size);
            to.addStatement("$L.writeCount($L)", site.stream(), size);
        } else if (shape instanceof Shape.Sequence array) {
            Extent outermost = array.dimensions().get(0);
            if (outermost.isConformant()) {
                checkRange(to, site, array.range(), size(site, value, outermost));
            }
            for (Extent extent : array.dimensions()) {
                if (extent.isConformant()) {
                    to.addStatement("$L.writeCount($L)", site.stream(), size(site, value, extent));
                }
            }
        }
    }

    /** How many elements there are room for. */
    private Code size(Site site, Code value, Extent extent) {
        if (extent.fixed().isPresent()) {
            return Code.of("$L", extent.fixed().getAsLong());
        }
        return extent.size().flatMap(each -> number(site, each)).orElse(Code.of("$L.length", required(site, value)));
    }

    // ---- flat ----

    /** The flat part of a value. */
    void flat(Code.Builder to, Site site, Code value, Shape shape) {
        shape.match(new Shape.Cases<Code.Builder>() {
            @Override
            public Code.Builder scalar(Shape.Scalar scalar) {
                WriteCode.this.scalar(to, site, value, scalar);
                return to;
            }

            @Override
            public Code.Builder composite(Shape.Composite struct) {
                if (planner.isDirect(struct.struct())) {
                    TypeName codec = types.codec(struct.struct());
                    return to.addStatement("$T.writeBody($L, $L)", codec, site.stream(), required(site, value))
                            .addStatement("$L.later($L, $T::writePointees)", site.stream(), value, codec);
                }
                String method = planner.isConformant(struct) ? "writeFlat" : "write";
                return to.addStatement(
                        "$T.$L($L, $L)", types.codec(struct.struct()), method, site.stream(), required(site, value));
            }

            @Override
            public Code.Builder choice(Shape.Choice choice) {
                WriteCode.this.choice(to, site, value, choice);
                return to;
            }

            @Override
            public Code.Builder sequence(Shape.Sequence array) {
                WriteCode.this.sequence(to, site, value, array, false);
                return to;
            }

            @Override
            public Code.Builder text(Shape.Text text) {
                String method = text.wide() ? "writeVaryingWideString" : "writeVaryingString";
                Code room = text.extent().fixed().isPresent()
                        ? Code.of("$L", text.extent().fixed().getAsLong())
                        : text.extent()
                                .size()
                                .flatMap(each -> number(site, each))
                                .orElse(Code.of("$L.length() + 1L", value));
                return to.addStatement("$L.$L($L, $L)", site.stream(), method, required(site, value), room);
            }

            @Override
            public Code.Builder reference(Shape.Reference pointer) {
                WriteCode.this.reference(to, site, value, pointer);
                return to;
            }

            @Override
            public Code.Builder objectReference(Shape.ObjectReference object) {
                return to.addStatement(
                        "$T.write($L, $L, $L)",
                        RuntimeNames.INTERFACE_POINTERS,
                        site.stream(),
                        value,
                        expressions
                                .guid(object, site.scope())
                                .map(iid -> Code.of("$T.type($L)", RuntimeNames.INTERFACE_POINTERS, iid))
                                .orElseGet(() -> types.interfaceType(object)));
            }

            @Override
            public Code.Builder handle(Shape.Handle handle) {
                contextHandle(to, site, "write", value, handle);
                return to;
            }

            @Override
            public Code.Builder stream(Shape.Stream pipe) {
                WriteCode.this.stream(to, site, value, pipe);
                return to;
            }

            @Override
            public Code.Builder known(Shape.Known known) {
                return to.addStatement("$T.write($L, $L)", RuntimeNames.known(known.type()), site.stream(), value);
            }

            @Override
            public Code.Builder converted(Shape.Converted converted) {
                flat(to, site, toWire(to, site, value, converted), converted.wire());
                return to;
            }

            @Override
            public Code.Builder binding(Shape.Binding binding) {
                return to;
            }

            @Override
            public Code.Builder skipped(Shape.Skipped skipped) {
                return to.addStatement("$L.writePointer(null)", site.stream());
            }

            @Override
            public Code.Builder nothing(Shape.Nothing nothing) {
                return to;
            }

            @Override
            public Code.Builder opaque(Shape.Opaque opaque) {
                throw unexpected(opaque);
            }
        });
    }

    private static IllegalStateException unexpected(Shape shape) {
        return new IllegalStateException("no plan lets through " + shape);
    }

    private void choice(Code.Builder to, Site site, Code value, Shape.Choice choice) {
        Layout arms = planner.layout(choice);
        Layout own = choice.discriminant().primitive().layout();
        if (choice.selector().isEmpty() && arms.alignment() > own.alignment()) {
            align(to, site, arms.alignment(), arms.alignment64()); // it is a structure: discriminant and union
        } else if (arms.alignment64() > own.alignment64()) {
            to.addStatement("$L.align64($L)", site.stream(), arms.alignment64());
        }
        Code union = required(site, value);
        Code selector =
                choice.selector().flatMap(each -> number(site, each)).orElse(Code.of("$L.discriminant()", value));
        Code discriminant = Code.of("$T.select($S, $L, $L)", types.codec(choice.union()), site.what(), union, selector);
        to.addStatement(
                "$L.write$L($L)",
                site.stream(),
                Primitives.suffix(choice.discriminant().primitive()),
                discriminantToWire(choice.discriminant(), discriminant));
        to.addStatement("$T.write($L, $L)", types.codec(choice.union()), site.stream(), value);
    }

    /** A union's {@code discriminant()} is a {@code long}. */
    private static Code discriminantToWire(Shape.Scalar discriminant, Code number) {
        return switch (discriminant.primitive()) {
            case BYTE -> Code.of("(byte) $L", number);
            case SHORT -> Code.of("(short) $L", number);
            case CHAR -> Code.of("(char) $L", number);
            case INT, ENUM -> Code.of("(int) $L", number);
            case BOOLEAN -> Code.of("$L != 0", number);
            case VARIANT_BOOL, LONG, FLOAT, DOUBLE, GUID, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> number;
        };
    }

    private void reference(Code.Builder to, Site site, Code value, Shape.Reference pointer) {
        String method = switch (pointer.kind()) {
            case REF -> "writeRefPointer";
            case UNIQUE -> "writePointer";
            case FULL -> "writeFullPointer";
        };
        Optional<Code> reference = methodReference(pointer);
        Code target = pointer.kind() == Pointer.Kind.REF ? required(site, value) : value;
        if (reference.isPresent()) {
            to.addStatement("$L.$L($L, $L)", site.stream(), method, target, reference.get());
            return;
        }
        String inner = site.locals().fresh("to");
        String pointee = site.locals().fresh("pointee");
        to.add("$L.$L($L, ($L, $L) -> {\n$>", site.stream(), method, target, inner, pointee);
        Code content = types.isBoxed(pointer) ? Code.of("$L[0]", pointee) : Code.of("$L", pointee);
        whole(to, site.in(inner).found(), content, pointer.pointee());
        to.add("$<});\n");
    }

    /** A method that writes the pointee and needs nothing but it. */
    private Optional<Code> methodReference(Shape.Reference pointer) {
        if (types.isBoxed(pointer)) {
            return Optional.empty();
        }
        if (pointer.pointee() instanceof Shape.Text text
                && text.extent().isConformant()
                && text.extent().size().isEmpty()
                && text.range().isEmpty()) {
            return Optional.of(
                    Code.of("$T::$L", RuntimeNames.NDR_WRITER, text.wide() ? "writeWideString" : "writeString"));
        }
        if (pointer.pointee() instanceof Shape.Scalar scalar && primitives.isDirect(scalar)) {
            return Optional.of(Code.of("$T::write$L", RuntimeNames.NDR_WRITER, Primitives.suffix(scalar.primitive())));
        }
        if (pointer.pointee() instanceof Shape.Composite struct) {
            return Optional.of(Code.of("$T::write", types.codec(struct.struct())));
        }
        return Optional.empty();
    }

    // ---- direct structures ----

    /** One field of a direct structure's body: as {@link #flat}, but of a pointer the id alone. */
    void body(Code.Builder to, Site site, Code value, Shape shape) {
        if (shape instanceof Shape.Reference pointer) {
            Code target = pointer.kind() == Pointer.Kind.REF ? required(site, value) : value;
            to.addStatement("$L.writePointer($L)", site.stream(), target);
        } else if (shape instanceof Shape.Composite struct && planner.isDirect(struct.struct())) {
            to.addStatement("$T.writeBody($L, $L)", types.codec(struct.struct()), site.stream(), required(site, value));
        } else {
            flat(to, site, value, shape);
        }
    }

    /** What one field of a direct structure points to. */
    void pointees(Code.Builder to, Site site, Code value, Shape shape) {
        if (shape instanceof Shape.Composite struct) {
            to.addStatement("$T.writePointees($L, $L)", types.codec(struct.struct()), site.stream(), value);
        } else if (shape instanceof Shape.Reference pointer) {
            boolean nullable = pointer.kind() != Pointer.Kind.REF;
            if (nullable) {
                to.beginControlFlow("if ($L != null)", value);
            }
            whole(to, site.found(), value, pointer.pointee());
            if (nullable) {
                to.endControlFlow();
            }
        }
    }

    // ---- arrays ----

    /** @param complete whether it is a value of its own, after which its pointees come */
    private void sequence(Code.Builder to, Site site, Code value, Shape.Sequence array, boolean complete) {
        List<Extent> dimensions = array.dimensions();
        if (dimensions.size() > 1 && dimensions.stream().anyMatch(Extent::varying)) {
            for (Extent extent : dimensions) {
                if (extent.varying()) {
                    to.addStatement("$L.writeCount($L)", site.stream(), first(site, extent));
                    to.addStatement("$L.writeCount($L)", site.stream(), length(site, value, extent));
                }
            }
            dimension(to, site, value, array, 0, false);
            return;
        }
        Extent extent = dimensions.get(0);
        if (extent.varying()) {
            String length = site.locals().fresh("length");
            Code first = first(site, extent);
            boolean fromStart = extent.first().isEmpty();
            String from = fromStart ? "0" : site.locals().fresh("first");
            if (!fromStart) {
                to.addStatement(
                        "int $L = $T.elements($L, $L.length, $L)",
                        from,
                        RuntimeNames.REQUIRE,
                        site.whose(),
                        required(site, value),
                        first);
            }
            to.addStatement(
                    "int $L = $T.elements($L, $L.length$L, $L)",
                    length,
                    RuntimeNames.REQUIRE,
                    site.whose(),
                    fromStart ? required(site, value) : value,
                    fromStart ? "" : " - " + from,
                    length(site, value, extent));
            if (!extent.isConformant()) {
                checkRange(to, site, array.range(), Code.of("$L", length));
            }
            to.addStatement(
                    "$T.within($L, $L$L, $L)",
                    RuntimeNames.REQUIRE,
                    site.whose(),
                    fromStart ? "" : from + " + ",
                    length,
                    size(site, value, extent));
            to.addStatement("$L.writeCount($L)", site.stream(), from);
            to.addStatement("$L.writeCount($L)", site.stream(), length);
            elements(to, site, value, array, Code.of("$L", from), Code.of("$L", length), complete);
            return;
        }
        dimension(to, site, value, array, 0, complete && dimensions.size() == 1);
    }

    private Code first(Site site, Extent extent) {
        return extent.first().flatMap(each -> number(site, each)).orElse(Code.of("0"));
    }

    private Code length(Site site, Code value, Extent extent) {
        Optional<Code> said = extent.length().flatMap(each -> number(site, each));
        if (said.isPresent()) {
            return said.get();
        }
        return extent.first().isEmpty()
                ? size(site, value, extent)
                : Code.of("$L - $L", size(site, value, extent), first(site, extent));
    }

    /** One dimension of an array without first elements of its own to leave out, and those inside it. */
    private void dimension(Code.Builder to, Site site, Code value, Shape.Sequence array, int depth, boolean complete) {
        Extent extent = array.dimensions().get(depth);
        String count = site.locals().fresh("count");
        if (extent.varying()) {
            to.addStatement(
                    "int $L = $T.elements($L, $L.length, $L)",
                    count,
                    RuntimeNames.REQUIRE,
                    site.whose(),
                    required(site, value),
                    length(site, value, extent));
        } else {
            elementCount(to, site, value, extent, count);
        }
        if (depth == array.dimensions().size() - 1) {
            elements(to, site, value, array, Code.of("0"), Code.of("$L", count), complete);
            return;
        }
        String i = site.locals().fresh("i");
        to.beginControlFlow("for (int $L = 0; $L < $L; $L++)", i, i, count, i);
        dimension(to, site, Code.of("$L[$L]", value, i), array, depth + 1, complete);
        to.endControlFlow();
    }

    private void elementCount(Code.Builder to, Site site, Code value, Extent extent, String count) {
        to.addStatement(
                "int $L = $T.elements($L, $L.length, $L)",
                count,
                RuntimeNames.REQUIRE,
                site.whose(),
                required(site, value),
                size(site, value, extent));
    }

    /** A context handle, by one of the ways there are. */
    void contextHandle(Code.Builder to, Site site, String method, Code value, Shape.Handle handle) {
        to.addStatement(
                "$T.$L($L, $L, $T.class)",
                RuntimeNames.CONTEXT_HANDLES,
                method,
                site.stream(),
                value,
                types.plain(handle));
    }

    /** A pipe, in the chunks that its maker gives. */
    private void stream(Code.Builder to, Site site, Code value, Shape.Stream pipe) {
        String chunk = site.locals().fresh("chunk");
        Code next = Code.of("$T.next($S, $L)", RuntimeNames.PIPES, site.what(), value);
        to.beginControlFlow(
                "for ($T[] $L = $L; $L != null; $L = $L)", types.of(pipe.element()), chunk, next, chunk, chunk, next);
        to.addStatement("$L.writeCount($L.length)", site.stream(), chunk);
        elements(to, site, Code.of("$L", chunk), pipe.element(), Code.of("0"), Code.of("$L.length", chunk));
        to.addStatement("$L.endChunk($L.length)", site.stream(), chunk);
        to.endControlFlow();
        to.addStatement("$L.writeCount(0)", site.stream());
        to.addStatement("$L.endChunk(0)", site.stream());
    }

    private void elements(
            Code.Builder to, Site site, Code value, Shape.Sequence array, Code from, Code count, boolean complete) {
        if (!complete || !(array.element() instanceof Shape.Composite struct) || !planner.isDirect(struct.struct())) {
            elements(to, site, value, array.element(), from, count);
            return;
        }
        String i = site.locals().fresh("i");
        Site element = site.called(site.what() + "[]").ownedBy(value);
        Code one = Code.of("$L[$L]", value, i);
        beginLoop(to, i, from, count);
        to.addStatement("$T.writeBody($L, $L)", types.codec(struct.struct()), site.stream(), required(element, one));
        to.endControlFlow();
        beginLoop(to, i, from, count);
        to.addStatement("$T.writePointees($L, $L)", types.codec(struct.struct()), site.stream(), one);
        to.endControlFlow();
    }

    private static void beginLoop(Code.Builder to, String i, Code from, Code count) {
        boolean fromStart = from.toString().equals("0");
        Code end = fromStart ? count : Code.of("$L + $L", from, count);
        to.beginControlFlow("for (int $L = $L; $L < $L; $L++)", i, from, i, end, i);
    }

    private void elements(Code.Builder to, Site site, Code value, Shape element, Code from, Code count) {
        if (primitives.isBulk(element)) {
            Primitive primitive = ((Shape.Scalar) element).primitive();
            to.addStatement("$L.write$Ls($L, $L, $L)", site.stream(), Primitives.suffix(primitive), value, from, count);
            return;
        }
        String i = site.locals().fresh("i");
        beginLoop(to, i, from, count);
        flat(to, site.called(site.what() + "[]").ownedBy(value), Code.of("$L[$L]", value, i), element);
        to.endControlFlow();
    }
}
