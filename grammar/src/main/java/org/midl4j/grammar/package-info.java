/**
 * The grammar of Microsoft IDL, and the lexer and parser that ANTLR makes of it.
 *
 * <p>The compiler is its only user that we promise anything to; it feeds the parser preprocessed tokens.
 */
package org.midl4j.grammar;
