/** Meaning: what an IDL file declares, with names resolved, constants computed and defaults applied. */
@NullMarked
package org.midl4j.compiler.model;

import org.jspecify.annotations.NullMarked;
