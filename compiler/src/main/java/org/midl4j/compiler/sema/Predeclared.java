package org.midl4j.compiler.sema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/**
 * The names that IDL files take for granted without importing them.
 *
 * <p>Names for numbers and strings are in a table; for structures and interfaces the compiler's own IDL is read, file by
 * file, until one declares the name.
 */
final class Predeclared {
    private static final SourceFile TABLE = SourceFile.of("<predeclared>", "");
    private static final Span NOWHERE = new Span(TABLE, 0, 0);
    private static final List<String> FILES = List.of("unknwn.idl", "objidl.idl", "oaidl.idl", "ocidl.idl");

    private final Run run;
    private final Map<String, Alias> known = new HashMap<>();
    private final Map<String, Optional<FileScope>> files = new HashMap<>();

    Predeclared(Run run) {
        this.run = run;
    }

    /** The type that a name stands for when nothing declares it. */
    Optional<Type> type(String name) {
        if (name.equals("HSTRING")) {
            return Optional.of(BaseType.HSTRING);
        }
        Alias alias = known.get(name);
        if (alias != null) {
            return Optional.of(alias);
        }
        Type target = target(name);
        if (target != null) {
            alias = new Alias(name, NOWHERE, Attributes.NONE, "");
            alias.complete(target, Optional.empty());
            known.put(name, alias);
            return Optional.of(alias);
        }
        for (String file : FILES) {
            Optional<FileScope> scope = files.computeIfAbsent(file, this::open);
            Symbol symbol = scope.map(s -> s.name(name)).orElse(null);
            if (symbol != null && !FileScope.isPromise(symbol)) {
                return run.types().meaning(symbol);
            }
        }
        return Optional.empty();
    }

    private Optional<FileScope> open(String name) {
        Optional<ParsedFile> file = run.options().builtIn().apply(name);
        return file.map(run::scopeOf);
    }

    private static @Nullable Type target(String name) {
        return switch (name) {
            case "BYTE", "UCHAR", "UINT8", "BOOLEAN" -> BaseType.UNSIGNED_CHAR;
            case "CHAR" -> BaseType.CHAR;
            case "INT8" -> BaseType.SIGNED_CHAR;
            case "WORD", "USHORT", "UINT16", "ATOM", "VARTYPE" -> BaseType.UNSIGNED_SHORT;
            case "SHORT", "INT16", "VARIANT_BOOL" -> BaseType.SHORT;
            case "DWORD", "ULONG", "UINT", "UINT32", "DWORD32", "ULONG32", "LCID", "COLORREF", "OLE_COLOR" ->
                BaseType.UNSIGNED_LONG;
            case "LONG",
                    "INT",
                    "INT32",
                    "LONG32",
                    "BOOL",
                    "WINBOOL",
                    "HRESULT",
                    "SCODE",
                    "DISPID",
                    "MEMBERID",
                    "NTSTATUS" -> BaseType.LONG;
            case "DWORDLONG", "ULONGLONG", "ULONG64", "UINT64", "DWORD64" -> BaseType.UNSIGNED_HYPER;
            case "LONGLONG", "LONG64", "INT64" -> BaseType.HYPER;
            case "INT_PTR", "LONG_PTR", "LPARAM", "LRESULT", "SSIZE_T", "SHANDLE_PTR" -> BaseType.INT3264;
            case "UINT_PTR", "ULONG_PTR", "DWORD_PTR", "WPARAM", "SIZE_T", "HANDLE_PTR" -> BaseType.UNSIGNED_INT3264;
            case "FLOAT" -> BaseType.FLOAT;
            case "DOUBLE", "DATE" -> BaseType.DOUBLE;
            case "WCHAR", "OLECHAR", "TCHAR" -> BaseType.WCHAR;
            case "VOID" -> BaseType.VOID;
            case "LPSTR", "PSTR" -> string(BaseType.CHAR, false);
            case "LPCSTR", "PCSTR" -> string(BaseType.CHAR, true);
            case "LPWSTR", "PWSTR", "LPOLESTR", "LPTSTR" -> string(BaseType.WCHAR, false);
            case "LPCWSTR", "PCWSTR", "LPCOLESTR", "LPCTSTR" -> string(BaseType.WCHAR, true);
            case "PVOID", "LPVOID", "HANDLE" -> new Pointer(BaseType.VOID, Pointer.Kind.UNIQUE, false);
            case "LPCVOID" -> new Pointer(BaseType.VOID, Pointer.Kind.UNIQUE, true);
            default -> null;
        };
    }

    private static Type string(BaseType character, boolean constant) {
        return new Pointer(
                new Array(character, OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true),
                Pointer.Kind.UNIQUE,
                constant);
    }
}
