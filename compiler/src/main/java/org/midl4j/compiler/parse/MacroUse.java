package org.midl4j.compiler.parse;

import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.source.Expansion;
import org.midl4j.compiler.source.Span;

/**
 * One use of a macro; every token that came from its body refers to it.
 *
 * @param macro the macro's name
 * @param site the name where it is used, which may itself stand in the body of another macro
 */
record MacroUse(String macro, MidlToken site) {

    /** The span of a token that stands at {@code body} in the macro's definition. */
    Span spanOf(Span body) {
        Expansion chain = new Expansion(macro, body, null);
        MacroUse use = this;
        while (true) {
            @Nullable MacroUse outer = use.site.use();
            if (outer == null) {
                return new Span(use.site.file(), use.site.start(), use.site.end(), chain);
            }
            chain = new Expansion(outer.macro, use.site.spelling(), chain);
            use = outer;
        }
    }

    /** The token of the user's text where it all began. */
    MidlToken outermostSite() {
        MidlToken token = site;
        for (MacroUse use = token.use(); use != null; use = token.use()) {
            token = use.site;
        }
        return token;
    }
}
