/** The Maven plugin: compiles IDL as part of a build. */
@NullMarked
package org.midl4j.maven;

import org.jspecify.annotations.NullMarked;
