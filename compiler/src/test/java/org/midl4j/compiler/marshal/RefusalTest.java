package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.midl4j.com.ComException;
import org.midl4j.compiler.marshal.Line.Wire;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.ndr.Unsendable;

/** What the IDL does not let through is refused before anything is sent, and the message says where it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RefusalTest {
    private static final String IDL = """
        import "unknwn.idl";
        typedef enum Color { RED = 0 } Color;
        typedef [switch_type(long)] union Choice { [case(1)] long number; [case(2)] [string, unique] wchar_t *text; } Choice;
        typedef struct Inner { [string, ref] wchar_t *name; long n; [size_is(n), unique] short *counts; [range(0, 9)] long digit; } Inner;
        typedef struct Item { [string] wchar_t code[4]; Inner inner; long kind; [switch_is(kind)] Choice choice; Color color; } Item;
        typedef struct Chain { long value; [unique] struct Chain *next; [unique] Item *item; } Chain;
        typedef struct Bounds { long n; [size_is(n), range(1, 3), unique] short *few; [string, unique, range(0, 4)] wchar_t *brief; [range(0, 5)] long fixed[2]; } Bounds;
        [object, uuid(3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2aaa), pointer_default(unique)]
        interface IRefusals : IUnknown
        {
            HRESULT Items([in] long n, [in, size_is(n)] Item *items);
            HRESULT Linked([in, unique] Chain *first);
            HRESULT Ranged([in, range(2, 5)] long v);
            HRESULT Named([in, string, size_is(5)] wchar_t *name);
            HRESULT Narrow([in, string] char *text);
            HRESULT Bounded([in] Bounds *b);
            HRESULT Few([in] long n, [in, size_is(n), range(1, 3)] short *few, [in, string, range(0, 4)] wchar_t *brief);
            HRESULT Colors([in] Color plain, [in, unique] Color *behind, [in] Color both[2]);
        }
        """;

    private Compiled compiled;
    private Line line;
    private Interface source;

    @BeforeAll
    void compile() throws Exception {
        compiled = Compiled.of("refusals", IDL);
        source = compiled.interfaceOf("IRefusals");
        line = new Line(compiled, source);
    }

    private static Tree.Node node(@Nullable Object... fields) {
        Tree.Node node = new Tree.Node(fields.length);
        System.arraycopy(fields, 0, node.fields, 0, fields.length);
        return node;
    }

    private static Tree.Node item() {
        Tree.Node inner = node(new Tree.Ptr("name"), 1, new Tree.Ptr(new ArrayList<>(List.of((short) 1))), 3);
        return node("abc", inner, 1, new Tree.Arm(1, 7), 0);
    }

    private static Tree.Node innerOf(Tree.Node item) {
        return (Tree.Node) item.fields[1];
    }

    /** Four items, the fourth of them spoilt. */
    private void refusesItem(int hresult, String message, java.util.function.Consumer<Tree.Node> spoil)
            throws Throwable {
        List<Object> items = new ArrayList<>(List.of(item(), item(), item()));
        Tree.Node last = item();
        spoil.accept(last);
        items.add(last);
        refuses("Items", hresult, message, Map.of("n", 4, "items", items));
        Tree.Node chain = node(2, null, new Tree.Ptr(last));
        Map<String, Object> linked = Map.of("first", new Tree.Ptr(node(1, new Tree.Ptr(chain), null)));
        refuses("Linked", hresult, message.replace("items[3]", "first.next.item"), linked);
    }

    private void refuses(String name, int status, String message, Map<String, @Nullable Object> values)
            throws Throwable {
        Operation operation = source.operations().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Plan.OfOperation plan = (Plan.OfOperation) compiled.planner().plan(source, operation);
        for (Wire wire : new Wire[] {Wire.NDR20, Wire.NDR64}) {
            Line.Recorder recorder = new Line.Recorder(wire, new byte[4]);
            ComException refused = assertThrows(
                    ComException.class, () -> line.invoke(operation, plan, new HashMap<>(values), recorder));
            assertEquals(0x80070000 | status, refused.hresult(), refused.getMessage());
            assertTrue(refused.getMessage().contains(message), refused.getMessage());
            assertTrue(refused.getMessage().contains("IRefusals::" + name), refused.getMessage());
            assertEquals(0, recorder.request().length, "something was sent");
        }
    }

    @Test
    void sendsWhatIsAllowed() throws Throwable {
        Operation operation = source.operations().get(0);
        Plan.OfOperation plan = (Plan.OfOperation) compiled.planner().plan(source, operation);
        Line.Recorder recorder = new Line.Recorder(Wire.NDR20, new byte[4]);
        line.invoke(operation, plan, Map.of("n", 1, "items", List.of(item())), recorder);
        assertTrue(recorder.request().length > 0);
    }

    @Test
    void refusesNullThroughARef() throws Throwable {
        refusesItem(Unsendable.NULL_REFERENCE, "items[3].inner.name is null", item -> innerOf(item).fields[0] = null);
    }

    @Test
    void refusesAnArrayShorterThanItsCount() throws Throwable {
        refusesItem(
                Unsendable.INVALID_BOUND,
                "items[3].inner.counts has 1 elements, but its count says 2",
                item -> innerOf(item).fields[1] = 2);
        refuses(
                "Items",
                Unsendable.INVALID_BOUND,
                "items has 1 elements, but its count says 2",
                Map.of("n", 2, "items", List.of(item())));
    }

    @Test
    void refusesAValueOutsideItsRange() throws Throwable {
        refusesItem(
                Unsendable.INVALID_BOUND,
                "items[3].inner.digit is 10, outside [range(0,9)]",
                item -> innerOf(item).fields[3] = 10);
        refuses("Ranged", Unsendable.INVALID_BOUND, "v is 6, outside [range(2,5)]", Map.of("v", 6));
    }

    @Test
    void refusesAStringWithoutRoom() throws Throwable {
        refusesItem(
                Unsendable.STRING_TOO_LONG,
                "items[3].code is a string of 4 characters, which with its NUL do not fit into the 4",
                item -> item.fields[0] = new String("abcd"));
        refuses("Named", Unsendable.STRING_TOO_LONG, "name is a string of 5 characters", Map.of("name", "abcde"));
    }

    @Test
    void refusesAnArmAgainstItsSelector() throws Throwable {
        refusesItem(
                Unsendable.INVALID_TAG,
                "items[3].choice should be the arm of Choice for 2, but is",
                item -> item.fields[2] = 2);
    }

    @Test
    void refusesAnEnumOfMoreThanFifteenBits() throws Throwable {
        refusesItem(
                Unsendable.ENUM_OUT_OF_RANGE,
                "items[3].color is the enum value 32768",
                item -> item.fields[4] = 0x8000);
    }

    @Test
    void refusesCharactersThatAreNotChars() throws Throwable {
        refuses(
                "Narrow",
                Unsendable.INVALID_PARAMETER,
                "text has the character U+20ac at index 1",
                Map.of("text", "a\u20ac"));
    }

    @Test
    void refusesCountsOutsideTheirRange() throws Throwable {
        Tree.Ptr four = new Tree.Ptr(new ArrayList<>(List.of((short) 1, (short) 2, (short) 3, (short) 4)));
        List<Integer> fixed = new ArrayList<>(List.of(1, 5));
        refuses(
                "Bounded",
                Unsendable.INVALID_BOUND,
                "b.few has 4 elements, outside [range(1,3)]",
                Map.of("b", node(4, four, null, fixed)));
        refuses(
                "Bounded",
                Unsendable.INVALID_BOUND,
                "b.brief has 5 elements, outside [range(0,4)]",
                Map.of("b", node(0, null, new Tree.Ptr("four"), fixed)));
        refuses(
                "Few",
                Unsendable.INVALID_BOUND,
                "few has 0 elements, outside [range(1,3)]",
                Map.of("n", 0, "few", List.of(), "brief", ""));
        refuses(
                "Few",
                Unsendable.INVALID_BOUND,
                "brief has 6 elements, outside [range(0,4)]",
                Map.of("n", 1, "few", List.of((short) 1), "brief", "seven"));
    }

    @Test
    void tellsWhichEnumItIs() throws Throwable {
        String is = " is the enum value -1, but an enum without [v1_enum] takes 0 to 32767";
        List<Integer> both = List.of(0, 0);
        refuses("Colors", Unsendable.ENUM_OUT_OF_RANGE, "plain" + is, colors(-1, 0, both));
        refuses("Colors", Unsendable.ENUM_OUT_OF_RANGE, "behind" + is, colors(0, -1, both));
        refuses("Colors", Unsendable.ENUM_OUT_OF_RANGE, "both[]" + is, colors(0, 0, List.of(0, -1)));
    }

    private static Map<String, @Nullable Object> colors(int plain, int behind, List<Integer> both) {
        return Map.of("plain", plain, "behind", new Tree.Ptr(behind), "both", both);
    }
}
