package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.midl4j.compiler.ast.AcfFile.AcfInterface;
import org.midl4j.compiler.ast.AcfFile.AcfOperation;
import org.midl4j.compiler.ast.AcfFile.AcfParameter;
import org.midl4j.compiler.ast.AcfFile.AcfTypedef;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlParser;

/** Reads the interfaces of an application configuration file one member after the other. */
final class AcfReader {
    private final TokenWindow window;
    private final SyntaxProblems problems;
    private final DeclarationParser parser;
    private final TreeReaders readers;
    private final Blocks blocks;

    AcfReader(TokenSource tokens, SyntaxProblems problems) {
        this.window = new TokenWindow(tokens);
        this.problems = problems;
        this.parser = new DeclarationParser(window, problems);
        this.readers = new TreeReaders(problems);
        this.blocks = new Blocks(window, problems);
        problems.watch(window);
    }

    /** Everything up to the end of the file. */
    List<AcfInterface> file() {
        List<AcfInterface> all = new ArrayList<>();
        while (true) {
            blocks.members(() -> item(all));
            if (window.LA(1) == Token.EOF) {
                return all;
            }
            problems.report(window.here().span(), "this '}' closes nothing");
            window.consume();
        }
    }

    /** {@code include "x.h";} is for C, and ignored. */
    private boolean item(List<AcfInterface> into) {
        Span start = window.here().span();
        if (window.LA(1) == MidlParser.INCLUDE) {
            return parser.attempt(MidlParser::acfInclude).isPresent();
        }
        Optional<MidlParser.AcfInterfaceHeadContext> head = parser.attempt(MidlParser::acfInterfaceHead);
        if (head.isEmpty()) {
            return false;
        }
        List<Attribute> attributes = readers.attributes().read(head.get().attributes());
        Name name = Trees.name(head.get().identifier());
        List<AcfTypedef> typedefs = new ArrayList<>();
        List<AcfOperation> operations = new ArrayList<>();
        Optional<Span> end =
                blocks.inBraces("interface `" + name + "`", () -> blocks.members(() -> member(typedefs, operations)));
        Span span = start.to(end.orElse(name.span()));
        into.add(new AcfInterface(span, attributes, name, typedefs, operations));
        return end.isPresent();
    }

    private boolean member(List<AcfTypedef> typedefs, List<AcfOperation> operations) {
        Optional<MidlParser.AcfMemberContext> member = parser.attempt(MidlParser::acfMember);
        if (member.isEmpty()) {
            return false;
        }
        if (member.get() instanceof MidlParser.AcfTypedefContext typedef) {
            typedefs.add(new AcfTypedef(
                    Trees.span(typedef),
                    readers.attributes().read(typedef.attributes()),
                    typedef.identifier().stream().map(Trees::name).toList()));
        } else if (member.get() instanceof MidlParser.AcfOperationContext operation) {
            operations.add(operation(operation));
        }
        return true;
    }

    private AcfOperation operation(MidlParser.AcfOperationContext tree) {
        List<AcfParameter> parameters = new ArrayList<>();
        for (MidlParser.AcfParameterContext parameter : tree.acfParameters().acfParameter()) {
            parameters.add(new AcfParameter(
                    Trees.span(parameter),
                    readers.attributes().read(parameter.attributes()),
                    Trees.name(parameter.identifier())));
        }
        return new AcfOperation(
                Trees.span(tree),
                readers.attributes().read(tree.attributes()),
                Trees.name(tree.identifier()),
                parameters);
    }
}
