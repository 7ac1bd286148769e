package org.midl4j.compiler.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.marshal.Line.Wire;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.wire.Plan;

/** The octets in {@code docs/wire.md} are those that generated code sends and reads. */
final class WireDocTest {
    private static final Path PAGE = Path.of("..", "docs", "wire.md");
    private static final Pattern EXAMPLE = Pattern.compile("```wire\n(.*?)```", Pattern.DOTALL);
    private static final int FEWEST = 20;

    /** One call. */
    private record Example(String types, String parameters, String values, Map<String, String> octets) {
        static Example of(String text) {
            List<String> lines = new ArrayList<>(text.lines().toList());
            String types = lines.get(0).startsWith("typedef") ? lines.remove(0) : "";
            Map<String, String> octets = new HashMap<>();
            for (String line : lines.subList(2, lines.size())) {
                octets.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            }
            return new Example(types, lines.get(0), lines.get(1), octets);
        }
    }

    @Test
    void octetsAreThoseOfGeneratedCode() throws Throwable {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        List<Example> examples = new ArrayList<>();
        for (Matcher each = EXAMPLE.matcher(page); each.find(); ) {
            examples.add(Example.of(each.group(1)));
        }
        assertTrue(examples.size() >= FEWEST, "only " + examples.size() + " examples");
        Compiled compiled = compile(examples);
        Interface source = compiled.interfaceOf("IWire");
        Line line = new Line(compiled, source);
        StringBuilder changed = new StringBuilder(page);
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            Operation operation = source.operations().get(i);
            Plan.OfOperation plan = (Plan.OfOperation) compiled.planner().plan(source, operation);
            Map<String, @Nullable Object> values = Literals.of(example.values(), plan);
            for (Map.Entry<String, Wire> wire :
                    Map.of("ndr20", Wire.NDR20, "ndr64", Wire.NDR64).entrySet()) {
                Line.Recorder recorder = new Line.Recorder(wire.getValue(), new byte[4]);
                line.invoke(operation, plan, values, recorder);
                String sent = HexFormat.of().formatHex(recorder.request());
                String told = String.valueOf(example.octets().get(wire.getKey()));
                if (Boolean.getBoolean("golden.update")) {
                    update(changed, example, wire.getKey(), told, sent);
                    continue;
                }
                assertEquals(told.replaceAll("[ |]", ""), sent, example.parameters() + " in " + wire.getKey());
                Line.Outcome served = line.serve(operation, plan, recorder.request(), wire.getValue(), Line.NO_ANSWER);
                assertEquals(Tree.show(values), Tree.show(served.values()), example.parameters());
            }
        }
        if (!changed.toString().equals(page)) {
            Files.writeString(PAGE, changed, StandardCharsets.UTF_8);
            fail("rewrote octets in docs/wire.md; look at the difference before it is committed");
        }
    }

    private static void update(StringBuilder page, Example example, String key, String told, String sent) {
        if (!told.replaceAll("[ |]", "").equals(sent)) {
            int at = page.indexOf(key + ":", page.indexOf(example.parameters() + "\n" + example.values()));
            page.replace(at, page.indexOf("\n", at), key + ": " + sent.replaceAll("(.{8})(?=.)", "$1 "));
        }
    }

    private static Compiled compile(List<Example> examples) throws IOException {
        StringBuilder idl = new StringBuilder("import \"unknwn.idl\";\n");
        examples.forEach(each -> idl.append(each.types()).append('\n'));
        idl.append("[object, uuid(2b7e5c10-9a44-4d0f-8a7d-0c1d2e3f4a5b), pointer_default(unique)]\n")
                .append("interface IWire : IUnknown {\n");
        for (int i = 0; i < examples.size(); i++) {
            idl.append("HRESULT M")
                    .append(i)
                    .append('(')
                    .append(examples.get(i).parameters())
                    .append(");\n");
        }
        return Compiled.of("wire", idl + "}\n");
    }
}
