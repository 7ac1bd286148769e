/** From syntax to meaning: names are resolved, constants computed, defaults applied and the language's rules checked. */
@NullMarked
package org.midl4j.compiler.sema;

import org.jspecify.annotations.NullMarked;
