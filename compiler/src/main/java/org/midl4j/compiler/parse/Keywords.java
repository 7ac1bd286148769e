package org.midl4j.compiler.parse;

import java.util.Locale;
import org.antlr.v4.runtime.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.midl4j.grammar.MidlLexer;

/** What the words of the grammar are good for. */
final class Keywords {
    private Keywords() {}

    /** A word that cannot be anything but the beginning of a declaration or a field. */
    static boolean startsDeclaration(int type) {
        return switch (type) {
            case MidlLexer.TYPEDEF,
                    MidlLexer.INTERFACE,
                    MidlLexer.DISPINTERFACE,
                    MidlLexer.COCLASS,
                    MidlLexer.IMPORT,
                    MidlLexer.CPP_QUOTE,
                    MidlLexer.EXTERN -> true;
            default -> startsType(type);
        };
    }

    /** A keyword that a type begins with. */
    static boolean startsType(int type) {
        return switch (type) {
            case MidlLexer.CONST,
                    MidlLexer.STRUCT,
                    MidlLexer.UNION,
                    MidlLexer.ENUM,
                    MidlLexer.VOID,
                    MidlLexer.BOOLEAN,
                    MidlLexer.BYTE,
                    MidlLexer.CHAR,
                    MidlLexer.SMALL,
                    MidlLexer.SHORT,
                    MidlLexer.INT,
                    MidlLexer.LONG,
                    MidlLexer.HYPER,
                    MidlLexer.FLOAT,
                    MidlLexer.DOUBLE,
                    MidlLexer.HANDLE_T,
                    MidlLexer.SIGNED,
                    MidlLexer.UNSIGNED,
                    MidlLexer.INT8,
                    MidlLexer.INT16,
                    MidlLexer.INT32,
                    MidlLexer.INT64,
                    MidlLexer.INT3264 -> true;
            default -> false;
        };
    }

    /** Whether a name may be written so. */
    static boolean isName(int type) {
        return switch (type) {
            case MidlLexer.ID,
                    MidlLexer.APICONTRACT,
                    MidlLexer.ATTRIBUTE,
                    MidlLexer.DECLARE,
                    MidlLexer.DECLARE_GUID,
                    MidlLexer.DELEGATE,
                    MidlLexer.IMPORTLIB,
                    MidlLexer.INCLUDE,
                    MidlLexer.LIBRARY,
                    MidlLexer.METHODS,
                    MidlLexer.MODULE,
                    MidlLexer.NAMESPACE,
                    MidlLexer.PIPE,
                    MidlLexer.PROPERTIES,
                    MidlLexer.REQUIRES,
                    MidlLexer.RUNTIMECLASS -> true;
            default -> false;
        };
    }

    /** Whether a token is made of letters. */
    static boolean isWord(MidlToken token) {
        String text = token.getText();
        return token.getType() != MidlLexer.UUID
                && !text.isEmpty()
                && Character.isJavaIdentifierStart(text.charAt(0))
                && text.indexOf('"') < 0
                && text.indexOf('\'') < 0;
    }

    /** How a token is written, in quotes; its name in the grammar if it is written in several ways. */
    static String describe(int type) {
        Vocabulary vocabulary = MidlLexer.VOCABULARY;
        @Nullable String literal = vocabulary.getLiteralName(type);
        return literal != null ? literal : vocabulary.getSymbolicName(type).toLowerCase(Locale.ROOT);
    }
}
