package org.midl4j.compiler.sema.rules;

/** What an attribute can stand on, in the words of messages. */
enum Place {
    INTERFACE("an interface"),
    DISPINTERFACE("a dispinterface"),
    LIBRARY("a library"),
    COCLASS("a coclass"),
    COCLASS_MEMBER("an interface of a coclass"),
    MODULE("a module"),
    TYPEDEF("a typedef"),
    STRUCT("a struct"),
    UNION("a union"),
    ENUM("an enum"),
    ENUMERATOR("an enumerator"),
    OPERATION("an operation"),
    PROPERTY("a property"),
    PARAMETER("a parameter"),
    FIELD("a field"),
    ARM("a union arm"),
    CONSTANT("a constant"),
    IMPORTLIB("an importlib"),
    RUNTIME_CLASS("a runtime class or other Windows Runtime type");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
