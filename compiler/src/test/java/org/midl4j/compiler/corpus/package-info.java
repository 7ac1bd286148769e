/** What the compiler does with other people's IDL: none of it may crash it, and mistakes put into it must be found. */
@NullMarked
package org.midl4j.compiler.corpus;

import org.jspecify.annotations.NullMarked;
