package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The interfaces that the runtime has written by hand, by IID: whoever declares them, they are those. */
final class SystemInterfaces {
    private static final Map<UUID, ClassName> BY_IID = Map.of(
            iid("00000000"), com("IUnknown"),
            iid("00000030"), com("ISynchronize"),
            iid("00000031"), com("ISynchronizeHandle"),
            iid("00000032"), com("ISynchronizeEvent"),
            iid("00000033"), com("ISynchronizeContainer"),
            iid("00000029"), com("ICancelMethodCalls"),
            UUID.fromString("1c733a30-2a1c-11ce-ade5-00aa0044773d"), com("ICallFactory"));

    private SystemInterfaces() {}

    static Optional<ClassName> find(UUID iid) {
        return Optional.ofNullable(BY_IID.get(iid));
    }

    private static UUID iid(String first) {
        return UUID.fromString(first + "-0000-0000-c000-000000000046");
    }

    private static ClassName com(String name) {
        return ClassName.get(RuntimeNames.COM, name);
    }
}
