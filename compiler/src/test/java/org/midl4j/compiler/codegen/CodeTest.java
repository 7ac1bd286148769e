package org.midl4j.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Code becomes the same text as JavaPoet's own blocks. */
final class CodeTest {
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);

    private static String java(CodeBlock body) {
        TypeSpec type = TypeSpec.classBuilder("C")
                .addMethod(MethodSpec.methodBuilder("m").addCode(body).build())
                .build();
        return JavaFile.builder("p", type).indent("    ").build().toString();
    }

    @Test
    void indentsAndImportsLikeJavaPoet() {
        CodeBlock.Builder theirs = CodeBlock.builder();
        theirs.addStatement("$T<$T> a = $S", LIST, String.class, "x$\"\\é");
        theirs.beginControlFlow("for (int $L = 0; $L < $L; $L++)", "i", "i", 10, "i");
        theirs.addStatement("$T.of(\n$N,\n() -> $L)", MAP, "name$1", CodeBlock.of("($T) $L", int.class, 3L));
        theirs.add("call(x -> {\n$>");
        theirs.addStatement("return new $T[0]", LIST);
        theirs.add("$<});\n");
        theirs.nextControlFlow("else if ($L)", true);
        theirs.add("\n// 100 $$\n").addStatement("$T.of()", LIST);
        theirs.endControlFlow().addStatement("return null");

        Code.Builder ours = Code.builder();
        ours.addStatement("$T<$T> a = $S", LIST, String.class, "x$\"\\é");
        ours.beginControlFlow("for (int $L = 0; $L < $L; $L++)", "i", "i", 10, "i");
        ours.addStatement("$T.of(\n$N,\n() -> $L)", MAP, "name$1", Code.of("($T) $L", int.class, 3L));
        ours.add("call(x -> {\n$>");
        ours.addStatement("return new $T[0]", LIST);
        ours.add("$<});\n");
        ours.nextControlFlow("else if ($L)", true);
        ours.add("\n// 100 $$\n").addStatement("$T.of()", LIST);
        ours.endControlFlow().addStatement("return null");

        assertEquals(java(theirs.build()), java(ours.build().block()));
    }

    @Test
    void leavesItToJavaPoetToBreakLongLines() {
        CodeBlock.Builder theirs = CodeBlock.builder().beginControlFlow("if (true)");
        Code.Builder ours = Code.builder().beginControlFlow("if (true)");
        String format = "call($L,$W$L,$W$L,$W$L)";
        Object[] arguments = {"a".repeat(40), "b".repeat(40), "c".repeat(40), "d".repeat(40)};
        theirs.addStatement(format, arguments).endControlFlow();
        ours.addStatement(format, arguments).endControlFlow();

        assertEquals(java(theirs.build()), java(ours.build().block()));
    }

    @Test
    void mayBeginAndEndInTheMiddleOfABlock() {
        CodeBlock theirs = CodeBlock.builder().add("x {\n$>a;\n").build();
        CodeBlock theirRest = CodeBlock.builder().add("b;\n$<}\n").build();
        Code ours = Code.builder().add("x {\n$>a;\n").build();
        Code rest = Code.builder().add("b;\n$<}\n").build();

        assertEquals(
                java(theirs.toBuilder().add(theirRest).build()),
                java(ours.block().toBuilder().add(rest.block()).build()));
        assertEquals(
                java(theirs.toBuilder().add(theirRest).build()),
                java(Code.join(List.of(ours, rest), "").block()));
    }

    @Test
    void isEqualByWhatItSays() {
        assertEquals(Code.of("$T.of($L)", LIST, 1), Code.of("$T.$L(1)", LIST, "of"));
        assertEquals("java.util.List.of(1)", Code.of("$T.of($L)", LIST, 1).toString());
        assertEquals("a$b", Code.of("$L", "a$b").toString());
        assertEquals("int", Code.of("$T", TypeName.INT).toString());
    }

    @Test
    void refusesWhatItWouldPrintWrongly() {
        assertThrows(IllegalArgumentException.class, () -> Code.of("$L", CodeBlock.of("$T", LIST)));
        assertThrows(IllegalArgumentException.class, () -> Code.of("$L", LIST));
        assertThrows(IllegalArgumentException.class, () -> Code.of("$L", 1, 2));
        assertThrows(IllegalArgumentException.class, () -> Code.of("$Z"));
    }
}
