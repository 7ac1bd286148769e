/** From source text to syntax: preprocessing, the parser, and the files an IDL file imports. */
@NullMarked
package org.midl4j.compiler.parse;

import org.jspecify.annotations.NullMarked;
