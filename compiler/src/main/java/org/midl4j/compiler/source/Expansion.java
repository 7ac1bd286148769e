package org.midl4j.compiler.source;

import org.jspecify.annotations.Nullable;

/**
 * How a token came out of a macro.
 *
 * @param macro the macro's name
 * @param body where the token stands in the macro's definition
 * @param inner the macro used inside that body, if the token came from there
 */
public record Expansion(String macro, Span body, @Nullable Expansion inner) {}
