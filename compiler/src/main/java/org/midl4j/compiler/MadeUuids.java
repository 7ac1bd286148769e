package org.midl4j.compiler;

import java.util.Optional;
import java.util.UUID;
import org.midl4j.compiler.codegen.SystemTypes;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Program;

/** The IIDs of the twins that {@code --async=NAME} asked for without one: the other side must be given the same. */
final class MadeUuids {
    /** Of {@link UUID#nameUUIDFromBytes}. */
    private static final int NAME_BASED = 3;

    private MadeUuids() {}

    /** A line for each. */
    static String in(CompileRequest request, Program program) {
        StringBuilder text = new StringBuilder();
        for (FileModel file : program.files()) {
            for (Declaration declaration : file.declarations()) {
                if (declaration instanceof Interface face && face.syncTwin().isEmpty()) {
                    made(face, request)
                            .ifPresent(iid -> text.append("`Async" + face.name() + "` has the IID " + iid
                                    + ", made from that of `" + face.name() + "`\n"));
                }
            }
        }
        return text.toString();
    }

    private static Optional<UUID> made(Interface face, CompileRequest request) {
        Optional<UUID> asked = request.async().get(face.name());
        boolean isMade = asked != null
                && asked.isEmpty()
                && !SystemTypes.isOnlySynchronous(face, request.java().generateSystem());
        return face.asyncUuid().filter(iid -> isMade && iid.version() == NAME_BASED);
    }
}
