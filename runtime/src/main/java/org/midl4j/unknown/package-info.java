/** Interfaces that every proxy has beside those of its object: for {@code IUnknown}'s own operations. */
@NullMarked
package org.midl4j.unknown;

import org.jspecify.annotations.NullMarked;
