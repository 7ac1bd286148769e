/** The Maven plugin: compiles IDL as part of a build. */
package org.midl4j.maven;
