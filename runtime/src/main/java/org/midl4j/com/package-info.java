/**
 * COM's values and the interfaces of its call model: what IDL code, users and the runtime all speak of.
 *
 * <p>Nothing here sends or waits; the other packages of the runtime do.
 */
@NullMarked
package org.midl4j.com;

import org.jspecify.annotations.NullMarked;
