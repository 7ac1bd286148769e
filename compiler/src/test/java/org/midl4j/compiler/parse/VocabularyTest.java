package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.Test;
import org.midl4j.grammar.MidlLexer;
import org.midl4j.grammar.MidlParser;

/** Holds the parser's rules for names against the lexer's vocabulary: whoever adds a keyword must decide what it may be. */
final class VocabularyTest {
    /** Keywords that are written in several ways, with one of them. */
    private static final Map<Integer, String> SPELLINGS = Map.ofEntries(
            Map.entry(MidlLexer.CONST, "const"),
            Map.entry(MidlLexer.DECLSPEC, "__declspec"),
            Map.entry(MidlLexer.INLINE, "__inline"),
            Map.entry(MidlLexer.VOLATILE, "volatile"),
            Map.entry(MidlLexer.UNALIGNED, "__unaligned"),
            Map.entry(MidlLexer.POINTER_SIZE, "__ptr64"),
            Map.entry(MidlLexer.FAR, "__far"),
            Map.entry(MidlLexer.NEAR, "near"),
            Map.entry(MidlLexer.CALLING_CONVENTION, "__stdcall"),
            Map.entry(MidlLexer.INT8, "__int8"),
            Map.entry(MidlLexer.INT16, "__int16"),
            Map.entry(MidlLexer.INT32, "__int32"),
            Map.entry(MidlLexer.INT64, "_int64"),
            Map.entry(MidlLexer.INT3264, "__int3264"),
            Map.entry(MidlLexer.SIGNED, "signed"));

    /** What is reserved everywhere, and so no name. */
    private static final Set<String> RESERVED = Set.of(
            "AUTO",
            "BOOLEAN",
            "BYTE",
            "CALLING_CONVENTION",
            "CASE",
            "CHAR",
            "COCLASS",
            "CONST",
            "CPP_QUOTE",
            "DECLSPEC",
            "DEFAULT",
            "DISPINTERFACE",
            "DOUBLE",
            "ENUM",
            "EXTERN",
            "FALSE",
            "FAR",
            "FLOAT",
            "HANDLE_T",
            "HYPER",
            "IMPORT",
            "INLINE",
            "INT",
            "INT16",
            "INT32",
            "INT3264",
            "INT64",
            "INT8",
            "INTERFACE",
            "LONG",
            "MIDL_PRAGMA",
            "NEAR",
            "NULL",
            "POINTER_SIZE",
            "REGISTER",
            "SAFEARRAY",
            "SHORT",
            "SIGNED",
            "SIZEOF",
            "SMALL",
            "STATIC",
            "STRUCT",
            "SWITCH",
            "TRUE",
            "TYPEDEF",
            "UNALIGNED",
            "UNION",
            "UNSIGNED",
            "VOID",
            "VOLATILE");

    @Test
    void everyKeywordIsEitherReservedOrAName() {
        Set<String> refused = new TreeSet<>();
        for (int type = 1; type <= MidlLexer.VOCABULARY.getMaxTokenType(); type++) {
            String word = spelling(type);
            if (word.isEmpty()) {
                continue;
            }
            assertEquals(type, lexed(word), word);
            boolean name = accepts(word, MidlParser::identifier);
            assertEquals(name, Keywords.isName(type), word);
            if (!name) {
                refused.add(MidlLexer.VOCABULARY.getSymbolicName(type));
            }
        }
        assertEquals(new TreeSet<>(RESERVED), refused);
    }

    @Test
    void everyWordMayNameAnAttribute() {
        for (int type = 1; type <= MidlLexer.VOCABULARY.getMaxTokenType(); type++) {
            String word = spelling(type);
            if (!word.isEmpty()) {
                assertTrue(accepts(word, MidlParser::word), word);
            }
        }
        assertTrue(accepts("anything", MidlParser::word));
    }

    @Test
    void everyTokenIsAWordOrKnownNotToBeOne() {
        Set<String> others = new TreeSet<>();
        for (int type = 1; type <= MidlLexer.VOCABULARY.getMaxTokenType(); type++) {
            if (spelling(type).isEmpty() && MidlLexer.VOCABULARY.getLiteralName(type) == null) {
                others.add(MidlLexer.VOCABULARY.getSymbolicName(type));
            }
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "PRAGMA",
                        "UUID",
                        "ID",
                        "FLOATING",
                        "RANGE_START",
                        "INTEGER",
                        "STRING",
                        "WIDE_STRING",
                        "CHARACTER",
                        "WIDE_CHARACTER",
                        "UNTERMINATED_STRING",
                        "LINE_SPLICE",
                        "BLOCK_COMMENT",
                        "UNTERMINATED_COMMENT",
                        "LINE_COMMENT",
                        "BLANKS",
                        "ERROR_CHAR")),
                others);
    }

    @Test
    void describesEveryTokenForMessages() {
        for (int type = 1; type <= MidlLexer.VOCABULARY.getMaxTokenType(); type++) {
            assertTrue(Keywords.describe(type).length() > 1, MidlLexer.VOCABULARY.getSymbolicName(type));
        }
    }

    /** How a keyword is written; nothing for tokens that are no keywords. */
    private static String spelling(int type) {
        String literal = MidlLexer.VOCABULARY.getLiteralName(type);
        if (literal == null) {
            return SPELLINGS.getOrDefault(type, "");
        }
        String text = literal.substring(1, literal.length() - 1);
        return Character.isLetter(text.charAt(0)) || text.charAt(0) == '_' ? text : "";
    }

    private static int lexed(String word) {
        MidlLexer lexer = new MidlLexer(CharStreams.fromString(word));
        int type = lexer.nextToken().getType();
        assertEquals(Token.EOF, lexer.nextToken().getType(), word);
        return type;
    }

    private static boolean accepts(String word, Consumer<MidlParser> rule) {
        MidlParser parser = new MidlParser(new CommonTokenStream(new MidlLexer(CharStreams.fromString(word))));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            rule.accept(parser);
            return parser.getCurrentToken().getType() == Token.EOF;
        } catch (ParseCancellationException e) {
            return false;
        }
    }
}
