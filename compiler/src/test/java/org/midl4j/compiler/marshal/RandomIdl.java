package org.midl4j.compiler.marshal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** IDL nobody wrote: structures and unions of all shapes, and an operation for each. The same seed gives the same text. */
final class RandomIdl {
    private static final List<String> SCALARS = List.of(
            "byte",
            "small",
            "short",
            "unsigned short",
            "long",
            "unsigned long",
            "hyper",
            "unsigned hyper",
            "float",
            "double",
            "boolean",
            "char",
            "wchar_t",
            "GUID",
            "Plain",
            "Wide",
            "__int3264",
            "unsigned __int3264");
    private static final List<String> COUNTERS = List.of("long", "unsigned long", "short", "unsigned short", "byte");
    private static final List<String> SWITCHES = List.of("long", "unsigned long", "short", "unsigned short", "Plain");

    private static final int HEAVIEST = 12;

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<String> structs = new ArrayList<>();
    private final List<String> conformant = new ArrayList<>();
    private final List<String> encapsulated = new ArrayList<>();
    private final List<Choice> unions = new ArrayList<>();
    private final StringBuilder operations = new StringBuilder();
    private final Map<String, Integer> weights = new HashMap<>();
    private int operationCount;
    private int weight;

    /** A union without a discriminant of its own. */
    private record Choice(String name, String switchType) {}

    private RandomIdl(long seed) {
        random = new Random(seed);
    }

    /** An interface {@code IRandom} with an operation for each of so many types. */
    static String of(long seed, int types) {
        return new RandomIdl(seed).text(types);
    }

    private String text(int types) {
        out.append("import \"unknwn.idl\";\n");
        out.append("typedef enum Plain { PLAIN_A = 0, PLAIN_B = 1, PLAIN_C = 0x1234 } Plain;\n");
        out.append("typedef [v1_enum] enum Wide { WIDE_A = 0, WIDE_B = 0x7ffffff0 } Wide;\n");
        out.append("typedef [string, unique] wchar_t *Text;\n");
        for (int i = 0; i < types; i++) {
            weight = 1;
            switch (random.nextInt(6)) {
                case 0 -> encapsulatedUnion("U" + i);
                case 1 -> union("U" + i);
                default -> struct("S" + i);
            }
        }
        return out + "[object, uuid(6f1d2c3b-0a9e-4f58-8c77-1b2a3c4d5e6f), pointer_default(unique)]\n"
                + "interface IRandom : IUnknown\n{\n" + operations + "}\n";
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String scalar() {
        return pick(SCALARS);
    }

    /** A type without conformance. */
    private String element() {
        if (!structs.isEmpty() && chance(40)) {
            return weighed(pick(structs));
        }
        if (!encapsulated.isEmpty() && chance(15)) {
            return weighed(pick(encapsulated));
        }
        return scalar();
    }

    /** Structures in structures in structures would grow without bound. */
    private String weighed(String type) {
        int its = weights.getOrDefault(type, 1);
        if (weight + its > HEAVIEST) {
            return scalar();
        }
        weight += its;
        return type;
    }

    // ---- structures ----

    private void struct(String name) {
        StringBuilder fields = new StringBuilder();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            fields.append(field(name, "f" + i));
        }
        boolean ends = chance(20);
        if (ends) {
            fields.append(last("z"));
            conformant.add(name);
        }
        out.append("typedef struct ")
                .append(name)
                .append(" {")
                .append(fields)
                .append(" } ")
                .append(name)
                .append(";\n");
        weights.put(name, weight);
        if (!ends) {
            structs.add(name);
        }
        operation(name + " *");
    }

    /** A conformant field at the end. */
    private String last(String f) {
        String n = f + "n";
        return switch (random.nextInt(conformant.isEmpty() ? 4 : 5)) {
            case 0 -> " " + pick(COUNTERS) + " " + n + "; [size_is(" + size(n) + ")] " + element() + " " + f + "[];";
            case 1 ->
                " long " + n + "; long " + n + "l; [size_is(" + n + "), length_is(" + n + "l)] " + scalar() + " " + f
                        + "[];";
            case 2 -> " long " + n + "; [size_is(" + n + ")] Text " + f + "[];";
            case 3 -> " long " + n + "; [size_is(" + n + ")] " + scalar() + " " + f + "[][2];";
            default -> " " + pick(conformant) + " " + f + ";";
        };
    }

    private String size(String n) {
        return switch (random.nextInt(8)) {
            case 0 -> n + " + 1";
            case 1 -> n + " * 2";
            case 2 -> n + " / 2";
            case 3 -> n + " & 3";
            case 4 -> n + " > 2 ? " + n + " : 2";
            default -> n;
        };
    }

    private String field(String self, String f) {
        String n = f + "n";
        return " "
                + switch (random.nextInt(22)) {
                    case 0 -> scalar() + " " + f + "[" + (1 + random.nextInt(20)) + "];";
                    case 1 -> scalar() + " " + f + "[2][3];";
                    case 2 -> element() + " " + f + "[" + (1 + random.nextInt(3)) + "];";
                    case 3 -> "[string, unique] " + (chance(70) ? "wchar_t" : "char") + " *" + f + ";";
                    case 4 -> "[string] " + (chance(70) ? "wchar_t " : "char ") + f + "[12];";
                    case 5 -> pointer() + scalar() + " *" + f + ";";
                    case 6 -> pointer() + element() + " *" + f + ";";
                    case 7 -> "[unique] struct " + self + " *" + f + ";";
                    case 8 -> "[ptr] struct " + self + " *" + f + ";";
                    case 9 ->
                        pick(COUNTERS) + " " + n + "; [size_is(" + size(n) + "), unique] " + element() + " *" + f + ";";
                    case 10 ->
                        "long " + n + "; long " + n + "l; [size_is(" + n + "), length_is(" + n + "l), unique] "
                                + element() + " *" + f + ";";
                    case 11 -> "long " + n + "; [length_is(" + n + ")] " + element() + " " + f + "[5];";
                    case 12 ->
                        "long " + n + "; long " + n + "l; [first_is(" + n + "), length_is(" + n + "l)] long " + f
                                + "[6];";
                    case 13 -> "long " + n + "; [size_is(" + n + "), unique] Text *" + f + ";";
                    case 14 -> "[unique] " + element() + " **" + f + ";";
                    case 15 -> "long " + n + "; [size_is(, " + n + "), unique] " + scalar() + " **" + f + ";";
                    case 16 -> unions.isEmpty() ? scalar() + " " + f + ";" : switched(n, f);
                    case 17 ->
                        conformant.isEmpty()
                                ? scalar() + " " + f + ";"
                                : "[unique] " + pick(conformant) + " *" + f + ";";
                    case 18 -> "[range(0, 9)] long " + f + ";";
                    case 19 -> "[ignore] long *" + f + ";";
                    default -> element() + " " + f + ";";
                };
    }

    private String pointer() {
        return chance(25) ? "[ref] " : "[unique] ";
    }

    private String switched(String n, String f) {
        Choice choice = unions.get(random.nextInt(unions.size()));
        return choice.switchType() + " " + n + "; [switch_is(" + n + ")] " + choice.name() + " " + f + ";";
    }

    // ---- unions ----

    private void encapsulatedUnion(String name) {
        out.append("typedef union ")
                .append(name)
                .append(" switch (")
                .append(pick(SWITCHES.subList(0, 4)))
                .append(" d) u {");
        int arms = 1 + random.nextInt(4);
        for (int i = 0; i < arms; i++) {
            out.append(" case ").append(2 * i).append(':');
            if (chance(25)) {
                out.append(" case ").append(2 * i + 1).append(':');
            }
            out.append(arm("a" + i));
        }
        if (chance(50)) {
            out.append(" default:").append(chance(50) ? " ;" : " " + scalar() + " other;");
        }
        out.append(" } ").append(name).append(";\n");
        weights.put(name, weight);
        encapsulated.add(name);
        operation(name + " *");
    }

    private void union(String name) {
        String type = pick(SWITCHES);
        out.append("typedef [")
                .append(chance(30) ? "ms_union, " : "")
                .append("switch_type(")
                .append(type)
                .append(")] union ")
                .append(name)
                .append(" {");
        int arms = 1 + random.nextInt(4);
        for (int i = 0; i < arms; i++) {
            out.append(" [case(")
                    .append(2 * i)
                    .append(chance(25) ? ", " + (2 * i + 1) : "")
                    .append(")]")
                    .append(arm("a" + i));
        }
        if (chance(50)) {
            out.append(" [default]").append(chance(50) ? " ;" : " " + scalar() + " other;");
        }
        out.append(" } ").append(name).append(";\n");
        unions.add(new Choice(name, type));
        operationCount++;
        operations
                .append("    HRESULT M")
                .append(operationCount)
                .append("([in] ")
                .append(type)
                .append(" k, [in, switch_is(k)] ")
                .append(name)
                .append(" *a, [out, switch_is(k)] ")
                .append(name)
                .append(" *b);\n");
    }

    private String arm(String f) {
        return switch (random.nextInt(7)) {
            case 0 -> " ;";
            case 1 -> " [unique] " + scalar() + " *" + f + ";";
            case 2 -> " [unique] " + element() + " *" + f + ";";
            case 3 -> " [string, unique] wchar_t *" + f + ";";
            case 4 -> " " + scalar() + " " + f + "[3];";
            default -> " " + element() + " " + f + ";";
        };
    }

    // ---- operations ----

    private void operation(String type) {
        operationCount++;
        String element = type.substring(0, type.length() - 2);
        boolean counted = !conformant.contains(element);
        operations
                .append("    HRESULT M")
                .append(operationCount)
                .append("([in] long n, [in] ")
                .append(type)
                .append("a, [in, unique] ")
                .append(type)
                .append("b, ");
        switch (random.nextInt(counted ? 6 : 1)) {
            case 0 ->
                operations
                        .append("[out] ")
                        .append(type)
                        .append("*c, [in, out] ")
                        .append(type)
                        .append("d");
            case 1 ->
                operations
                        .append("[in, out, size_is(n)] ")
                        .append(type)
                        .append("c, [out] ")
                        .append(type)
                        .append("d");
            case 2 ->
                operations
                        .append("[in] ")
                        .append(element)
                        .append(" c, [out, size_is(")
                        .append(size("n"))
                        .append(")] ")
                        .append(type)
                        .append("d");
            case 3 ->
                operations
                        .append("[in, out] long *m, [in, out, size_is(n), length_is(*m)] ")
                        .append(type)
                        .append("c");
            case 4 ->
                operations
                        .append("[out] long *m, [out, size_is(, *m)] ")
                        .append(type)
                        .append("*c");
            default ->
                operations
                        .append("[in] ")
                        .append(element)
                        .append(" c[2], [in, ptr] ")
                        .append(type)
                        .append("d, [in, ptr] ")
                        .append(type)
                        .append("e, [out] ")
                        .append(scalar())
                        .append(" *f");
        }
        operations.append(");\n");
    }
}
