/** Source text: files, where in them something stands, how they are found, and which were read. */
@NullMarked
package org.midl4j.compiler.source;

import org.jspecify.annotations.NullMarked;
