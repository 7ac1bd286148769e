package org.midl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the runtime's packages, read from the classes themselves. */
final class ArchitectureTest {

    /** Lowest first; a package uses only those before it. The last one is {@code org.midl4j} itself. */
    private static final List<String> ORDER =
            List.of("com", "ndr", "call", "rpc", "apartment", "orpc", "support", "system", "unknown", "");

    private static final Pattern NAME = Pattern.compile("org/midl4j/(?:([a-z]+)/)?(?:[a-z]+/)*[A-Za-z_]");

    @Test
    void everyPackageUsesOnlyThoseBelowIt() throws Exception {
        Set<String> wrong = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (Path file : classes()) {
            String user = packageOf(root().relativize(file).toString().replace('\\', '/'));
            for (String used : packagesUsedBy(file)) {
                seen.add(user + " uses " + used);
                if (ORDER.indexOf(used) > ORDER.indexOf(user)) {
                    wrong.add(root().relativize(file) + " uses " + used);
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(
                seen.containsAll(Set.of("ndr uses com", "call uses ndr", "support uses apartment", " uses call")),
                "the classes were not read: " + seen);
    }

    @Test
    void everyPackageHasItsPlace() throws Exception {
        Set<String> packages = new TreeSet<>();
        for (Path file : classes()) {
            packages.add(packageOf(root().relativize(file).toString().replace('\\', '/')));
        }
        packages.removeAll(ORDER);
        assertEquals(Set.of(), packages);
    }

    private static Path root() throws URISyntaxException {
        return Path.of(
                Com.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<Path> classes() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(root().resolve("org/midl4j"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .toList();
        }
    }

    private static String packageOf(String name) {
        Matcher matcher = NAME.matcher(name);
        assertTrue(matcher.lookingAt(), name);
        return matcher.group(1) == null ? "" : matcher.group(1);
    }

    /** The packages that the names in a class file's constant pool belong to. */
    private static Set<String> packagesUsedBy(Path file) throws IOException {
        Set<String> used = new TreeSet<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            assertEquals(0xCAFEBABE, in.readInt());
            in.readInt();
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> {
                        Matcher names = NAME.matcher(in.readUTF());
                        while (names.find()) {
                            used.add(names.group(1) == null ? "" : names.group(1));
                        }
                    }
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
                    case 15 -> {
                        in.readUnsignedByte();
                        in.readUnsignedShort();
                    }
                    default -> throw new IOException("constant tag " + tag + " in " + file);
                }
            }
        }
        return used;
    }
}
