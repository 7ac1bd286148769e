/** Everything the compiler tells a person about their IDL: codes, messages, and how they are shown. */
@NullMarked
package org.midl4j.compiler.diagnostics;

import org.jspecify.annotations.NullMarked;
