package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.diagnostics.JsonText;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.output.ProgramDump;

/**
 * What {@code --dump=json} says of Wine's IDL against the header that Wine's own compiler makes of it: interfaces, their
 * IIDs, bases and methods in order, class and library identifiers, values of enumerators.
 */
@Tag("peers")
final class HeaderComparisonTest {
    /** Differences that are right as they are, and why. */
    private static final Map<String, String> EXPLAINED = Map.of();

    private final List<String> differences = new ArrayList<>();
    private int compared;

    @TempDir
    private Path scratch;

    @Test
    void agreesWithWidlAboutWhatWineInstalls() {
        Set<String> fragments = Corpora.libwine().stream()
                .filter(Corpora.Item::isFragment)
                .map(Corpora.Item::toString)
                .collect(Collectors.toSet());
        assertEquals(fragments, compareAll(Corpora.libwine()), "files that widl refuses");
        assertTrue(compared > 20_000, compared + " facts");
        assertEquals(List.of(), differences);
    }

    @Test
    void agreesWithWidlAboutTheSourceOfWine() {
        Set<String> installed = Corpora.libwine().stream()
                .map(item -> Corpora.read(item.file()))
                .collect(Collectors.toSet());
        Set<String> refused = compareAll(Corpora.wine().stream()
                .filter(item -> !installed.contains(Corpora.read(item.file())))
                .toList());
        assertEquals(Set.of(), refused, "files that widl refuses");
        assertTrue(compared > 2_000, compared + " facts");
        assertEquals(List.of(), differences);
    }

    @Test
    void agreesWithWidlAboutMingw() {
        // They import nothing; what two of them use of the base IDL we have built in.
        Set<String> expected = Stream.of("axcore", "axextend", "mulres", "wincrypt")
                .map(name -> "mingw-w64/mingw-w64-headers/include/" + name + ".idl")
                .collect(Collectors.toSet());
        assertEquals(expected, compareAll(Corpora.mingw()), "files that widl refuses");
        assertTrue(compared > 20_000, compared + " facts");
        assertEquals(List.of(), differences);
    }

    @Test
    void agreesWithWidlAboutDirectX() {
        // The first uses an interface before it is declared, as MIDL allows, two import it, two rely on imports of
        // others.
        Set<String> expected = Stream.of("d3d12", "d3d12compatibility", "d3d12sdklayers", "d3d12video", "dxgicommon")
                .map(name -> "directx/usr/include/directx/" + name + ".idl")
                .collect(Collectors.toSet());
        assertEquals(expected, compareAll(Corpora.directx()), "files that widl refuses");
        assertTrue(compared > 20, compared + " facts");
        assertEquals(List.of(), differences);
    }

    /** The names of the files that widl refuses. */
    private Set<String> compareAll(List<Corpora.Item> items) {
        Program program = Checking.check(items).program().orElseThrow();
        Set<String> refused = new TreeSet<>();
        for (int i = 0; i < items.size(); i++) {
            FileModel file = program.files().get(i);
            Set<String> quotes = file.quotes().stream().flatMap(String::lines).collect(Collectors.toSet());
            Optional<WidlHeader> header = WidlHeader.of(items.get(i), quotes, scratch);
            if (header.isPresent()) {
                String dump = ProgramDump.json(new Program(List.of(file)));
                compare(items.get(i), header.get(), new Ours(JsonText.parse(dump)));
            } else {
                refused.add(items.get(i).toString());
            }
        }
        System.out.println(items.get(0).corpus() + ": " + (items.size() - refused.size()) + " files, " + compared
                + " facts compared, " + differences.size() + " differences");
        return refused;
    }

    private void compare(Corpora.Item item, WidlHeader header, Ours ours) {
        header.interfaces().forEach((name, face) -> {
            WidlHeader.Face mine = ours.interfaces.get(name);
            if (mine == null) {
                differs(item, "interface " + name + " is missing");
            } else {
                same(item, name + "'s IID", face.iid(), mine.iid());
                same(item, name + "'s base", face.base(), mine.base());
                same(item, name + "'s methods", face.methods(), mine.methods());
            }
        });
        header.guids().forEach((name, value) -> {
            String mine = ours.guids.get(name);
            if (mine != null) {
                same(item, name, value, mine);
            } else if (!name.startsWith("IID_")) {
                differs(item, name + " is missing");
            }
        });
        header.enumerators().forEach((name, value) -> {
            Long mine = ours.enumerators.get(name);
            same(item, "enumerator " + name, value, mine == null ? "missing" : mine);
        });
    }

    private void same(Corpora.Item item, String what, Object theirs, Object mine) {
        compared++;
        if (!theirs.equals(mine)) {
            differs(item, what + ": widl has " + theirs + ", we have " + mine);
        }
    }

    private void differs(Corpora.Item item, String difference) {
        String line = item + ": " + difference;
        if (!EXPLAINED.containsKey(line)) {
            differences.add("\n" + line);
        }
    }

    /** The dump, by name. */
    private static final class Ours {
        private final Map<String, WidlHeader.Face> interfaces = new HashMap<>();
        private final Map<String, String> guids = new HashMap<>();
        private final Map<String, Long> enumerators = new HashMap<>();

        Ours(Object dump) {
            for (Object file : JsonText.array(JsonText.at(dump, "files"))) {
                Map<String, Object> members = JsonText.object(file);
                if (!"input".equals(members.get("origin"))) {
                    continue;
                }
                for (Object declaration : JsonText.array(JsonText.at(file, "declarations"))) {
                    add(JsonText.object(declaration));
                }
            }
        }

        private void add(Map<String, Object> declaration) {
            String kind = text(declaration, "kind");
            String name = text(declaration, "name").replaceAll(".*\\.", "");
            switch (kind) {
                case "interface" -> {
                    if (!Boolean.TRUE.equals(declaration.get("incomplete"))) {
                        // One that has no base is no COM interface to us, and one without methods of its own to widl.
                        String iid = text(declaration, declaration.containsKey("iid") ? "iid" : "uuid");
                        interfaces.put(name, new WidlHeader.Face(iid, text(declaration, "base"), methods(declaration)));
                        guids.put("IID_" + name, iid);
                    }
                }
                case "dispinterface" -> {
                    interfaces.put(name, new WidlHeader.Face(text(declaration, "iid"), "IDispatch", List.of()));
                    guids.put("DIID_" + name, text(declaration, "iid"));
                }
                case "coclass" -> guids.put("CLSID_" + name, text(declaration, "clsid"));
                case "library" -> guids.put("LIBID_" + name, text(declaration, "libid"));
                case "enum" -> {
                    for (Object each : JsonText.array(declaration.getOrDefault("enumerators", List.of()))) {
                        Map<String, Object> enumerator = JsonText.object(each);
                        // In the Windows Runtime enumerators belong to their type, and C names them after it.
                        String prefix = text(declaration, "name").contains(".") ? name + "_" : "";
                        enumerators.put(prefix + text(enumerator, "name"), number(enumerator, "value"));
                    }
                }
                default -> {}
            }
        }

        /** Those of the table, in the order of their places, or as declared where there is no table. */
        private static List<String> methods(Map<String, Object> face) {
            return JsonText.array(face.getOrDefault("operations", List.of())).stream()
                    .map(JsonText::object)
                    .filter(operation -> !operation.containsKey("callAs"))
                    .sorted(Comparator.comparing(operation -> number(operation, "slot")))
                    .map(operation -> text(operation, "name"))
                    .toList();
        }

        private static String text(Map<String, Object> members, String name) {
            return members.get(name) instanceof String text ? text : "";
        }

        private static long number(Map<String, Object> members, String name) {
            return members.get(name) instanceof Number number ? number.longValue() : Long.MIN_VALUE;
        }
    }
}
