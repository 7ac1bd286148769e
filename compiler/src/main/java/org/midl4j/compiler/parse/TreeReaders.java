package org.midl4j.compiler.parse;

/** Those who make syntax of parse trees, and need each other for it. */
final class TreeReaders {
    private final SyntaxProblems problems;
    private final ExpressionReader expressions = new ExpressionReader(this);
    private final AttributeReader attributes = new AttributeReader(this);
    private final TypeReader types = new TypeReader(this);
    private final MemberReader members = new MemberReader(this);
    private final PlainReader plain = new PlainReader(this);

    TreeReaders(SyntaxProblems problems) {
        this.problems = problems;
    }

    SyntaxProblems problems() {
        return problems;
    }

    ExpressionReader expressions() {
        return expressions;
    }

    AttributeReader attributes() {
        return attributes;
    }

    TypeReader types() {
        return types;
    }

    /** Reads what stands in the braces of structures, unions and enumerations. */
    MemberReader members() {
        return members;
    }

    /** Reads what looks like C: operations, constants, typedefs, structures. */
    PlainReader plain() {
        return plain;
    }
}
