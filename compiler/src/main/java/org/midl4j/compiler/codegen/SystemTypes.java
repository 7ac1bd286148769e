package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;

/** What the runtime has: whoever declares one of these interfaces, or an equal type, it is the runtime's. */
public final class SystemTypes {
    private static final String LIST = "system.txt";

    /** Those that are written by hand, and have neither proxy nor stub. */
    private static final Map<UUID, ClassName> BY_HAND = Map.of(
            iid("00000000"), com("IUnknown"),
            iid("00000030"), com("ISynchronize"),
            iid("00000031"), com("ISynchronizeHandle"),
            iid("00000032"), com("ISynchronizeEvent"),
            iid("00000033"), com("ISynchronizeContainer"),
            iid("00000029"), com("ICancelMethodCalls"),
            UUID.fromString("1c733a30-2a1c-11ce-ade5-00aa0044773d"), com("ICallFactory"));

    /** Those generated from the built-in IDL: a line for each, {@code interface IID Name} or {@code type Name
     * signature}. */
    private static final SystemTypes GENERATED = read();

    private final Map<UUID, ClassName> interfaces = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    private SystemTypes() {}

    static Optional<ClassName> byHand(UUID iid) {
        return Optional.ofNullable(BY_HAND.get(iid));
    }

    static Optional<ClassName> generated(UUID iid) {
        return Optional.ofNullable(GENERATED.interfaces.get(iid));
    }

    /**
     * Whether an interface is the runtime's, and not asynchronous there.
     *
     * @param generateSystem whether those are written anew that the runtime has of the built-in IDL
     */
    public static boolean isOnlySynchronous(Interface type, boolean generateSystem) {
        Optional<ClassName> byHand = type.uuid().flatMap(SystemTypes::byHand);
        if (byHand.isPresent()) {
            return !byHand.get().equals(RuntimeNames.IUNKNOWN);
        }
        return !generateSystem
                && type.uuid().flatMap(SystemTypes::generated).isPresent()
                && type.asyncUuid().flatMap(SystemTypes::generated).isEmpty();
    }

    /** The signature of the structure, union or enumeration of that name. */
    static Optional<String> signature(String name) {
        return Optional.ofNullable(GENERATED.types.get(name));
    }

    /** The line for a declaration of the built-in IDL; none if there is nothing to know of it. */
    public static Optional<String> line(Declaration declaration) {
        if (declaration instanceof Interface type) {
            return type.isComplete() && type.isObject()
                    ? type.uuid().map(iid -> "interface " + iid + " " + type.name())
                    : Optional.empty();
        }
        return isComplete(declaration)
                ? Optional.of("type " + declaration.name() + " " + TypeSignature.of(declaration, new HashSet<>()))
                : Optional.empty();
    }

    /** Whether it is a structure, union or enumeration whose body was seen. */
    static boolean isComplete(Declaration declaration) {
        return declaration instanceof Struct struct && struct.isComplete()
                || declaration instanceof Union union && union.isComplete()
                || declaration instanceof Enumeration enumeration && enumeration.isComplete();
    }

    private static SystemTypes read() {
        SystemTypes all = new SystemTypes();
        try (InputStream in = SystemTypes.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing from the compiler's jar");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String[] words = line.split(" ", -1);
                if (words[0].equals("interface")) {
                    all.interfaces.put(UUID.fromString(words[1]), ClassName.get(RuntimeNames.SYSTEM, words[2]));
                } else if (words[0].equals("type")) {
                    all.types.put(words[1], words[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static UUID iid(String first) {
        return UUID.fromString(first + "-0000-0000-c000-000000000046");
    }

    private static ClassName com(String name) {
        return ClassName.get(RuntimeNames.COM, name);
    }
}
