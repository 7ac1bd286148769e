package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Range;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Planner;
import org.midl4j.compiler.wire.Shape;

/** Prints code that reads the elements of arrays and pipes. */
final class ReadArrays {
    private final JavaTypes types;
    private final Planner planner;
    private final Expressions expressions;
    private final Primitives primitives;
    private final ReadCode code;

    ReadArrays(JavaTypes types, Planner planner, Expressions expressions, Primitives primitives, ReadCode code) {
        this.types = types;
        this.planner = planner;
        this.expressions = expressions;
        this.primitives = primitives;
        this.code = code;
    }

    /** The fewest octets an element of one dimension takes; at least 1. */
    int leastElement(Shape.Sequence array, int depth) {
        Shape inside = depth == array.dimensions().size() - 1
                ? array.element()
                : new Shape.Sequence(
                        array.element(),
                        array.dimensions().subList(depth + 1, array.dimensions().size()),
                        Optional.empty());
        return Math.max(1, planner.layout(inside).least());
    }

    void checkHoisted(Code.Builder to, Site site, Extent extent, Code count) {
        extent.size()
                .flatMap(each -> expressions.number(each, site.scope()))
                .ifPresent(size ->
                        to.addStatement("$T.count($S, $L, $L)", RuntimeNames.CHECKED, site.what(), count, size));
    }

    /** A {@code [range]} of an array or string bounds its maximum count; where none is sent, the actual one. */
    static void checkRange(Code.Builder to, Site site, Optional<Range> range, Code count) {
        range.ifPresent(bounds -> to.addStatement(
                "$T.countInRange($S, $L, $LL, $LL)",
                RuntimeNames.CHECKED,
                site.what(),
                count,
                bounds.low(),
                bounds.high()));
    }

    Code sequence(Code.Builder to, Site site, Shape.Sequence array, List<Code> counts, boolean checked) {
        List<Code> lengths = new ArrayList<>();
        List<Code> firsts = new ArrayList<>();
        int next = 0;
        List<Code> room = new ArrayList<>();
        for (Extent extent : array.dimensions()) {
            if (extent.isConformant()) {
                Code count = counts.get(next++);
                if (!checked) {
                    checkHoisted(to, site, extent, count);
                }
                room.add(count);
            } else {
                room.add(Code.of("$L", extent.fixed().orElse(0)));
            }
        }
        boolean sized = array.dimensions().get(0).isConformant();
        if (sized && !checked) {
            checkRange(to, site, array.range(), room.get(0));
        }
        for (int depth = 0; depth < array.dimensions().size(); depth++) {
            Extent extent = array.dimensions().get(depth);
            int least = leastElement(array, depth);
            Code first = Code.of("0");
            if (extent.varying()) {
                Optional<Code> said = extent.first().flatMap(each -> expressions.number(each, site.scope()));
                Optional<Code> length = extent.length().flatMap(each -> expressions.number(each, site.scope()));
                String count = site.locals().fresh("count");
                if (length.isPresent() && extent.first().isPresent() == said.isPresent()) {
                    first = extent.first()
                            .flatMap(each -> expressions.index(each, site.scope()))
                            .orElse(first);
                    to.addStatement(
                            "int $L = $L.expectRange($L, $L, $L, $L)",
                            count,
                            site.stream(),
                            said.orElse(Code.of("0")),
                            length.get(),
                            room.get(depth),
                            least);
                } else {
                    to.addStatement(
                            "int $L = $L.readVaryingCount($L, $L)", count, site.stream(), room.get(depth), least);
                }
                if (depth == 0 && !sized) {
                    checkRange(to, site, array.range(), Code.of("$L", count));
                }
                lengths.add(Code.of("$L", count));
            } else if (extent.isConformant()) {
                String count = site.locals().fresh("count");
                to.addStatement("int $L = $L.checkRoom($L, $L)", count, site.stream(), room.get(depth), least);
                lengths.add(Code.of("$L", count));
            } else {
                lengths.add(room.get(depth));
            }
            firsts.add(first);
        }
        return dimension(to, site, array, lengths, firsts, 0, checked && lengths.size() == 1);
    }

    private Code dimension(
            Code.Builder to,
            Site site,
            Shape.Sequence array,
            List<Code> lengths,
            List<Code> firsts,
            int depth,
            boolean complete) {
        if (depth == lengths.size() - 1) {
            return elements(to, site, array, lengths.get(depth), firsts.get(depth), complete);
        }
        TypeName row = types.of(array.element());
        for (int i = depth + 1; i < lengths.size(); i++) {
            row = ArrayTypeName.of(row);
        }
        String rows = site.locals().fresh("rows");
        to.addStatement("$T[] $L = $L", row, rows, newArray(row, lengths.get(depth)));
        String i = site.locals().fresh("i");
        beginLoop(to, i, Code.of("0"), lengths.get(depth));
        to.addStatement("$L[$L] = $L", rows, i, dimension(to, site, array, lengths, firsts, depth + 1, complete));
        endLoop(to, site, i);
        return Code.of("$L", rows);
    }

    /** {@code new int[3][]}: brackets with a size come first. */
    static Code newArray(TypeName element, Code length) {
        TypeName innermost = element.withoutAnnotations();
        StringBuilder brackets = new StringBuilder();
        while (innermost instanceof ArrayTypeName inner) {
            brackets.append("[]");
            innermost = inner.componentType().withoutAnnotations();
        }
        return Code.of("new $T[$L]$L", innermost, length, brackets);
    }

    /** @param complete whether the array is a value of its own, after which its pointees come */
    Code elements(Code.Builder to, Site site, Shape.Sequence array, Code count, Code first, boolean complete) {
        boolean fromStart = first.toString().equals("0");
        if (primitives.isBulk(array.element()) && fromStart) {
            return Code.of(
                    "$L.read$Ls($L)",
                    site.stream(),
                    Primitives.suffix(((Shape.Scalar) array.element()).primitive()),
                    count);
        }
        TypeName element = types.of(array.element());
        String values = site.locals().fresh("values");
        Code length = fromStart ? count : Code.of("$L + $L", first, count);
        to.addStatement("$T[] $L = $L", element, values, newArray(element, length));
        if (complete && array.element() instanceof Shape.Composite struct && planner.isDirect(struct.struct())) {
            direct(to, site, struct, values, first);
            return Code.of("$L", values);
        }
        String i = site.locals().fresh("i");
        beginLoop(to, i, first, Code.of("$L.length", values));
        String index = i;
        if (code.needsHolder(array.element()) && !isPlainPointer(array.element())) {
            index = site.locals().fresh("index");
            to.addStatement("int $L = $L", index, i);
        }
        code.flat(
                to,
                site.in(Scope.NONE).called(site.what() + "[]"),
                new Target.Element(values, Code.of("$L", index)),
                array.element(),
                List.of());
        endLoop(to, site, i);
        return Code.of("$L", values);
    }

    /** First all elements, then what they point to. */
    private void direct(Code.Builder to, Site site, Shape.Composite struct, String values, Code first) {
        TypeName type = types.plain(struct);
        TypeName codec = types.codec(struct.struct());
        boolean nullable = planner.nullablePointers(struct.struct()) > 0;
        String present = nullable ? site.locals().fresh("present") : "";
        if (nullable) {
            to.addStatement("int[] $L = new int[$L.length]", present, values);
        }
        String i = site.locals().fresh("i");
        String one = site.locals().fresh("element");
        beginLoop(to, i, first, Code.of("$L.length", values));
        to.addStatement("$T $L = new $T()", type, one, type);
        to.addStatement("$L[$L] = $L", values, i, one);
        Code body = Code.of("$T.readBody($L, $L)", codec, site.stream(), one);
        to.addStatement(nullable ? Code.of("$L[$L] = $L", present, i, body) : body);
        to.endControlFlow();
        to.beginControlFlow("for ($L = $L; $L < $L.length; $L++)", i, first, i, values, i);
        to.addStatement(
                "$T.readPointees($L, $L[$L], $L)",
                codec,
                site.stream(),
                values,
                i,
                nullable ? Code.of("$L[$L]", present, i) : Code.of("0"));
        endLoop(to, site, i);
    }

    /** A loop that tells at which index it failed. */
    private static void beginLoop(Code.Builder to, String i, Code first, Code end) {
        to.addStatement("int $L = $L", i, first);
        to.beginControlFlow("try");
        to.beginControlFlow("for (; $L < $L; $L++)", i, end, i);
    }

    private static void endLoop(Code.Builder to, Site site, String i) {
        String problem = site.locals().fresh("problem");
        to.endControlFlow();
        to.nextControlFlow("catch ($T $L)", RuntimeNames.BAD_STUB_DATA, problem);
        to.addStatement("throw $L.at($L)", problem, i);
        to.endControlFlow();
    }

    private static boolean isPlainPointer(Shape shape) {
        return shape instanceof Shape.Reference pointer && pointer.kind() != Pointer.Kind.FULL;
    }

    /** A pipe of the chunks that came. */
    Code stream(Code.Builder to, Site site, Shape.Stream pipe) {
        TypeName element = types.of(pipe.element());
        String chunks = site.locals().fresh("chunks");
        String chunk = site.locals().fresh("chunk");
        String count = site.locals().fresh("count");
        int least = Math.max(1, planner.layout(pipe.element()).least());
        to.addStatement(
                "$T $L = new $T<>()",
                ParameterizedTypeName.get(ClassName.get(List.class), ArrayTypeName.of(element)),
                chunks,
                ArrayList.class);
        to.beginControlFlow(
                "for (int $L = $L.readArrayCount($L); $L > 0; $L = $L.readArrayCount($L))",
                count,
                site.stream(),
                least,
                count,
                count,
                site.stream(),
                least);
        to.addStatement("$T[] $L = $L", element, chunk, newArray(element, Code.of("$L", count)));
        String i = site.locals().fresh("i");
        to.beginControlFlow("for (int $L = 0; $L < $L; $L++)", i, i, count, i);
        code.flat(
                to,
                site.in(Scope.NONE).called(site.what() + "[]"),
                new Target.Element(chunk, Code.of("$L", i)),
                pipe.element(),
                List.of());
        to.endControlFlow();
        to.addStatement("$L.endChunk($L)", site.stream(), count);
        to.addStatement("$L.add($L)", chunks, chunk);
        to.endControlFlow();
        to.addStatement("$L.endChunk(0)", site.stream());
        return Code.of("$T.of($L)", RuntimeNames.PIPE, chunks);
    }
}
