package org.midl4j.compiler.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.midl4j.compiler.wire.Models.arm;
import static org.midl4j.compiler.wire.Models.at;
import static org.midl4j.compiler.wire.Models.field;
import static org.midl4j.compiler.wire.Models.fixed;
import static org.midl4j.compiler.wire.Models.half;
import static org.midl4j.compiler.wire.Models.in;
import static org.midl4j.compiler.wire.Models.object;
import static org.midl4j.compiler.wire.Models.operation;
import static org.midl4j.compiler.wire.Models.out;
import static org.midl4j.compiler.wire.Models.ref;
import static org.midl4j.compiler.wire.Models.sized;
import static org.midl4j.compiler.wire.Models.struct;
import static org.midl4j.compiler.wire.Models.union;
import static org.midl4j.compiler.wire.Models.unique;
import static org.midl4j.compiler.wire.Models.variable;
import static org.midl4j.compiler.wire.Models.varying;
import static org.midl4j.compiler.wire.Models.wideString;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Union;

final class PlannerTest {
    private final Planner planner = new Planner();

    private void assertPlan(String expected, Struct struct) {
        assertEquals(expected, PlanText.of(planner.plan(struct)));
    }

    private void assertPlan(String expected, Operation operation) {
        assertEquals(expected, PlanText.of(planner.plan(object("IFoo", operation), operation)));
    }

    @Test
    void splitsABlockWhereTheTwoSyntaxesDiffer() {
        assertPlan(
                """
                struct Quotation align 8
                  flat
                    align 8
                    unique pointer to wide string symbol
                    block of 24 at 8: double bid @0, double ask @8, long volume @16
                  deferred
                    pointees of symbol: unique pointer to wide string
                """,
                struct(
                        "Quotation",
                        field("symbol", unique(wideString())),
                        field("bid", BaseType.DOUBLE),
                        field("ask", BaseType.DOUBLE),
                        field("volume", BaseType.HYPER)));
    }

    @Test
    void keepsGapsInsideABlockAndPadsItsEndInNdr64Only() {
        assertPlan(
                """
                struct Gap align 8
                  flat
                    block of 18 at 8: byte b @0, long h @8, short s @16
                    align 1/8
                """, struct("Gap", field("b", BaseType.BYTE), field("h", BaseType.HYPER), field("s", BaseType.SHORT)));
    }

    @Test
    void doesNotPadAStructureThatEndsOnItsAlignment() {
        assertPlan(
                """
                struct Pair align 4
                  flat
                    block of 8 at 4: int a @0, unsigned short b @4, short c @6
                """,
                struct(
                        "Pair",
                        field("a", BaseType.LONG),
                        field("b", BaseType.UNSIGNED_SHORT),
                        field("c", BaseType.SHORT)));
    }

    @Test
    void doesNotJoinWhatLiesDifferentlyInTheTwoSyntaxes() {
        assertPlan(
                """
                struct Mixed align 8
                  flat
                    align 8
                    unique pointer to int p
                    block of 4 at 4: int a @0
                    block of 8 at 8: double b @0
                  deferred
                    pointees of p: unique pointer to int
                """,
                struct(
                        "Mixed",
                        field("p", unique(BaseType.LONG)),
                        field("a", BaseType.LONG),
                        field("b", BaseType.DOUBLE)));
    }

    @Test
    void keepsPlainEnumsAndPointerSizedIntegersOutOfBlocks() {
        Enumeration plain = new Enumeration(Optional.empty(), "Color", Models.HERE, Attributes.NONE, "");
        plain.complete(List.of());
        assertPlan(
                """
                struct S align 4/8
                  flat
                    align 4/8
                    enum e
                    block of 4 at 4: int a @0
                    intptr i
                    block of 1 at 1: byte b @0
                    align 1/8
                """,
                struct(
                        "S",
                        field("e", plain),
                        field("a", BaseType.LONG),
                        field("i", BaseType.INT3264),
                        field("b", BaseType.BYTE)));
    }

    @Test
    void hoistsTheCountOfAConformantStructurePastTheStructuresThatEndWithIt() {
        Struct inner = struct(
                "Inner",
                field("tag", BaseType.SHORT),
                field("n", BaseType.LONG),
                field("a", sized(BaseType.HYPER, variable("n", BaseType.LONG))));
        assertPlan("""
                struct Inner align 8
                  counts
                    counts of a: array[n] of long
                  flat
                    block of 8 at 8: short tag @0, int n @4
                    array[n] of long a
                    align 1/8
                """, inner);
        assertPlan("""
                struct Outer align 8
                  counts
                    counts of body: struct Inner
                  flat
                    block of 1 at 8: byte lead @0
                    struct Inner body
                    align 1/8
                """, struct("Outer", field("lead", BaseType.BYTE), field("body", inner)));
    }

    @Test
    void callsARecursiveTypeByName() {
        Struct node = new Struct(Optional.of("Node"), "Node", Models.HERE, Attributes.NONE, "");
        node.complete(List.of(field("v", BaseType.LONG), field("next", unique(node))));
        assertPlan("""
                struct Node align 4/8, recursive
                  flat
                    align 4/8
                    block of 4 at 4: int v @0
                    unique pointer to struct Node next
                  deferred
                    pointees of next: unique pointer to struct Node
                """, node);
    }

    @Test
    void sendsNothingForATopLevelReferencePointer() {
        assertPlan(
                """
                operation Quote
                  request
                    whole wide string symbol
                  reply
                    block of 8 at 8: double price @0
                    block of 4 at 4: int return @0
                """,
                operation("Quote", BaseType.LONG, in("symbol", ref(wideString())), out("price", ref(BaseType.DOUBLE))));
    }

    @Test
    void putsCountsIntoTermsOfOtherParameters() {
        assertPlan(
                """
                operation List
                  request
                    block of 4 at 4: unsigned int capacity @0
                  reply
                    block of 4 at 4: unsigned int count @0
                    whole array[capacity, sent 0 + *count] of double prices
                    block of 4 at 4: int return @0
                """,
                operation(
                        "List",
                        BaseType.LONG,
                        in("capacity", BaseType.UNSIGNED_LONG),
                        out("count", ref(BaseType.UNSIGNED_LONG)),
                        out(
                                "prices",
                                ref(varying(
                                        BaseType.DOUBLE,
                                        variable("capacity", BaseType.UNSIGNED_LONG),
                                        at("count", BaseType.UNSIGNED_LONG))))));
    }

    @Test
    void flattensArraysOfArrays() {
        assertPlan("""
                struct Matrix align 2
                  flat
                    array[2][3] of short m
                """, struct("Matrix", field("m", fixed(fixed(BaseType.SHORT, 3), 2))));
    }

    @Test
    void readsSizesAsExpressions() {
        assertPlan(
                """
                struct Counted align 4/8
                  flat
                    align 4/8
                    block of 4 at 2: unsigned short len @0, unsigned short size @2
                    unique pointer to array[(size / 2), sent 0 + (len / 2)] of char buf
                  deferred
                    pointees of buf: unique pointer to array[(size / 2), sent 0 + (len / 2)] of char
                """,
                struct(
                        "Counted",
                        field("len", BaseType.UNSIGNED_SHORT),
                        field("size", BaseType.UNSIGNED_SHORT),
                        field(
                                "buf",
                                unique(varying(
                                        BaseType.WCHAR,
                                        half(variable("size", BaseType.UNSIGNED_SHORT)),
                                        half(variable("len", BaseType.UNSIGNED_SHORT)))))));
    }

    @Test
    void plansTheArmsOfAUnionWithoutItsDiscriminant() {
        Union union = union(
                "U",
                arm(field("b", BaseType.BYTE), 1),
                arm(field("p", unique(BaseType.LONG)), 3, 5),
                arm(field("h", BaseType.HYPER)));
        assertEquals("""
                union U align 8
                  1: byte b
                  3, 5: unique pointer to int p
                  default: long h
                """, PlanText.of(planner.plan(union)));
        assertPlan(
                """
                struct HasU align 8
                  flat
                    block of 2 at 8: short kind @0
                    union U by short kind u
                    align 1/8
                  deferred
                    pointees of u: union U by short kind
                """,
                struct(
                        "HasU",
                        field("kind", BaseType.SHORT),
                        field("u", new SwitchedUnion(union, variable("kind", BaseType.SHORT)))));
    }

    @Test
    void saysWhatCannotTravelInsteadOfPlanningIt() {
        Field bad = field("p", unique(BaseType.VOID));
        Struct inner = struct("Inner", bad);
        Plan plan = planner.plan(struct("Outer", field("inner", unique(inner))));
        assertEquals(new Plan.Unmarshallable("a void * does not say what it points to", Models.HERE), plan);
    }
}
