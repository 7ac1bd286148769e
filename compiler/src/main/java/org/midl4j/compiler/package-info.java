/** The compiler as one thing: what it is asked, what it answers, and its command line. */
@NullMarked
package org.midl4j.compiler;

import org.jspecify.annotations.NullMarked;
