package org.midl4j.compiler.diagnostics;

import static org.midl4j.compiler.diagnostics.Severity.ERROR;
import static org.midl4j.compiler.diagnostics.Severity.NOTE;
import static org.midl4j.compiler.diagnostics.Severity.WARNING;

import java.util.Optional;

/**
 * Every message the compiler can give. Numbers below 7000 are MIDL's for the same mistake; none is ever reused.
 *
 * <p>A new constant goes to the end, with a paragraph in {@code explanations.txt} and a row in {@code
 * docs/diagnostics.md}. A warning is shown from its level on ({@code -W}): 1 likely a mistake, 2 and 3 worth knowing, 4
 * remarks about old or unusual style.
 */
public enum Code {
    // Command line and files
    NO_INPUT_FILE(1000, ERROR, "no input file"),
    CANNOT_OPEN_FILE(1001, ERROR, "file cannot be opened"),
    READ_FAILED(1002, ERROR, "file cannot be read to its end"),
    OPTION_REPEATED(1007, ERROR, "option given twice"),
    UNKNOWN_OPTION(1008, ERROR, "unknown option"),
    OPTION_VALUE_MISSING(1011, ERROR, "option needs a value"),
    OPTION_VALUE_INVALID(1012, ERROR, "option value not understood"),
    CANNOT_OPEN_RESPONSE_FILE(1020, ERROR, "response file cannot be read"),
    OPTIONS_CONTRADICT(1022, ERROR, "options contradict each other"),
    NESTED_RESPONSE_FILE(1023, ERROR, "response file inside a response file"),
    CANNOT_WRITE_FILE(2117, ERROR, "file cannot be written"),

    // Lexical and syntax
    SYNTAX_ERROR(2025, ERROR, "syntax error"),
    BAD_CHARACTER_CONSTANT(2108, ERROR, "malformed character constant"),
    END_OF_FILE_IN_COMMENT(2109, ERROR, "comment is not closed"),
    END_OF_FILE_IN_STRING(2110, ERROR, "string is not closed"),
    END_OF_LINE_IN_STRING(2112, WARNING, "string runs over the end of a line"),
    CONSTANT_TOO_BIG(2115, ERROR, "constant too big"),
    MALFORMED_NUMBER(2116, ERROR, "malformed number"),
    UNEXPECTED_END_OF_FILE(2183, ERROR, "unexpected end of file"),
    PACK_POP_WITHOUT_PUSH(2292, ERROR, "pack(pop) without pack(push)"),
    BAD_MIDL_PRAGMA(2385, ERROR, "malformed midl_pragma"),

    // Names and definitions
    DATA_DEFINITION(2001, ERROR, "definition of a variable"),
    REDEFINITION(2003, ERROR, "redefinition"),
    RECURSIVE_DEFINITION(2006, ERROR, "type contains itself"),
    IMPORT_REPEATED(2007, WARNING, 3, "file already imported"),
    UNDEFINED_SYMBOL(2009, ERROR, "undefined symbol"),
    ACF_UNDEFINED_TYPE(2010, ERROR, "ACF names a type the IDL does not define"),
    UNRESOLVED_TYPE(2011, ERROR, "unresolved type"),
    WCHAR_T_REDEFINED(2014, ERROR, "wchar_t redefined as something else"),
    SEVERAL_LIBRARIES(2016, ERROR, "two library blocks in one file"),
    DUPLICATE_DISPID(2021, ERROR, "two members have the same id"),
    COCLASS_AS_PARAMETER(2048, ERROR, "coclass or module used as a type"),
    DLLNAME_MISSING(2091, ERROR, "dllname required with entry"),
    DISPID_MISSING(2094, ERROR, "id required"),
    ACF_INTERFACE_DIFFERS(2095, ERROR, "ACF is for another interface"),
    ACF_LOCAL_OPERATION(2098, ERROR, "ACF names a local operation"),
    ACF_UNDEFINED_OPERATION(2100, ERROR, "ACF names an operation the IDL does not define"),
    ACF_UNDEFINED_PARAMETER(2101, ERROR, "ACF names a parameter the IDL does not define"),
    NAME_IS_A_CONSTANT(2204, ERROR, "name already stands for a constant"),
    ERROR_STATUS_T_REDEFINED(2205, ERROR, "error_status_t redefined as something else"),
    NO_REMOTE_OPERATIONS(2231, WARNING, 3, "interface has no remote operations"),
    SEVERAL_DEFAULT_INTERFACES(2233, ERROR, "coclass with several default interfaces"),
    DEFAULTVTABLE_WITHOUT_SOURCE(2234, ERROR, "defaultvtable on an interface that is not a source"),
    INTERFACE_IS_ITS_OWN_BASE(2256, ERROR, "interface is its own base"),
    DUPLICATE_UUID(2270, ERROR, "duplicate UUID"),
    ACF_TYPEDEF_WITHOUT_ATTRIBUTES(2307, WARNING, "ACF typedef without attributes"),
    FORWARD_DECLARATION_UNSATISFIED(2337, ERROR, "forward declaration never satisfied"),
    IMPORTLIB_OUTSIDE_LIBRARY(2347, ERROR, "importlib outside a library"),
    ILLEGAL_LIBRARY_MEMBER(2349, ERROR, "not allowed in a library"),
    UNRESOLVED_SYMBOL_IN_LIBRARY(2387, ERROR, "library names something undefined"),

    // Expressions and constants
    DEREFERENCE_OF_NON_POINTER(2030, ERROR, "only a pointer can be dereferenced"),
    DIVISION_BY_ZERO(2031, ERROR, "division by zero"),
    INCOMPATIBLE_OPERANDS(2032, ERROR, "operands do not fit each other"),
    MEMBER_OF_NON_STRUCT(2034, ERROR, "only a struct or union has members"),
    CONSTANT_EXPECTED(2035, ERROR, "constant expression expected"),
    NOT_COMPUTABLE(2036, ERROR, "expression cannot be computed by the compiler"),
    ATTRIBUTE_EXPRESSION_UNRESOLVED(2058, ERROR, "attribute expression names something undefined"),
    ATTRIBUTE_EXPRESSION_NOT_INTEGRAL(2059, ERROR, "attribute expression must be a whole number"),
    INITIALIZER_TYPE_DIFFERS(2154, ERROR, "initializer does not fit the constant's type"),
    CONSTANT_OUT_OF_RANGE(2175, WARNING, "constant does not fit its type"),
    TYPE_NOT_ALLOWED_FOR_CONST(2202, ERROR, "a constant cannot have this type"),
    BAD_SIZEOF_OPERAND(2203, ERROR, "sizeof needs a type of known size"),
    VALUE_OUT_OF_RANGE(2236, ERROR, "value out of range"),
    ILLEGAL_ATTRIBUTE_EXPRESSION(2316, ERROR, "expression not allowed in this attribute"),
    ENUMERATOR_NOT_CONSTANT(2336, ERROR, "enumerator value is not constant"),

    // Arrays, pointers, strings, structs
    OUT_OPEN_STRUCT(2040, ERROR, "[out] parameter is a pointer to a struct of open size"),
    OUT_STRING_WITHOUT_SIZE(2041, ERROR, "[out] string without a size"),
    OPEN_STRUCT_BY_VALUE(2465, ERROR, "struct of open size passed by value"),
    CONFORMANT_ARRAY_NOT_LAST(2055, ERROR, "array of open size must be the last field"),
    STRING_WITH_LENGTH(2075, ERROR, "string with a length attribute"),
    LENGTH_AND_LAST(2076, ERROR, "length_is and last_is on one array"),
    MAX_AND_SIZE(2077, ERROR, "max_is and size_is on one array"),
    STRING_ON_WRONG_TYPE(2082, ERROR, "string needs an array of or a pointer to characters"),
    ARRAY_BOUNDS_FORM(2102, ERROR, "array bounds of this form are not supported"),
    BAD_ARRAY_BOUND(2103, ERROR, "array bound must be a positive constant"),
    ARRAY_WITHOUT_SIZE(2105, ERROR, "array without a size"),
    OUT_TOP_LEVEL_UNIQUE(2121, ERROR, "[out] parameter is a unique or full pointer"),
    SIZE_FROM_OUT_PARAMETER(2123, ERROR, "size depends on an [out] parameter"),
    LENGTH_FROM_OUT_PARAMETER(2124, ERROR, "length of an [in] parameter depends on an [out] parameter"),
    VOID_FIELD(2126, ERROR, "field of type void"),
    VOID_ARRAY(2127, ERROR, "array of void"),
    FUNCTION_FIELD(2129, ERROR, "field is a function"),
    BAD_BIT_FIELD_TYPE(2134, ERROR, "bit-field of a type that is not a whole number"),
    HANDLE_IN_STRUCT(2135, ERROR, "field is a binding or context handle"),
    BIT_FIELD_SENT(2140, ERROR, "bit-field cannot be sent"),
    ARRAY_OF_UNIONS(2159, ERROR, "array of unions with one discriminant"),
    SEVERAL_POINTER_KINDS(2163, ERROR, "two pointer kinds on one pointer"),
    RECURSION_THROUGH_REF(2164, ERROR, "type contains itself through a reference pointer"),
    UNNAMED_MEMBER(2170, ERROR, "member needs a name"),
    CONFORMANT_UNION_ARM(2171, ERROR, "union arm is an array of open size"),
    REF_RESULT(2177, ERROR, "result is a reference pointer"),
    OPEN_STRUCT_RESULT(2199, ERROR, "result is a struct of open size"),
    ONLY_FIRST_BOUND_OPEN(2296, ERROR, "only the first bound of an array may be open"),
    SIZE_ON_FIXED_ARRAY(2299, ERROR, "size_is or max_is on an array of fixed size"),
    RANGE_REVERSED(2371, ERROR, "range ends before it begins"),

    // Unions
    DUPLICATE_CASE(2056, ERROR, "duplicate case"),
    NO_DEFAULT_ARM(2057, WARNING, 4, "union without a default arm"),
    CASE_NOT_INTEGRAL(2067, ERROR, "case is not a whole number"),
    NO_SWITCH_IS(2078, ERROR, "union used without switch_is"),
    ARM_WITHOUT_CASE(2161, ERROR, "union arm without a case"),
    SWITCH_IS_ON_NON_UNION(2190, ERROR, "switch_is on something that is not a union"),
    BAD_SWITCH_TYPE(2192, ERROR, "a union cannot be switched on this type"),
    CASE_OUT_OF_RANGE(2206, ERROR, "case does not fit the switch type"),
    DISCRIMINANT_IGNORED(2229, ERROR, "discriminant is not sent"),
    SEVERAL_DEFAULT_ARMS(2232, ERROR, "union with several default arms"),
    UNION_WITHOUT_FIELDS(2235, ERROR, "union without fields"),
    REF_UNION_ARM(2249, ERROR, "union arm is a reference pointer"),
    UNION_WITHOUT_CASE(2340, ERROR, "union without any case"),

    // Parameters, directions, results
    OUT_NOT_POINTER(2042, ERROR, "[out] parameter is not a pointer"),
    VARARGS_REMOTE(2046, ERROR, "remote operation with a variable number of arguments"),
    NAMED_VOID_PARAMETER(2047, ERROR, "parameter of type void"),
    SEVERAL_PROPERTY_ATTRIBUTES(2053, ERROR, "operation with several property attributes"),
    REQUIRED_AFTER_OPTIONAL(2090, ERROR, "required parameter after an optional one"),
    BINDABLE_WITHOUT_PROPERTY(2092, ERROR, "bindable on something that is not a property"),
    PROPPUT_WITHOUT_PARAMETER(2093, ERROR, "property setter without a parameter"),
    FUNCTION_PARAMETER(2131, ERROR, "parameter is a function"),
    VOID_POINTER_SENT(2139, ERROR, "void * cannot be sent"),
    FUNCTION_POINTER_SENT(2142, ERROR, "function pointer cannot be sent"),
    VOID_POINTER_RESULT(2145, ERROR, "result is void *"),
    HANDLE_IN_CALLBACK(2215, ERROR, "handle in a call-back"),
    RESULT_POINTER_TO_HANDLE(2268, ERROR, "result is a pointer to a context handle"),
    VOID_AMONG_PARAMETERS(2189, ERROR, "void among other parameters"),
    CONST_OUT_PARAMETER(2279, WARNING, "[out] parameter is const"),
    CONST_RESULT(2280, WARNING, 3, "result is const"),
    RETVAL_MISUSED(2281, ERROR, "retval misused"),
    VARARG_FORM(2361, ERROR, "vararg operation of the wrong form"),
    LCID_FORM(2384, ERROR, "lcid parameter repeated or in the wrong place"),
    OPTIONAL_NOT_VARIANT(2400, WARNING, 3, "optional parameter is not a VARIANT"),
    OPTIONAL_WITH_DEFAULT(2401, WARNING, 3, "optional parameter with a default value"),
    LCID_NOT_LONG(2403, ERROR, "lcid parameter is not a long"),
    PROPERTY_REQUIRED_AFTER_OPTIONAL(2404, WARNING, "property with several required parameters after an optional one"),
    PROPGET_WITHOUT_RESULT(2418, ERROR, "property getter without a result"),
    READONLY_ON_METHOD(2461, ERROR, "readonly on a method"),

    // Handles, ACF
    AUTO_HANDLE_ASSUMED(2004, WARNING, 4, "no binding handle; auto_handle assumed"),
    OUT_HANDLE_NEEDS_TWO_LEVELS(2044, ERROR, "[out] context handle needs a pointer to the handle"),
    CONTEXT_HANDLE_TRANSMIT_AS(2045, ERROR, "context handle with transmit_as"),
    COMM_STATUS_TWICE(2050, ERROR, "comm_status on a parameter and the result"),
    BYTE_COUNT_MISUSED(2061, ERROR, "byte_count misused"),
    SEVERAL_STATUS_PARAMETERS(2069, ERROR, "several parameters with comm_status or fault_status"),
    STATUS_PARAMETER_NOT_OUT(2070, ERROR, "status parameter must be an [out] pointer"),
    ATTRIBUTE_NOT_APPLICABLE(2072, ERROR, "attribute not applicable here"),
    ATTRIBUTES_CONFLICT(2096, ERROR, "attributes exclude each other"),
    BAD_STATUS_TYPE(2097, ERROR, "status parameter must be error_status_t"),
    BAD_IMPLICIT_HANDLE(2099, ERROR, "implicit_handle names something that is not a handle"),
    BINDING_HANDLE_ONLY_OUT(2180, ERROR, "binding handle is only [out]"),
    NULLABLE_HANDLE_POINTER(2181, ERROR, "pointer to a binding handle may be null"),
    HANDLE_T_SENT(2182, ERROR, "result is a binding handle"),
    DUPLICATE_ATTRIBUTE(2209, WARNING, "attribute repeated"),
    CONTEXT_HANDLE_NOT_POINTER(2237, ERROR, "context handle is not a pointer"),
    SEVERAL_HANDLE_ATTRIBUTES(2263, ERROR, "several handle attributes"),
    CODE_AND_NOCODE(2287, ERROR, "code and nocode on one operation"),
    HANDLE_IN_OBJECT_OPERATION(2295, ERROR, "binding handle in an operation of an object interface"),

    // COM
    NOT_AUTOMATION_CONFORMANT(2039, WARNING, 3, "not a type for Automation"),
    BAD_ENDPOINT(2071, ERROR, "malformed endpoint"),
    UUID_MISSING(2079, ERROR, "no uuid"),
    UUID_ON_LOCAL_INTERFACE(2080, WARNING, "uuid on a local interface is ignored"),
    MALFORMED_UUID(2088, ERROR, "malformed uuid"),
    UUID_NOT_HEXADECIMAL(2089, ERROR, "uuid contains something that is not a hexadecimal digit"),
    MALFORMED_VERSION(2152, ERROR, "malformed version"),
    ROOT_NOT_IUNKNOWN(2257, ERROR, "object interface without a base is not IUnknown"),
    IID_IS_NOT_ON_INTERFACE_POINTER(2258, ERROR, "iid_is on something that is not an interface pointer"),
    INTERFACE_BY_VALUE(2259, ERROR, "interface passed by value"),
    INTERFACE_WITHOUT_UUID(2260, ERROR, "pointer to an interface without uuid"),
    RESULT_NOT_HRESULT(2269, ERROR, "operation of an object interface must return HRESULT"),
    BASE_NOT_OBJECT(2271, ERROR, "object interface derives from one that is not"),
    BAD_ASYNC_BASE(2272, ERROR, "async interface must derive from IUnknown or an async interface"),
    BAD_IID_IS_EXPRESSION(2273, ERROR, "iid_is must name a pointer to an IID"),
    CALL_AS_UNDEFINED(2275, ERROR, "call_as names no operation of this interface"),
    ATTRIBUTE_NOT_ON_OBJECT(2305, ERROR, "attribute not allowed on an object interface"),
    OUT_INTERFACE_NEEDS_TWO_LEVELS(2284, ERROR, "[out] interface pointer needs two levels"),
    CALL_AS_TARGET_NOT_LOCAL(2286, ERROR, "call_as names an operation that is not local"),
    CALL_AS_TARGET_TAKEN(2285, ERROR, "local operation named by several call_as"),
    MAYBE_WITH_OUT(2288, ERROR, "maybe or message operation with a result"),
    VERSION_ON_OBJECT(2298, WARNING, 3, "version on an object interface is ignored"),
    OBJECT_OPERATION_ATTRIBUTE(2283, ERROR, "operation attribute not allowed in an object interface"),
    BAD_PIPE_ELEMENT(2317, ERROR, "a pipe cannot carry this type"),
    PIPE_INSIDE_DATA(2321, ERROR, "pipe inside an array, struct or union"),
    BAD_PIPE_USE(2322, ERROR, "pipe misused"),
    PIPE_INTERFACE_INDIRECTION(2343, ERROR, "pipe interface passed by more than one pointer"),
    DERIVES_FROM_ADVISE_SINK(2365, ERROR, "nothing may derive from IAdviseSink"),
    ASYNC_DIRECTIONS_MIXED(2372, ERROR, "attribute needs parameters from both halves of an async call"),
    LOCAL_WITHOUT_CALL_AS(2392, WARNING, 4, "local operation without call_as"),

    // Ours: preprocessing
    INCLUDE_NOT_FOUND(7001, ERROR, "included or imported file not found"),
    ERROR_DIRECTIVE(7002, ERROR, "#error"),
    UNBALANCED_CONDITIONAL(7003, ERROR, "#if and #endif do not match"),
    BAD_DIRECTIVE(7004, ERROR, "malformed preprocessor directive"),
    BAD_CONDITION(7005, ERROR, "malformed condition"),
    BAD_MACRO_DEFINITION(7006, ERROR, "malformed macro definition"),
    BAD_MACRO_USE(7007, ERROR, "macro used wrongly"),
    MACRO_REDEFINED(7008, WARNING, 2, "macro redefined"),
    INCLUDE_TOO_DEEP(7009, ERROR, "includes nested too deeply"),
    EXPANSION_TOO_LARGE(7010, ERROR, "macro expansion too large"),
    UNKNOWN_DIRECTIVE(7011, WARNING, "unknown preprocessor directive"),
    ILLEGAL_CHARACTER(7013, ERROR, "character not allowed here"),
    FILE_TOO_LARGE(7014, ERROR, "file too large"),
    NESTING_TOO_DEEP(7015, ERROR, "nested too deeply"),
    WARNING_DIRECTIVE(7017, WARNING, "#warning"),
    C_CODE_SKIPPED(7018, NOTE, "C code skipped"),

    // Ours: dialects we read but refuse
    DIALECT_MIDL3(7101, ERROR, "MIDL 3 is not supported"),
    DIALECT_PIDL(7102, ERROR, "PIDL is not supported"),
    DIALECT_XPIDL(7103, ERROR, "XPIDL is not supported"),
    DIALECT_WEBIDL(7104, ERROR, "WebIDL is not supported"),
    DIALECT_CORBA(7105, ERROR, "CORBA IDL is not supported"),
    DIALECT_TEMPLATE(7106, ERROR, "this is a template, not IDL"),
    WINRT_NOT_GENERATED(7107, WARNING, "no Java is made for Windows Runtime types"),
    NOT_IDL(7108, ERROR, "this is not IDL"),

    // Ours: attributes and names
    UNKNOWN_ATTRIBUTE(7201, WARNING, "unknown attribute"),
    ATTRIBUTE_ARGUMENTS(7202, ERROR, "attribute has the wrong arguments"),
    NOT_A_TYPE(7205, ERROR, "name does not stand for a type"),
    NOT_AN_INTERFACE(7206, ERROR, "name does not stand for an interface"),
    NAME_CHANGED(7207, NOTE, "name changed in Java"),
    TOO_MANY_OPERATIONS(7208, ERROR, "too many operations"),
    DUPLICATE_OPERATION(7212, ERROR, "two operations with the same name"),

    // Ours: asynchronous interfaces
    ASYNC_UUID_NEEDS_OBJECT(7301, ERROR, "async_uuid needs an object interface"),
    ASYNC_NAME_TAKEN(7302, ERROR, "name of the async interface is taken"),
    ASYNC_INTERFACE_AS_BASE(7303, ERROR, "generated async interface as a base"),
    ASYNC_OPTION_UNMATCHED(7304, ERROR, "--async names no eligible interface"),

    // Ours: Java output
    NOT_MAPPED(7401, ERROR, "imported file has no Java package"),
    BAD_JAVA_PACKAGE(7402, ERROR, "malformed Java package name"),
    BAD_MIDL4J_PRAGMA(7403, ERROR, "malformed #pragma midl4j"),
    OPTION_UNMATCHED(7404, WARNING, "option names something that does not exist"),
    CANNOT_MAP(7405, ERROR, "cannot be expressed in Java"),
    JAVA_LIMIT(7406, ERROR, "beyond a limit of the Java class file");

    private final int number;
    private final Severity severity;
    private final int level;
    private final String title;

    Code(int number, Severity severity, String title) {
        this(number, severity, severity == ERROR ? 0 : 1, title);
    }

    Code(int number, Severity severity, int level, String title) {
        this.number = number;
        this.severity = severity;
        this.level = level;
        this.title = title;
    }

    /** The code with a number, if there is one. */
    public static Optional<Code> ofNumber(int number) {
        for (Code code : values()) {
            if (code.number == number) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    public int number() {
        return number;
    }

    public Severity severity() {
        return severity;
    }

    /** The lowest {@code -W} level that shows it; 0 for errors, which are always shown. */
    public int level() {
        return level;
    }

    public String title() {
        return title;
    }

    /** {@code MIDL2011}. */
    public String id() {
        return "MIDL" + number;
    }
}
