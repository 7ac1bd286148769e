/** The rules of COM's asynchronous calls, one test each; a test's name starts with the rule's number. */
@NullMarked
package org.midl4j.conformance;

import org.jspecify.annotations.NullMarked;
