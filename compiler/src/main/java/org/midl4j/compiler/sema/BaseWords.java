package org.midl4j.compiler.sema;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.model.BaseType;

/** Reads the keywords of a base type, which may stand in any order: {@code long unsigned int}. */
final class BaseWords {
    /** Keywords that an unknown type may have been meant as. */
    static final List<String> MISSPELT = List.of(
            "boolean", "byte", "char", "double", "float", "hyper", "int", "long", "short", "small", "unsigned", "void");

    private BaseWords() {}

    /** The type that some keywords name together; empty if they do not go together. */
    static Optional<BaseType> type(List<String> words) {
        if (words.size() == 1) {
            return single(words.get(0));
        }
        boolean signed = false;
        boolean unsigned = false;
        boolean plainInt = false;
        int longs = 0;
        String core = "";
        for (String word : words) {
            switch (word) {
                case "signed", "__signed", "__signed__" -> {
                    if (signed || unsigned) {
                        return Optional.empty();
                    }
                    signed = true;
                }
                case "unsigned" -> {
                    if (signed || unsigned) {
                        return Optional.empty();
                    }
                    unsigned = true;
                }
                case "int" -> {
                    if (plainInt) {
                        return Optional.empty();
                    }
                    plainInt = true;
                }
                case "long" -> longs++;
                default -> {
                    if (!core.isEmpty()) {
                        return Optional.empty();
                    }
                    core = word;
                }
            }
        }
        if (longs > 0) {
            if (core.equals("double") && longs == 1 && !signed && !unsigned && !plainInt) {
                return Optional.of(BaseType.DOUBLE);
            }
            if (!core.isEmpty() || longs > 2) {
                return Optional.empty();
            }
            core = longs == 2 ? "hyper" : "long";
        }
        if (core.isEmpty()) {
            core = "int";
        } else if (plainInt && !isSizedInteger(core)) {
            return Optional.empty();
        }
        Optional<BaseType> plain = single(core);
        if (!unsigned && !signed) {
            return plain;
        }
        if (core.equals("char")) {
            return Optional.of(unsigned ? BaseType.UNSIGNED_CHAR : BaseType.SIGNED_CHAR);
        }
        return unsigned
                ? plain.flatMap(BaseWords::unsigned)
                : plain.filter(t -> unsigned(t).isPresent());
    }

    private static boolean isSizedInteger(String word) {
        return switch (word) {
            case "short", "long", "hyper", "small", "__int8", "__int16", "__int32", "__int64", "__int3264" -> true;
            default -> false;
        };
    }

    private static Optional<BaseType> unsigned(BaseType type) {
        return switch (type) {
            case SMALL -> Optional.of(BaseType.UNSIGNED_SMALL);
            case SHORT -> Optional.of(BaseType.UNSIGNED_SHORT);
            case LONG -> Optional.of(BaseType.UNSIGNED_LONG);
            case HYPER -> Optional.of(BaseType.UNSIGNED_HYPER);
            case INT3264 -> Optional.of(BaseType.UNSIGNED_INT3264);
            // these are unsigned anyway
            case WCHAR, BYTE -> Optional.of(type);
            case VOID,
                    BOOLEAN,
                    CHAR,
                    SIGNED_CHAR,
                    UNSIGNED_CHAR,
                    UNSIGNED_SMALL,
                    UNSIGNED_SHORT,
                    UNSIGNED_LONG,
                    UNSIGNED_HYPER,
                    UNSIGNED_INT3264,
                    FLOAT,
                    DOUBLE,
                    ERROR_STATUS,
                    HANDLE,
                    HSTRING -> Optional.empty();
        };
    }

    private static Optional<BaseType> single(String word) {
        return switch (word) {
            case "void" -> Optional.of(BaseType.VOID);
            case "boolean" -> Optional.of(BaseType.BOOLEAN);
            case "byte" -> Optional.of(BaseType.BYTE);
            case "char" -> Optional.of(BaseType.CHAR);
            case "small", "__int8", "_int8" -> Optional.of(BaseType.SMALL);
            case "short", "__int16", "_int16" -> Optional.of(BaseType.SHORT);
            case "long", "int", "signed", "__int32", "_int32" -> Optional.of(BaseType.LONG);
            case "unsigned" -> Optional.of(BaseType.UNSIGNED_LONG);
            case "hyper", "__int64", "_int64" -> Optional.of(BaseType.HYPER);
            case "__int3264" -> Optional.of(BaseType.INT3264);
            case "float" -> Optional.of(BaseType.FLOAT);
            case "double" -> Optional.of(BaseType.DOUBLE);
            case "wchar_t" -> Optional.of(BaseType.WCHAR);
            case "error_status_t" -> Optional.of(BaseType.ERROR_STATUS);
            case "handle_t" -> Optional.of(BaseType.HANDLE);
            case "HSTRING" -> Optional.of(BaseType.HSTRING);
            default -> Optional.empty();
        };
    }
}
