package org.midl4j.compiler.model;

/**
 * What a type name or declarator means.
 *
 * <p>Pointer kinds, array bounds and correlations are already applied where a type is used: {@code [size_is(n)] long *p}
 * is a {@link Pointer} to an {@link Array}, {@code [string] wchar_t *s} a pointer to an array that is a string, {@code
 * IFoo *p} an {@link InterfacePointer}, {@code [switch_is(k)] U u} a {@link SwitchedUnion}. Named types are shared by
 * identity and may be recursive; the others compare by value.
 */
public sealed interface Type
        permits BaseType,
                NamedType,
                Pointer,
                Array,
                InterfacePointer,
                SwitchedUnion,
                ContextHandle,
                SafeArray,
                Pipe,
                FunctionType,
                GenericInstance,
                UnresolvedType {

    <R> R match(Cases<R> cases);

    /** How the type is written in IDL, for messages: {@code unsigned long}, {@code IStock *}. */
    String spelling();

    /** This type with all aliases in front of it removed. */
    default Type resolved() {
        Type type = this;
        while (type instanceof Alias alias) {
            type = alias.target();
        }
        return type;
    }

    /** One branch per kind of type. */
    interface Cases<R> {
        R base(BaseType type);

        R alias(Alias type);

        R struct(Struct type);

        R union(Union type);

        R enumeration(Enumeration type);

        R interfaceType(Interface type);

        R dispinterface(Dispinterface type);

        R coclass(Coclass type);

        R pointer(Pointer type);

        R array(Array type);

        R interfacePointer(InterfacePointer type);

        R switchedUnion(SwitchedUnion type);

        R contextHandle(ContextHandle type);

        R safeArray(SafeArray type);

        R pipe(Pipe type);

        R function(FunctionType type);

        R generic(GenericInstance type);

        R unresolved(UnresolvedType type);
    }
}
